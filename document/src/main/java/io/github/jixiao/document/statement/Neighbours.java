package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what tokens of a label mean by those that stand beside them. Stateless. */
final class Neighbours {

    private static final int YEAR_DIGITS = 4;

    private Neighbours() {}

    /** A number without a unit in front of a year ends what stood before it, such as the cell of a flattened row. */
    static int start(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean bare = tokens.get(i - 1) instanceof Token.Number number
                    && number.unit().symbol().isEmpty();
            if (bare && tokens.get(i) instanceof Token.Day) {
                return i;
            }
        }
        return 0;
    }

    /** {@return whether the token at {@code i} says nothing, where those beside it say what it is about} */
    static boolean silence(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        if (token instanceof Token.Number number) {
            Token before = i > 0 ? tokens.get(i - 1) : null;
            return next instanceof Token.Word word && counts(number, word)
                    || isOneOf(tokens, i)
                    || number.unit().kind() == Unit.Kind.NONE && (isOperator(before) || isOperator(next));
        }
        return token instanceof Token.Word word
                && next != null
                && (word.term().text().equals("各")
                        || word.term().value().equals("arranged") && isOf(next)
                        || draws(word, next));
    }

    /** Whether the token belongs to a formula, whose numbers name nothing. */
    private static boolean isOperator(@Nullable Token token) {
        return token != null && (token.isMark('=') || token.isMark('/') || token.isMark('÷') || token.isMark('×'));
    }

    /** Whether it counts projects, or the parts that are summed behind it: 三个项目, 两项合计. */
    private static boolean counts(Token.Number number, Token.Word next) {
        boolean sums = next.isTerm(Term.Kind.TOTAL) || next.term().text().equals("共");
        return next.term().text().equals("项目") || isCount(number) && sums;
    }

    /** Whether 一项 stands behind the indicator that it is: 预算执行率一项得9.87分. */
    private static boolean isOneOf(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i) instanceof Token.Number number
                && isCount(number)
                && number.value().compareTo(BigDecimal.ONE) == 0
                && tokens.get(i - 1).isTerm(Term.Kind.RATE);
    }

    private static boolean isCount(Token.Number number) {
        return number.unit().kind() == Unit.Kind.COUNT;
    }

    private static boolean isOf(Token token) {
        return token instanceof Token.Word word && word.term().text().equals("的");
    }

    /** Whether 编制 is a verb, what is done with a budget, and no posts. */
    private static boolean draws(Token.Word word, Token next) {
        return word.term().text().equals("编制")
                && (next.isTerm(Term.Kind.STAGE) || next.isTerm(Term.Kind.BARE) || next.isTerm(Term.Kind.ITEM));
    }

    /** {@return whether 无 at {@code i} is no word of its own: 无障碍, 无线} */
    static boolean beginsName(List<Token> tokens, int i) {
        Token none = tokens.get(i);
        return none.isTerm(Term.Kind.NONE)
                && i + 1 < tokens.size()
                && tokens.get(i + 1) instanceof Token.Text next
                && none.end() - none.start() == 1
                && next.start() == none.end();
    }

    /** {@return whether the number may be a year that lacks its 年: 2020—2022年} */
    static boolean isYear(Token.Number number) {
        return number.unit().symbol().isEmpty()
                && number.end() - number.start() == YEAR_DIGITS
                && number.value().scale() == 0;
    }

    /** {@return whether the token stands between the first and the last year of several} */
    static boolean joinsYears(Token token) {
        return token.isMark('-')
                || token.isMark('—')
                || token.isMark('~')
                || token instanceof Token.Text text
                        && (text.text().equals("至") || text.text().equals("到"));
    }
}
