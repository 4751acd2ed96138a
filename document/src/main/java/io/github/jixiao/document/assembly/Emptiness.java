package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import java.util.List;

/** Tells whether a paragraph says that there is nothing: 无, 没有, 不涉及, 本单位无此项支出, a dash or a stroke. Stateless. */
final class Emptiness {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 14;
    private static final String BUT = "但因不足问题";

    private Emptiness() {}

    /** {@return whether the stretch is nothing but the statement that there is none} */
    static boolean isDeclared(String source, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        List<Token> tokens = Lexer.tokens(source, start, end);
        int from = 0;
        while (from < tokens.size() && isLead(tokens.get(from))) {
            from++;
        }
        if (from == tokens.size()) {
            return isSign(tokens);
        }
        if (!tokens.get(from).isTerm(Term.Kind.NONE)) {
            return false;
        }
        for (Token token : tokens.subList(from + 1, tokens.size())) {
            boolean more = token instanceof Token.Number number
                            && !number.unit().symbol().isEmpty()
                    || token instanceof Token.Text text && startsWithBut(text.text())
                    || token.isTerm(Term.Kind.REASON)
                    || token.isMark(';');
            if (more) {
                return false;
            }
        }
        return tokens.size() - from <= MOST_WORDS;
    }

    private static boolean startsWithBut(String text) {
        return BUT.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isLead(Token token) {
        return token instanceof Token.Day
                || token.isTerm(Term.Kind.SELF)
                || token.isTerm(Term.Kind.FILLER)
                || token.isTerm(Term.Kind.THIS_YEAR)
                || token.isTerm(Term.Kind.SCOPE)
                || token.isTerm(Term.Kind.BARE)
                || token instanceof Token.Mark;
    }

    private static boolean isSign(List<Token> tokens) {
        for (Token token : tokens) {
            if (!(token instanceof Token.Mark mark) || "-/—.。".indexOf(mark.symbol()) < 0) {
                return false;
            }
        }
        return !tokens.isEmpty();
    }
}
