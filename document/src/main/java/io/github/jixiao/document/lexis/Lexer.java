package io.github.jixiao.document.lexis;

import io.github.jixiao.document.lexis.Token.Code;
import io.github.jixiao.document.lexis.Token.Day;
import io.github.jixiao.document.lexis.Token.Mark;
import io.github.jixiao.document.lexis.Token.Number;
import io.github.jixiao.document.lexis.Token.Text;
import io.github.jixiao.document.lexis.Token.Word;
import io.github.jixiao.quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stretch of the source text into tokens. Blanks and line ends within the stretch separate nothing: a term or a
 * number may be broken by them ({@code 全年预⏎算}, {@code 1 897.33}), while every token keeps its place in the source. A
 * stretch should therefore be a paragraph or a cell, not a row of cells. Linear in the length of the stretch.
 */
public final class Lexer {

    private static final String MARKS = ",。;:、!?()[]\"'《》<>=+-×÷*/|~—…·.%√△▲●■□①②③④⑤⑥⑦⑧⑨⑩";

    private final Ink ink;
    private final Digits digits;
    private final List<Token> tokens = new ArrayList<>();

    /** How many units of text the token at hand takes, where it is none. */
    private int plain = 1;

    private Lexer(Ink ink) {
        this.ink = ink;
        this.digits = new Digits(ink);
    }

    /** {@return the tokens of {@code source} from {@code start} to {@code end}, in order} */
    public static List<Token> tokens(CharSequence source, int start, int end) {
        Lexer lexer = new Lexer(new Ink(source, start, end));
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        int text = 0;
        int i = 0;
        while (i < ink.length()) {
            int before = tokens.size();
            int next = token(i, text);
            if (next == i) {
                i += plain;
                plain = 1;
                continue;
            }
            if (text < i) {
                tokens.add(before, new Text(ink.offset(text), ink.endOffset(i), ink.text(text, i)));
            }
            i = next;
            text = next;
        }
        if (text < i) {
            tokens.add(new Text(ink.offset(text), ink.endOffset(i), ink.text(text, i)));
        }
    }

    /** Adds the token at {@code i} and returns the index behind it, or {@code i} where text goes on. */
    /** {@return whether 约 ends a word and says nothing of the number behind it: 家医签约36.28万元} */
    private static boolean endsWord(char letter, char before) {
        return letter == '约' && "签合契履违条预".indexOf(before) >= 0;
    }

    private int token(int i, int textStart) {
        char c = ink.at(i);
        if (Digits.isDigit(c)) {
            return number(i);
        }
        if (Digits.isLetter(c)) {
            return letters(i);
        }
        if (c == '-' && Digits.isDigit(ink.at(i + 1)) && isSign(i)) {
            return number(i);
        }
        Trie.Node<Bound> bound = Units.boundBefore(ink, i);
        if (bound != null && beginsNumber(i + bound.length()) && !(textStart < i && endsWord(c, ink.at(i - 1)))) {
            return bounded(i, i + bound.length(), bound.value());
        }
        if (ChineseNumeral.isNumeral(c) && !(textStart < i && ink.at(i - 1) == '第')) {
            Days.Found day = Days.at(ink, i);
            if (day != null) {
                return day(i, day);
            }
        }
        Trie.Node<Term> term = Lexicon.TERMS.longest(ink, i);
        if (term != null && term.value().kind() == Term.Kind.PLAIN) {
            plain = term.length();
            return i;
        }
        if (term != null) {
            return word(i, term);
        }
        if (ChineseNumeral.isNumeral(c)) {
            return textStart < i && ink.at(i - 1) == '第' ? i : wordy(i, i, Bound.EXACT, BigDecimal.ONE);
        }
        if (MARKS.indexOf(c) >= 0 || c == '≥' || c == '≤') {
            tokens.add(new Mark(ink.offset(i), ink.offset(i) + 1, c));
            return i + 1;
        }
        return i;
    }

    private int word(int i, Trie.Node<Term> term) {
        int end = i + term.length();
        tokens.add(new Word(ink.offset(i), ink.endOffset(end), term.value()));
        return end;
    }

