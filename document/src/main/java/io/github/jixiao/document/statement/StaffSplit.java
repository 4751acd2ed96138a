package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import java.util.List;

/** Tells by the words behind a number of staff what it is split into. Stateless. */
final class StaffSplit {

    private static final int FARTHEST = 200;

    private StaffSplit() {}

    /** Whether what follows splits a number by those in post and those retired. */
    static boolean byPresence(List<Token> behind) {
        boolean list = false;
        boolean inBrackets = false;
        for (int i = 0; i < Math.min(behind.size(), FARTHEST); i++) {
            Token token = behind.get(i);
            boolean closed = inBrackets && token.isMark(')');
            boolean ends = token.isMark('。') && !Sentences.beginsWithOfWhich(behind, i + 1);
            if (ends || token.isMark(';') && !list || closed) {
                return false;
            }
            inBrackets |= token.isMark('(');
            list |= token.isTerm(Term.Kind.OF_WHICH) || token.isMark(':');
            if (list && token.isTerm(Term.Kind.STAFF_KIND)) {
                return false;
            }
            if (list && token instanceof Token.Word word && word.isTerm(Term.Kind.STAFF)) {
                String value = word.term().value();
                return value.equals("staff.inpost") || value.equals("staff.retired") || value.equals("staff.separated");
            }
        }
        return false;
    }

    /** Whether brackets behind tell how many of them are within the establishment: 486人（其中在编298人）. */
    static boolean byPosts(List<Token> behind) {
        if (behind.isEmpty() || !behind.get(0).isMark('(')) {
            return false;
        }
        for (Token token : behind.subList(1, Math.min(behind.size(), FARTHEST))) {
            if (token.isMark(')') || token instanceof Token.Number) {
                return false;
            }
            if (token instanceof Token.Word word && word.term().value().equals(Item.STAFF_IN_POST.path())) {
                return word.term().text().contains("编");
            }
        }
        return false;
    }
}
