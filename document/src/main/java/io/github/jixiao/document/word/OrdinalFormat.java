package io.github.jixiao.document.word;

import java.util.Locale;

/** How Word writes the ordinal of a numbered paragraph. */
enum OrdinalFormat {
    /** 1, 2, 3. */
    DECIMAL,
    /** １, ２, ３. */
    FULL_WIDTH,
    /** ①, ②, ③; plain beyond twenty. */
    CIRCLED,
    /** 一, 二, 十一. */
    CHINESE,
    /** A, B, AA. */
    UPPER_LETTER,
    /** a, b, aa. */
    LOWER_LETTER,
    /** I, II, IV. */
    UPPER_ROMAN,
    /** i, ii, iv. */
    LOWER_ROMAN,
    /** A bullet, or nothing at all. */
    NONE;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** {@return the format of a {@code w:numFmt}} */
    static OrdinalFormat ofName(String name) {
        return switch (name) {
            case "bullet", "none" -> NONE;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital" -> CHINESE;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            default -> DECIMAL;
        };
    }

    /** {@return the format of a number format code of the binary format (MSONFC)} */
    static OrdinalFormat ofCode(int code) {
        return switch (code) {
            case 23, 255 -> NONE;
            case 10, 11, 13, 33, 35, 37, 38, 39 -> CHINESE;
            case 14, 19 -> FULL_WIDTH;
            case 18, 28 -> CIRCLED;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            default -> DECIMAL;
        };
    }

    /** {@return an ordinal, written in this format as far as it reaches, else in digits} */
    String write(int ordinal) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> Integer.toString(ordinal);
            case FULL_WIDTH ->
                Integer.toString(ordinal)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (text, c) -> text.append((char) (c - '0' + '０')),
                                StringBuilder::append)
                        .toString();
            case CIRCLED ->
                ordinal >= 1 && ordinal <= 20 ? Character.toString('①' + ordinal - 1) : Integer.toString(ordinal);
            case CHINESE -> ordinal >= 1 && ordinal <= 99 ? chinese(ordinal) : Integer.toString(ordinal);
            case UPPER_LETTER -> letters(ordinal, 'A');
            case LOWER_LETTER -> letters(ordinal, 'a');
            case UPPER_ROMAN -> roman(ordinal);
            case LOWER_ROMAN -> roman(ordinal).toLowerCase(Locale.ROOT);
        };
    }

    private static String chinese(int ordinal) {
        int tens = ordinal / 10;
        int ones = ordinal % 10;
        StringBuilder text = new StringBuilder();
        if (tens > 1) {
            text.append(DIGITS.charAt(tens));
        }
        if (tens > 0) {
            text.append('十');
        }
        if (ones > 0) {
            text.append(DIGITS.charAt(ones));
        }
        return text.toString();
    }

    private static String letters(int ordinal, char first) {
        if (ordinal < 1 || ordinal > 26 * 9) {
            return Integer.toString(ordinal);
        }
        return Character.toString(first + (ordinal - 1) % 26).repeat((ordinal - 1) / 26 + 1);
    }

    private static String roman(int ordinal) {
        if (ordinal < 1 || ordinal > 3999) {
            return Integer.toString(ordinal);
        }
        StringBuilder text = new StringBuilder();
        int left = ordinal;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
