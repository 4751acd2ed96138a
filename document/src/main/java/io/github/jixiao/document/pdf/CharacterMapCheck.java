package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.Unreadable;

/**
 * Looks through a character map for ranges of more codes than a font has. The library that reads the file unfolds each
 * range to its codes, for minutes and gigabytes where the range is that of a damaged file. Confined to one map.
 */
final class CharacterMapCheck {

    private static final int MOST_CODES = 0xFFFF;
    private static final String BEGIN = "beginbfrange";
    private static final String END = "endbfrange";

    private final StringBuilder word = new StringBuilder();
    private boolean inRanges;
    private boolean inHex;
    private boolean inList;
    private int position;
    private long start;
    private long value;

    /**
     * Looks through the next bytes of the map.
     *
     * @throws io.github.jixiao.report.UnreadableReportException if a range is too large, or something else stands there
     */
    void look(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b >= 'a' && b <= 'z' && !inHex) {
                if (word.length() < BEGIN.length()) {
                    word.append((char) b);
                }
                continue;
            }
            if (word.length() > 0) {
                endWord();
            }
            if (inRanges) {
                inRange(b);
            }
        }
    }

    private void endWord() {
        if (BEGIN.contentEquals(word)) {
            inRanges = true;
            inHex = false;
            inList = false;
            position = 0;
        } else if (END.contentEquals(word)) {
            inRanges = false;
        }
        word.setLength(0);
    }

    private void inRange(byte b) {
        switch (b) {
            case '[' -> inList = true;
            case ']' -> {
                inList = false;
                position = 0;
            }
            case '<' -> {
                inHex = true;
                value = 0;
            }
            case '>' -> {
                inHex = false;
                if (!inList) {
                    endCode();
                }
            }
            default -> {
                int digit = Character.digit(b, 16);
                if (inHex && digit >= 0) {
                    value = (value << 4 | digit) & 0xFFFF_FFFFL;
                } else if (b > ' ' || b < 0) {
                    throw Unreadable.malformed();
                }
            }
        }
    }

    private void endCode() {
        if (position == 0) {
            start = value;
        } else if (position == 1 && Math.abs(value - start) > MOST_CODES) {
            throw Unreadable.malformed();
        }
        position = (position + 1) % 3;
    }
}
