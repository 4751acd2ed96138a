package io.github.jixiao.document.lexis;

/** Reads Chinese numerals: 六, 两, 三十二, 一百零二, 三千, 二〇一九. */
final class ChineseNumeral {

    private static final int MAX_LENGTH = 16;

    private ChineseNumeral() {}

    /** {@return the value of the digit, or -1} */
    static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static int place(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || place(c) > 0;
    }

    /** {@return the index behind the numerals that begin at {@code i}} */
    static int end(Ink ink, int i) {
        int end = i;
        while (end - i < MAX_LENGTH && isNumeral(ink.at(end))) {
            end++;
        }
        return end;
    }

    /** {@return the number written from {@code from} to {@code to}, or -1 where it is none} */
    static long value(Ink ink, int from, int to) {
        boolean places = false;
        for (int i = from; i < to; i++) {
            places |= place(ink.at(i)) > 0;
        }
        return places ? byPlaces(ink, from, to) : byDigits(ink, from, to);
    }

    private static long byDigits(Ink ink, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + digit(ink.at(i));
        }
        return value;
    }

    private static long byPlaces(Ink ink, int from, int to) {
        long value = 0;
        long pending = -1;
        int last = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            char c = ink.at(i);
            int place = place(c);
            if (place == 0) {
                if (pending > 0) {
                    return -1;
                }
                pending = digit(c);
            } else {
                if (place >= last || pending == 0 && value > 0) {
                    return -1;
                }
                value += (pending < 0 ? 1 : pending) * place;
                last = place;
                pending = -1;
            }
        }
        return value + Math.max(pending, 0);
    }
}