    private int day(int i, Days.Found day) {
        tokens.add(new Day(ink.offset(i), ink.endOffset(day.end()), day.year(), day.month(), day.day()));
        return day.end();
    }

    /** A minus stands behind nothing that a dash could join to the number. */
    private boolean isSign(int i) {
        char before = ink.at(i - 1);
        return !Digits.isDigit(before) && !Digits.isLetter(before) && before != ')' && before != '%' && before != '年';
    }

    private boolean beginsNumber(int i) {
        char c = ink.at(i);
        return Digits.isDigit(c)
                || ChineseNumeral.isNumeral(c) && Lexicon.TERMS.longest(ink, i) == null
                || ink.startsWith("百分之", i);
    }

    private int bounded(int start, int i, Bound bound) {
        if (Digits.isDigit(ink.at(i))) {
            digits.read(i);
            return digits.isDamaged() ? code(start) : finish(start, digits.end(), digits.value(), bound, false);
        }
        if (ink.startsWith("百分之", i)) {
            return percent(start, i + 3, bound);
        }
        return wordy(start, i, bound, BigDecimal.ONE);
    }

    private int letters(int i) {
        int end = i;
        boolean digit = false;
        while (Digits.isLetter(ink.at(end)) || Digits.isDigit(ink.at(end)) || end > i && isCodeMark(end)) {
            digit |= Digits.isDigit(ink.at(end));
            end++;
        }
        if (!digit) {
            tokens.add(new Text(ink.offset(i), ink.endOffset(end), ink.text(i, end)));
            return end;
        }
        tokens.add(new Code(ink.offset(i), ink.endOffset(end), Unit.NONE));
        return end;
    }

    /** Web addresses and document codes hold points, strokes and dashes between letters and digits. */
    private boolean isCodeMark(int i) {
        char c = ink.at(i);
        char next = ink.at(i + 1);
        return (c == '.' || c == '/' || c == ':' || c == '-' || c == '_')
                && ink.gap(i) == Ink.TIGHT
                && (Digits.isLetter(next) || Digits.isDigit(next) || next == '/');
    }

    private int number(int i) {
        Days.Found day = Days.at(ink, i);
        if (day != null) {
            return day(i, day);
        }
        int first = ink.at(i) == '-' ? i + 1 : i;
        if (isOrdinalBeforeYear(first)) {
            tokens.add(new Number(
                    ink.offset(i),
                    ink.endOffset(first + 1),
                    BigDecimal.valueOf(ink.at(first) - '0'),
                    Unit.NONE,
                    Bound.EXACT,
                    false));
            return first + 1;
        }
        digits.read(first);
        if (digits.isDamaged()) {
            return code(i);
        }
        if (ink.at(first) == '0' && digits.isWhole() && digits.count() > 1) {
            // 01 is a number in a list or of a class, and what follows is no unit of it.
            tokens.add(new Number(
                    ink.offset(i), ink.endOffset(digits.end()), digits.value(), Unit.NONE, Bound.EXACT, false));
            return digits.end();
        }
        BigDecimal value = first > i ? digits.value().negate() : digits.value();
        return finish(i, digits.end(), value, Bound.EXACT, false);
    }

    /** In {@code 1.2021年} the 1 is an ordinal and no whole part. */
    private boolean isOrdinalBeforeYear(int i) {
        return ink.at(i + 1) == '.'
                && (ink.startsWith("20", i + 2) || ink.startsWith("19", i + 2))
                && ink.at(i + 6) == '年'
                && Digits.isDigit(ink.at(i + 4))
                && Digits.isDigit(ink.at(i + 5));
    }

    private int code(int start) {
        int end = digits.end();
        char scale = ink.at(end);
        boolean scaled = scale == '万' || scale == '亿';
        Units.Found unit = Units.at(ink, scaled ? end + 1 : end);
        Unit found = unit == null ? Unit.NONE : unit.unit();
        if (unit != null) {
            end = unit.end();
        }
        tokens.add(new Code(ink.offset(start), ink.endOffset(end), found));
        return end;
    }

