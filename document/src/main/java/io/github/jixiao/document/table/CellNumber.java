package io.github.jixiao.document.table;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The text of a cell taken as one number with its unit. Immutable.
 *
 * @param kind what the cell holds
 * @param value the number; zero where the cell holds none
 * @param unit the text behind the number, widths folded
 * @param bound how words and signs around the number bound it
 * @param sign the comparison sign in front, or 0
 * @param span the number with its unit, without the sign in front; of no length for an empty cell
 */
record CellNumber(Kind kind, BigDecimal value, String unit, Bound bound, char sign, Span span) {

    /** What a cell holds. */
    enum Kind {
        /** Nothing. */
        BLANK,
        /** The express statement that there is nothing: 无, a dash, a stroke. */
        NONE,
        /** One number. */
        NUMBER,
        /** Digits that are no number: fused cells, a broken number. */
        DAMAGED,
        /** Anything else. */
        TEXT
    }

    private static final int MAX_CELL = 60;
    private static final int MAX_NONE = 4;
    private static final int MAX_UNIT = 12;
    private static final int YEAR_DIGITS = 4;
    private static final int MIN_YEAR = 1990;
    private static final int MAX_YEAR = 2100;

    static CellNumber read(String source, Span cell) {
        int start = cell.start();
        int end = cell.end();
        while (start < end && isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        Span trimmed = new Span(start, end);
        if (start == end) {
            return of(Kind.BLANK, trimmed);
        }
        if (end - start > MAX_CELL) {
            return of(Kind.TEXT, trimmed);
        }
        boolean none = end - start <= MAX_NONE && isNone(Fold.text(source, start, end));
        return none ? of(Kind.NONE, trimmed) : number(source, start, end);
    }

    private static CellNumber of(Kind kind, Span span) {
        return new CellNumber(kind, BigDecimal.ZERO, "", Bound.EXACT, (char) 0, span);
    }

    private static boolean isNone(String text) {
        return switch (text) {
            case "-", "--", "---", "—", "——", "———", "/", "\\", "无", "没有", "不涉及", "暂无", "N/A" -> true;
            default -> false;
        };
    }

    private static CellNumber number(String source, int start, int end) {
        char sign = 0;
        int from = start;
        char first = digitForm(source.charAt(from));
        if ("≥≤><=≧≦".indexOf(first) >= 0) {
            sign = first == '≧' ? '≥' : first == '≦' ? '≤' : first;
            from++;
            if (sign != '=' && from < end && source.charAt(from) == '=') {
                sign = sign == '>' ? '≥' : '≤';
                from++;
            }
        }
        while (from < end && isBlank(source.charAt(from))) {
            from++;
        }
        CellDigits digits = new CellDigits(source, from, end);
        if (isMisread(source, start, end, digits.end() == end)) {
            return of(Kind.DAMAGED, new Span(start, end));
        }
        if (!digits.found()) {
            return of(Kind.TEXT, new Span(start, end));
        }
        String rest = Fold.text(source, digits.end(), end);
        if (digits.damaged()
                || isFused(rest)
                || rest.equals(".")
                        && (digits.value().scale() > 0 || digits.value().precision() > 2)) {
            return of(Kind.DAMAGED, new Span(start, end));
        }
        if (isMoreThanUnit(rest)) {
            return of(Kind.TEXT, new Span(start, end));
        }
        Bound bound = sign == '≥' || sign == '>'
                ? Bound.AT_LEAST
                : sign == '≤' || sign == '<' ? Bound.AT_MOST : bound(rest, digits.about());
        return new CellNumber(
                Kind.NUMBER, digits.value(), unit(rest), bound, sign, new Span(Math.min(from, digits.start()), end));
    }

    /** {@return whether the text behind a number makes it the beginning of something longer, such as {@code 1、} or a year}. */
    private static boolean isMoreThanUnit(String rest) {
        return !rest.isEmpty()
                && (rest.length() > MAX_UNIT || "、.):-~—/".indexOf(rest.charAt(0)) >= 0 || rest.startsWith("年"));
    }

    /** {@return whether separators stand where none belong, or letters or replacement characters stand among digits where digits belong: 5OO.2, 8\uFFFD6.40} */
    private static boolean isMisread(String source, int start, int end, boolean whole) {
        int digits = 0;
        int others = whole ? 0 : 1;
        for (int i = start; i < end; i++) {
            char c = digitForm(source.charAt(i));
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("OoIl\uFFFD".indexOf(c) >= 0) {
                others++;
            } else if (c != '.' && c != ',') {
                return false;
            }
        }
        return digits > 0 && others > 0 && isDigit(source.charAt(start));
    }

    private static boolean isDigit(char c) {
        char form = digitForm(c);
        return form >= '0' && form <= '9' || "OoIl".indexOf(c) >= 0;
    }

    private static boolean isFused(String rest) {
        boolean percent = rest.startsWith("%");
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c >= '0' && c <= '9') {
                return percent || i == 0 || i == 1 && rest.charAt(0) == '.';
            }
        }
        return false;
    }

    private static Bound bound(String rest, boolean about) {
        if (rest.endsWith("以上") || rest.contains("余") || rest.endsWith("多")) {
            return Bound.AT_LEAST;
        }
        if (rest.endsWith("以内") || rest.endsWith("以下")) {
            return Bound.AT_MOST;
        }
        return about || rest.endsWith("左右") ? Bound.ABOUT : Bound.EXACT;
    }

    private static String unit(String rest) {
        String unit = rest;
        for (String word : new String[] {"以上", "以内", "以下", "左右"}) {
            if (unit.endsWith(word)) {
                unit = unit.substring(0, unit.length() - word.length());
            }
        }
        int more = unit.indexOf('余');
        return more < 0 ? unit : unit.substring(0, more) + unit.substring(more + 1);
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\u202F'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\uFEFF';
    }

    /** {@return the ASCII form of a digit or sign of full width}. */
    static char digitForm(char c) {
        return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** {@return whether the cell can stand in a column of numbers}. */
    boolean isValue() {
        return kind == Kind.NUMBER || kind == Kind.NONE || kind == Kind.DAMAGED;
    }

    /** {@return whether it is a bare number that can stand for a year: 2022} */
    boolean isYear() {
        boolean bare = isNumber() && unit.isEmpty() && sign == 0 && bound == Bound.EXACT && value.scale() == 0;
        return bare && span.length() == YEAR_DIGITS && value.intValue() >= MIN_YEAR && value.intValue() <= MAX_YEAR;
    }

    /** {@return whether it is a bare number, or one with a unit of money, percent, points or persons}. */
    boolean isPlain() {
        return isNumber()
                && switch (unit) {
                    case "", "万元", "元", "亿元", "万", "%", "分", "人", "名", "个" -> true;
                    default -> false;
                };
    }

    /** {@return the amount in its own unit, or in {@code outer} where it has none; empty where it is no money}. */
    Optional<Amount> amount(Optional<MoneyUnit> outer) {
        Optional<MoneyUnit> own =
                unit.isEmpty() ? outer : MoneyUnit.ofSymbol(unit.equals("万") || unit.equals("亿") ? unit + "元" : unit);
        if (!isNumber() || own.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Amount.of(value, own.get(), bound));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    Optional<Percentage> percentage() {
        return isNumber() && (unit.isEmpty() || unit.equals("%")) && bound == Bound.EXACT
                ? Optional.of(new Percentage(value))
                : Optional.empty();
    }

    Optional<Score> score() {
        return isNumber() && (unit.isEmpty() || unit.equals("分")) && bound == Bound.EXACT
                ? Optional.of(new Score(value))
                : Optional.empty();
    }

    Optional<Quantity> persons() {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return isNumber() && whole && (unit.isEmpty() || unit.equals("人") || unit.equals("名") || unit.equals("个"))
                ? Optional.of(new Quantity(value, unit.isEmpty() ? "人" : unit, bound))
                : Optional.empty();
    }

    /** {@return the number of anything, its unit as stated or else {@code outer}}. */
    Optional<Quantity> quantity(String outer) {
        String stated = unit.equals("百分比") ? "%" : unit;
        String symbol = stated.isEmpty() ? outer : stated;
        boolean clear = symbol.length() <= 8 && symbol.chars().noneMatch(c -> "0123456789,;。:()、~-—=".indexOf(c) >= 0);
        return isNumber() && clear ? Optional.of(new Quantity(value, symbol, bound)) : Optional.empty();
    }
}
