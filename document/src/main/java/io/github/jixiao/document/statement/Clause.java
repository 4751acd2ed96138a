package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words between one number and the next, cut into clauses of which the last is the label of the number. */
final class Clause {

    private final List<Token> tokens;
    private final List<Token> whole;
    private final Label label;
    private final boolean enumerated;
    private final boolean opensList;
    private @Nullable Clause titled;
    private @Nullable Clause front;
    private boolean titles;

    private Clause(List<Token> tokens, List<Token> whole, Set<String> names, boolean enumerated, boolean opensList) {
        this.tokens = tokens;
        this.whole = whole;
        this.label = Label.of(tokens, names);
        this.enumerated = enumerated;
        this.opensList = opensList;
    }

    /**
     * Cuts the words in front of a number.
     *
     * @param words the tokens since the number before
     * @param earlier takes each clause in front of the label
     */
    static Clause of(List<Token> words, Set<String> names, java.util.function.Consumer<Clause> earlier) {
        boolean enumerated = !words.isEmpty() && words.get(0).isMark('、');
        int from = enumerated ? 1 : 0;
        int start = from;
        boolean list = false;
        Clause title = null;
        for (int i = from; i < words.size(); i++) {
            Token token = words.get(i);
            if (token.isMark(',') || token.isMark(';') || token.isMark(':')) {
                Clause clause = cut(words, start, i, names, enumerated && start == from, list);
                boolean colon = token.isMark(':');
                // A colon right behind a number begins its parts: 项目支出136万元：…
                list = colon && i == 0 || clause.opensList || colon && !clause.tokens.isEmpty() && list;
                if (colon && i + 1 == words.size()) {
                    return clause;
                }
                title = colon ? clause : null;
                clause.titles = colon;
                if (!clause.tokens.isEmpty() || clause.front != null) {
                    earlier.accept(clause);
                }
                start = i + 1;
            }
        }
        Clause last = cut(words, start, words.size(), names, enumerated && start == from, list);
        last.titled = title;
        return last;
    }

    private static Clause cut(
            List<Token> words, int from, int to, Set<String> names, boolean enumerated, boolean listBefore) {
        int start = from;
        int opener = -1;
        for (int i = from; i < to; i++) {
            Token token = words.get(i);
            boolean open = token.isTerm(Term.Kind.OF_WHICH)
                    || token.isTerm(Term.Kind.RESPECTIVELY)
                            && (i + 1 < to || to < words.size() && words.get(to).isMark(':'))
                    || token.isTerm(Term.Kind.OPEN_LIST)
                            && !((Token.Word) token).term().text().equals("等");
            boolean colon = i + 1 == to && to < words.size() && words.get(to).isMark(':');
            if (open || colon && (token.isTerm(Term.Kind.REASON) || isUse(token))) {
                opener = i;
                start = i + 1;
            }
        }
        while (start < to && isOrdinal(words, start, to)) {
            start++;
        }
        List<Token> own = new ArrayList<>(words.subList(start, to));
        Clause clause = new Clause(own, words.subList(from, to), names, enumerated, listBefore || opener >= 0);
        if (opener > from) {
            clause.front =
                    new Clause(words.subList(from, opener), words.subList(from, opener), names, enumerated, false);
        }
        return clause;
    }

    private static boolean isUse(Token token) {
        return token instanceof Token.Word word && word.term().text().equals("用于");
    }

    private static boolean isOrdinal(List<Token> words, int i, int to) {
        Token token = words.get(i);
        boolean number = token instanceof Token.Number n && n.unit().symbol().isEmpty();
        return i + 1 < to
                        && (number
                                && (words.get(i + 1).isMark('.')
                                        || words.get(i + 1).isMark('、')))
                || token.isMark('.')
                || token.isMark('、');
    }

    /** {@return the tokens of the label} */
    List<Token> tokens() {
        return tokens;
    }

    /** {@return the tokens with those in front of 其中} */
    List<Token> whole() {
        return whole;
    }

    /** {@return what the label says} */
    Label label() {
        return label;
    }

    /** {@return whether 、 joins it to the number before} */
    boolean enumerated() {
        return enumerated;
    }

    /** {@return whether 其中 or the like stands in front} */
    boolean opensList() {
        return opensList;
    }

    /** {@return the clause in front, where a colon joins both} */
    @Nullable
    Clause titled() {
        return titled;
    }

    /** {@return the words in front of 其中 or the like in the same clause, or null where there are none} */
    @Nullable
    Clause front() {
        return front;
    }

    /** {@return whether a colon ends it} */
    boolean titles() {
        return titles;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }
}
