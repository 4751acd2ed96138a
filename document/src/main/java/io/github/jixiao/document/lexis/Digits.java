package io.github.jixiao.document.lexis;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads a number in Arabic digits: thousands separators, a blank between groups of three, and a line end within are no
 * part of its value. One is used for one text.
 */
final class Digits {

    private static final int MAX_DIGITS = 30;
    private static final int LONG_DIGITS = 18;

    private final Ink ink;
    private final StringBuilder read = new StringBuilder();
    private int end;
    private int point;
    private boolean damaged;

    Digits(Ink ink) {
        this.ink = ink;
    }

    /** Reads the number whose first digit stands at {@code from}. */
    void read(int from) {
        read.setLength(0);
        point = -1;
        damaged = false;
        int i = run(from);
        i = groups(from, i);
        if (fraction(i)) {
            point = read.length();
            i = run(i + 1);
            while (fraction(i)) {
                damaged = true;
                i = run(i + 1);
            }
        }
        end = i;
        damaged |= read.length() > MAX_DIGITS || isLetter(ink.at(end)) && ink.gap(end) == Ink.TIGHT;
        while (damaged && (isLetter(ink.at(end)) || isDigit(ink.at(end))) && ink.gap(end) == Ink.TIGHT) {
            end++;
        }
    }

    /** {@return the index behind the number} */
    int end() {
        return end;
    }

    /** {@return whether what was read is no number that can be trusted} */
    boolean isDamaged() {
        return damaged;
    }

    boolean isWhole() {
        return point < 0;
    }

    int count() {
        return read.length();
    }

    /** {@return the whole number that was read; of at most nine digits} */
    int whole() {
        return Integer.parseInt(read, 0, read.length(), 10);
    }

    BigDecimal value() {
        int scale = point < 0 ? 0 : read.length() - point;
        if (read.length() <= LONG_DIGITS) {
            return BigDecimal.valueOf(Long.parseLong(read, 0, read.length(), 10), scale);
        }
        return new BigDecimal(new BigInteger(read.toString()), scale);
    }

    private int run(int from) {
        int i = from;
        while (isDigit(ink.at(i)) && (i == from || joins(i))) {
            if (read.length() <= MAX_DIGITS) {
                read.append(ink.at(i));
            }
            i++;
        }
        return i;
    }

    /** Whether the digit at {@code i} goes on with the number in front of it. */
    private boolean joins(int i) {
        return ink.gap(i) == Ink.TIGHT || ink.gap(i) == Ink.LINE_END;
    }

    private int groups(int from, int first) {
        if (first - from > 3 || ink.at(from) == '0') {
            return first;
        }
        int i = first;
        boolean commas = ink.at(i) == ',' && ink.gap(i) == Ink.TIGHT;
        while (true) {
            int digits = i;
            if (commas && ink.at(i) == ',' && ink.gap(i + 1) == Ink.TIGHT) {
                digits = i + 1;
            } else if (commas || ink.gap(i) != Ink.BLANK) {
                return i;
            }
            if (!threeDigits(digits)) {
                return i;
            }
            i = run3(digits);
        }
    }

    private boolean threeDigits(int i) {
        return isDigit(ink.at(i))
                && isDigit(ink.at(i + 1))
                && isDigit(ink.at(i + 2))
                && joins(i + 1)
                && joins(i + 2)
                && !(isDigit(ink.at(i + 3)) && ink.gap(i + 3) == Ink.TIGHT);
    }

    private int run3(int from) {
        for (int i = from; i < from + 3 && read.length() <= MAX_DIGITS; i++) {
            read.append(ink.at(i));
        }
        return from + 3;
    }

    private boolean fraction(int i) {
        return ink.at(i) == '.'
                && (ink.gap(i) == Ink.TIGHT || ink.gap(i) == Ink.LINE_END)
                && isDigit(ink.at(i + 1))
                && (ink.gap(i + 1) == Ink.TIGHT || ink.gap(i + 1) == Ink.LINE_END);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
