package io.github.jixiao.document.outline;

import org.jspecify.annotations.Nullable;

/**
 * The ordinal in front of a heading or of an entry of a list. Immutable.
 *
 * @param level the level that its style belongs to: 1 for 一、 and 第一部分, 2 for （一）, 3 for 1、, 4 for （1）, 5 for ①
 * @param start the offset of its first unit
 * @param end the offset behind it and its mark
 * @param part whether it is 第一部分, above all others
 */
record Numeral(int level, int start, int end, boolean part) {

    private static final String CHINESE = "〇零一二三四五六七八九十百";
    private static final int MAX_DIGITS = 3;

    /** {@return the numeral at the beginning of the line, or null} */
    static @Nullable Numeral at(String text, int lineStart, int lineEnd) {
        int start = Lines.skipBlanks(text, lineStart, lineEnd);
        if (start == lineEnd) {
            return null;
        }
        char first = fold(text.charAt(start));
        if (first >= '①' && first <= '⑳') {
            return new Numeral(5, start, behindMarks(text, start + 1, lineEnd), false);
        }
        if (first == '第') {
            return part(text, start, lineEnd);
        }
        if (first == '(' || first == '[') {
            return bracketed(text, start, lineEnd);
        }
        return plain(text, start, lineEnd);
    }

    private static @Nullable Numeral part(String text, int start, int lineEnd) {
        int i = digits(text, start + 1, lineEnd);
        boolean part = i > start + 1
                && i + 1 < lineEnd
                && (text.charAt(i) == '部' && text.charAt(i + 1) == '分' || text.charAt(i) == '章');
        if (!part) {
            return null;
        }
        int behind = text.charAt(i) == '章' ? i + 1 : i + 2;
        return new Numeral(1, start, behindMarks(text, behind, lineEnd), true);
    }

    private static @Nullable Numeral bracketed(String text, int start, int lineEnd) {
        int from = Lines.skipBlanks(text, start + 1, lineEnd);
        int to = digits(text, from, lineEnd);
        int close = Lines.skipBlanks(text, to, lineEnd);
        boolean closed =
                to > from && close < lineEnd && (fold(text.charAt(close)) == ')' || fold(text.charAt(close)) == ']');
        if (!closed) {
            return null;
        }
        int level = isArabic(text.charAt(from)) ? 4 : 2;
        return new Numeral(level, start, behindMarks(text, close + 1, lineEnd), false);
    }

    private static @Nullable Numeral plain(String text, int start, int lineEnd) {
        int to = digits(text, start, lineEnd);
        if (to == start) {
            return null;
        }
        int mark = Lines.skipBlanks(text, to, lineEnd);
        if (mark == lineEnd || !isMark(fold(text.charAt(mark)))) {
            return null;
        }
        char symbol = fold(text.charAt(mark));
        boolean arabic = isArabic(text.charAt(start));
        boolean decimal = symbol == '.'
                && mark + 1 < lineEnd
                && isArabic(text.charAt(mark + 1))
                && !isYear(text, mark + 1, lineEnd);
        boolean amount = symbol == ',' && mark + 1 < lineEnd && isArabic(text.charAt(mark + 1));
        if (arabic && (decimal || amount) || symbol == ')' && !arabic) {
            return null;
        }
        int level = symbol == ')' ? 4 : arabic ? 3 : 1;
        return new Numeral(level, start, behindMarks(text, mark + 1, lineEnd), false);
    }

    private static boolean isYear(String text, int i, int end) {
        return i + 4 < end
                && (fold(text.charAt(i)) == '2' || fold(text.charAt(i)) == '1')
                && isArabic(text.charAt(i + 1))
                && isArabic(text.charAt(i + 2))
                && isArabic(text.charAt(i + 3))
                && text.charAt(i + 4) == '年';
    }

    private static boolean isMark(char c) {
        return c == '、' || c == '.' || c == ',' || c == ')';
    }

    private static int behindMarks(String text, int from, int end) {
        int i = Lines.skipBlanks(text, from, end);
        while (i < end && (text.charAt(i) == '、' || fold(text.charAt(i)) == '.')) {
            i = Lines.skipBlanks(text, i + 1, end);
        }
        return i;
    }

    private static int digits(String text, int from, int end) {
        int i = from;
        boolean arabic = from < end && isArabic(text.charAt(from));
        while (i < end
                && i - from < MAX_DIGITS
                && (arabic ? isArabic(text.charAt(i)) : CHINESE.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isArabic(char c) {
        char folded = fold(c);
        return folded >= '0' && folded <= '9';
    }

    private static char fold(char c) {
        return c >= 0xFF01 && c <= 0xFF5E
                ? (char) (c - 0xFEE0)
                : c == '〔' || c == '【' ? '[' : c == '〕' || c == '】' ? ']' : c;
    }
}
