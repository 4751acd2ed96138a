package io.github.jixiao.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How a spreadsheet shows a number: with decimals, as a percentage, as a date, or as it is. Immutable.
 *
 * @param kind what it shows
 * @param decimals how many decimals it shows
 */
record CellFormat(Kind kind, int decimals) {

    /** What a format shows. */
    enum Kind {
        /** The number as it is. */
        GENERAL,
        /** The number rounded to the decimals. */
        FIXED,
        /** The number in hundredths. */
        PERCENTAGE,
        /** The day with this number. */
        DATE
    }

    /** The number as it is. */
    static final CellFormat GENERAL = new CellFormat(Kind.GENERAL, 0);

    private static final int MAX_DECIMALS = 15;
    private static final int MAX_DIGITS = 40;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** {@return the format that an identifier has by itself} */
    static CellFormat builtIn(int id) {
        return switch (id) {
            case 1, 3, 37, 38, 41, 42 -> new CellFormat(Kind.FIXED, 0);
            case 2, 4, 7, 8, 39, 40, 43, 44 -> new CellFormat(Kind.FIXED, 2);
            case 9 -> new CellFormat(Kind.PERCENTAGE, 0);
            case 10 -> new CellFormat(Kind.PERCENTAGE, 2);
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> new CellFormat(Kind.DATE, 0);
            default -> GENERAL;
        };
    }

    /** {@return the format that a code such as {@code #,##0.00_ ;[Red]\-#,##0.00} describes} */
    static CellFormat of(String code) {
        boolean date = false;
        boolean percentage = false;
        boolean digits = false;
        int decimals = -1;
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"', '[' -> {
                    int close = code.indexOf(c == '[' ? ']' : '"', i + 1);
                    i = close < 0 ? code.length() : close;
                }
                case '\\', '_', '*' -> i++;
                case 'y', 'Y', 'd', 'D' -> date = true;
                case 'E', '@' -> {
                    return GENERAL;
                }
                case '%' -> percentage = true;
                case '.' -> decimals = 0;
                case '0', '#', '?' -> {
                    digits = true;
                    if (decimals >= 0 && decimals < MAX_DECIMALS) {
                        decimals++;
                    }
                }
                default -> {
                    // Shown as it is, or a colour.
                }
            }
        }
        if (date) {
            return new CellFormat(Kind.DATE, 0);
        }
        if (!digits) {
            return GENERAL;
        }
        return new CellFormat(percentage ? Kind.PERCENTAGE : Kind.FIXED, Math.max(0, decimals));
    }

    /**
     * {@return the text that a spreadsheet shows for a stored number, without separators of thousands}
     *
     * @param stored the number as it is stored, the shortest that its binary value can be told by
     * @param from1904 whether days count from 1904
     */
    String show(String stored, boolean from1904) {
        if (stored.length() > MAX_DIGITS) {
            return stored;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(stored);
        } catch (NumberFormatException none) {
            return stored;
        }
        if (Math.abs((long) number.scale() - number.precision()) > MAX_DIGITS || Math.abs(number.scale()) > 320) {
            return number.signum() == 0 || number.scale() > 0 && kind == Kind.FIXED ? "0" : stored;
        }
        // A spreadsheet holds fifteen digits; what stands behind them comes from the binary form.
        BigDecimal value = number.round(new MathContext(15, RoundingMode.HALF_UP));
        return switch (kind) {
            case GENERAL -> plain(value);
            case FIXED -> value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
            case PERCENTAGE ->
                value.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
            case DATE -> date(value, from1904);
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String date(BigDecimal value, boolean from1904) {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(2_958_465)) > 0) {
            return plain(value);
        }
        return (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(value.intValue()).toString();
    }
}