    private int percent(int start, int i, Bound bound) {
        BigDecimal value;
        int end;
        if (Digits.isDigit(ink.at(i))) {
            digits.read(i);
            if (digits.isDamaged()) {
                return code(start);
            }
            value = digits.value();
            end = digits.end();
        } else {
            end = ChineseNumeral.end(ink, i);
            long number = ChineseNumeral.value(ink, i, end);
            if (end == i || number < 0) {
                return start;
            }
            value = BigDecimal.valueOf(number);
        }
        tokens.add(new Number(
                ink.offset(start), ink.endOffset(end), value, new Unit(Unit.Kind.PERCENT, "%"), bound, true));
        return end;
    }

    /** Reads Chinese numerals as a number only where a unit follows. */
    private int wordy(int start, int i, Bound bound, BigDecimal one) {
        if (ink.startsWith("百分之", i)) {
            return percent(start, i + 3, bound);
        }
        int end = ChineseNumeral.end(ink, i);
        long value = ChineseNumeral.value(ink, i, end);
        if (value < 0) {
            return start;
        }
        Measured measured = measure(end, BigDecimal.valueOf(value).multiply(one), bound);
        return measured.unit == Unit.NONE || measured.unit.kind() == Unit.Kind.CUT_OFF
                ? start
                : add(start, measured, true);
    }

    private int finish(int start, int end, BigDecimal value, Bound bound, boolean wordy) {
        return add(start, measure(end, value, bound), wordy);
    }

    private int add(int start, Measured found, boolean wordy) {
        int end = found.end;
        tokens.add(new Number(ink.offset(start), ink.endOffset(end), found.value, found.unit, found.bound, wordy));
        return end;
    }

    private record Measured(int end, BigDecimal value, Unit unit, Bound bound) {}

    /** Reads what stands behind the digits: 余, a scale, 余 again, the unit, 以上. */
    private Measured measure(int digitsEnd, BigDecimal digitsValue, Bound before) {
        int i = digitsEnd;
        BigDecimal value = digitsValue;
        Bound bound = before;
        boolean more = isMore(i);
        if (more) {
            i++;
        }
        Units.@Nullable Found unit = Units.at(ink, i);
        while (unit == null && scale(ink.at(i)) > 1 && ink.gap(i) != Ink.WIDE) {
            value = value.multiply(BigDecimal.valueOf(scale(ink.at(i))));
            i++;
            unit = Units.at(ink, i);
        }
        String scale = "";
        if (unit == null && (ink.at(i) == '万' || ink.at(i) == '亿') && ink.gap(i) != Ink.WIDE) {
            scale = String.valueOf(ink.at(i));
            i++;
            if (isMore(i)) {
                more = true;
                i++;
            }
            unit = Units.at(ink, i);
        } else if (unit == null && isMore(i)) {
            more = true;
            i++;
            unit = Units.at(ink, i);
        }
        if (unit == null && more && scale.isEmpty()) {
            return new Measured(digitsEnd, digitsValue, Unit.NONE, before);
        }
        Unit found = unit(scale, unit);
        int end = unit == null ? i : unit.end();
        if (more && bound == Bound.EXACT) {
            bound = Bound.AT_LEAST;
        }
        Trie.Node<Bound> behind = Units.boundBehind(ink, end);
        if (behind != null && found != Unit.NONE) {
            bound = bound == Bound.EXACT ? behind.value() : bound;
            end += behind.length();
        }
        return new Measured(end, value, found, bound);
    }

    private static Unit unit(String scale, Units.@Nullable Found unit) {
        if (unit == null) {
            return scale.isEmpty() ? Unit.NONE : new Unit(Unit.Kind.CUT_OFF, scale);
        }
        return scale.isEmpty()
                ? unit.unit()
                : new Unit(unit.unit().kind(), scale + unit.unit().symbol());
    }

    private boolean isMore(int i) {
        char c = ink.at(i);
        if (c == '来' || c == '多') {
            char next = ink.at(i + 1);
            return next == '万' || next == '亿' || Units.at(ink, i + 1) != null;
        }
        return c == '余';
    }

    private static long scale(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
        };
    }
}
