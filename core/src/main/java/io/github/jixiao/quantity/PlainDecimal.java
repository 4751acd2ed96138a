package io.github.jixiao.quantity;

import io.github.jixiao.Require;
import java.math.BigDecimal;

/** Reads and writes plain decimals: an optional minus, digits, and digits behind one point; no exponent, at most 40 digits. */
final class PlainDecimal {

    /** The longest number of 40 decimals, {@code -0.} in front of them. */
    static final int MAX_LENGTH = 43;

    private static final int MAX_DIGITS = 40;

    private PlainDecimal() {}

    static BigDecimal parse(String what, String text) {
        if (text.length() > MAX_LENGTH) {
            throw tooLong(what);
        }
        if (!isPlain(text)) {
            throw new IllegalArgumentException(what + ": '" + text + "' is no plain decimal number");
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
        return value.toPlainString();
    }

    private static IllegalArgumentException tooLong(String what) {
        return new IllegalArgumentException(what + ": a number of more than " + MAX_DIGITS + " digits");
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
