package io.github.jixiao.document.lexis;

import java.util.Arrays;

/** A stretch of text without blanks, line ends and control characters, widths folded, and where each character came from. */
final class Ink {

    /** What stands in front of a character. */
    static final byte TIGHT = 0;

    static final byte BLANK = 1;
    static final byte LINE_END = 2;
    static final byte WIDE = 3;

    private final char[] chars;
    private final int[] offsets;
    private final byte[] gaps;
    private final int length;

    Ink(CharSequence source, int start, int end) {
        char[] folded = new char[end - start];
        int[] from = new int[end - start];
        byte[] before = new byte[end - start];
        int n = 0;
        byte gap = TIGHT;
        for (int i = start; i < end; i++) {
            char c = Fold.fold(source.charAt(i));
            if (c == Fold.NOTHING) {
                continue;
            }
            if (c == ' ' || c == '\n' || c == '\t') {
                gap = widen(gap, c);
                continue;
            }
            folded[n] = c;
            from[n] = i;
            before[n++] = gap;
            gap = TIGHT;
        }
        boolean exact = n == folded.length;
        this.chars = exact ? folded : Arrays.copyOf(folded, n);
        this.offsets = from;
        this.gaps = before;
        this.length = n;
    }

    private static byte widen(byte gap, char c) {
        if (c == '\n' || gap == LINE_END) {
            return LINE_END;
        }
        return gap == TIGHT && c == ' ' ? BLANK : WIDE;
    }

    int length() {
        return length;
    }

    /** {@return the character at {@code i}, or 0 outside} */
    char at(int i) {
        return i >= 0 && i < length ? chars[i] : 0;
    }

    /** {@return what stands in front of the character at {@code i}} */
    byte gap(int i) {
        return i < length ? gaps[i] : TIGHT;
    }

    /** {@return the source offset of the character at {@code i}} */
    int offset(int i) {
        return offsets[i];
    }

    /** {@return the source offset behind the character in front of {@code i}} */
    int endOffset(int i) {
        return offsets[i - 1] + 1;
    }

    boolean startsWith(String text, int i) {
        if (i + text.length() > length) {
            return false;
        }
        for (int k = 0; k < text.length(); k++) {
            if (chars[i + k] != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }
}
