package io.github.jixiao.quantity;

import io.github.jixiao.Require;
import java.math.BigDecimal;

/** Reads and writes plain decimals: an optional minus, digits, and digits behind one point; no exponent, at most 40 digits. */
final class PlainDecimal {

    /** The longest number of 40 decimals, {@code -0.} in front of them. */
    static final int MAX_LENGTH = 43;

    private static final int MAX_DIGITS = 40;
    /** With so many zeros between the point and the first other digit, {@link BigDecimal#toString} writes an exponent. */
    private static final int ZEROS_OF_EXPONENT = 6;
    /** So many characters hold a number whose digits fit a {@code long}. */
    private static final int SHORT = 18;

    private PlainDecimal() {}

    static BigDecimal parse(String what, String text) {
        if (text.length() > MAX_LENGTH) {
            throw tooLong(what);
        }
        if (!isPlain(text)) {
            throw new IllegalArgumentException(what + ": '" + text + "' is no plain decimal number");
        }
        if (text.length() <= SHORT) {
            return shortNumber(text);
        }
        BigDecimal value = new BigDecimal(text);
        if (value.precision() > MAX_DIGITS) {
            throw tooLong(what);
        }
        return value;
    }

    /** {@return {@code value} unchanged if its digits stay within bounds} */
    static BigDecimal bounded(String what, BigDecimal value, int minScale) {
        if (value.precision() > MAX_DIGITS || value.scale() > MAX_DIGITS || value.scale() < minScale) {
            throw Require.refusal(what, "digits", MAX_DIGITS);
        }
        return value;
    }

    /** {@return the text of {@code value} as {@link #parse} reads it}. */
    static String text(BigDecimal value) {
        bounded("number", value, value.precision() - MAX_DIGITS);
        return plain(value);
    }

    /** {@return what {@link BigDecimal#toPlainString} gives; faster, and kept by the value, where there is no exponent to avoid} */
    static String plain(BigDecimal value) {
        boolean exponent = value.scale() < 0 || value.scale() - (long) value.precision() >= ZEROS_OF_EXPONENT;
        return exponent ? value.toPlainString() : value.toString();
    }

    /** {@return the digits of {@code value} without its point, which fit a {@code long}} */
    static long unscaled(BigDecimal value) {
        // No BigInteger is made on this way.
        return value.scaleByPowerOfTen(value.scale()).longValueExact();
    }

    private static IllegalArgumentException tooLong(String what) {
        return new IllegalArgumentException(what + ": a number of more than " + MAX_DIGITS + " digits");
    }

    private static BigDecimal shortNumber(String text) {
        long digits = 0;
        int scale = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                scale = text.length() - 1 - i;
            } else if (c != '-') {
                digits = digits * 10 + (c - '0');
            }
        }
        return BigDecimal.valueOf(text.charAt(0) == '-' ? -digits : digits, scale);
    }

    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && point != start && point != text.length() - 1;
    }
}
