package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices numbers whose unit is lost, and units whose number is. */
final class Lost {

    private static final int WIDEST_GAP = 8;
    private static final Unit YUAN = new Unit(Unit.Kind.MONEY, "元");

    private final Context context;
    private final MoneyReader money;

    Lost(Context context, MoneyReader money) {
        this.context = context;
        this.money = money;
    }

    /** Notes a rate of change at the end of a sentence that has no percent sign: 增长 13.95。 */
    void percentSign(Token.Number number, List<Token> words, @Nullable Token next) {
        boolean end = next == null || Sentences.ends(number, next);
        if (end && Alternatives.isMove(words.get(words.size() - 1)) && context.last != null) {
            context.facts.note(ReadingNote.Kind.PERCENT_SIGN_MISSING, number.span(), text(number.span()));
        }
    }

    /** Whether a number between the words and the next token may be money. */
    static boolean isPlaceOfMoney(List<Token> words, @Nullable Token next) {
        return isEnd(next)
                && words.get(words.size() - 1) instanceof Token.Word word
                && endsLabel(word.term().kind());
    }

    /** Reads a zero, which needs no unit, and notes any other amount without one; returns whether it is either. */
    boolean unit(Token.Number number, Clause clause, @Nullable Token next) {
        if (number.value().signum() == 0) {
            return money.read(
                    clause,
                    new Token.Number(number.start(), number.end(), number.value(), YUAN, number.bound(), false));
        }
        if (next == null || number.value().scale() <= 0 || !money.names(clause)) {
            return false;
        }
        context.facts.note(ReadingNote.Kind.UNIT_MISSING, number.span(), text(number.span()));
        context.facts.unread(number.span());
        return true;
    }

    /** Notes a unit that stands right behind what its number should be behind: 平均得分 分, 占 %. */
    void number(Token unit, List<Token> words, @Nullable Token next) {
        boolean labelled = !words.isEmpty() && words.get(words.size() - 1) instanceof Token.Word;
        int gap =
                words.isEmpty() ? 0 : unit.start() - words.get(words.size() - 1).end();
        boolean ofTable = words.size() > 1 && words.get(words.size() - 2).isTerm(Term.Kind.SELF);
        if (!labelled || gap > WIDEST_GAP || !isEnd(next) || ofTable) {
            return;
        }
        Term term = ((Token.Word) words.get(words.size() - 1)).term();
        boolean named = switch (term.kind()) {
            case RISE, FALL, SHARE, RATE -> true;
            case FILLER -> term.text().equals("为");
            default -> endsLabel(term.kind());
        };
        if (named) {
            Span span = new Span(words.get(words.size() - 1).start(), unit.end());
            context.facts.note(ReadingNote.Kind.NUMBER_MISSING, span, text(span));
        }
    }

    private static boolean isEnd(@Nullable Token next) {
        return next == null || next instanceof Token.Mark mark && ",;。、)".indexOf(mark.symbol()) >= 0;
    }

    private static boolean endsLabel(Term.Kind kind) {
        return switch (kind) {
            case FILLER, ITEM, PART, BARE, STAGE, SCOPE, TOTAL -> true;
            default -> false;
        };
    }

    private String text(Span span) {
        return context.source.substring(span.start(), span.end());
    }
}
