package io.github.jixiao.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes before they are parsed: Jackson takes overlong forms, surrogates in UTF-8 and other encodings. */
final class Utf8 {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x80 * ONES;
    private static final long NIBBLES = 0x0F * ONES;
    private static final long LARGEST = 0x7F * ONES;

    private Utf8() {}

    /** {@return the index of the first byte that is no part of valid UTF-8 or is NUL, or -1} */
    static int firstInvalid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            i = passCommon(bytes, i, to);
            for (int end = Math.min(to, i + Long.BYTES); i < end; ) {
                int length = characterLength(bytes, i, to);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /**
     * Passes over words that hold nothing but ASCII and characters of three bytes, as nearly all text is. {@return the index
     * behind the last character that is whole in them}
     */
    private static int passCommon(byte[] bytes, int from, int to) {
        int i = from;
        // The highest bit of each byte that is the first of three, in the word before.
        long leads = 0;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            long high = word & HIGH;
            if ((high | leads) == 0 ? zeros(word) != 0 : !isCommon(word, high, leads)) {
                break;
            }
            leads = leads(word, high);
        }
        // Leads in the last two bytes wait for what follows.
        return i - (leads < 0 ? 1 : (int) (leads >>> 55 & 1) * 2);
    }

    private static boolean isCommon(long word, long high, long leadsBefore) {
        long leads = leads(word, high);
        long nibbles = word & NIBBLES;
        // E0 and ED do not go with every second byte.
        long special = leads & ~(nibbles + LARGEST & (nibbles ^ 0x0D * ONES) + LARGEST);
        long others = high & word << 1 & ~leads;
        long following = high & ~(word << 1);
        long expected = leads << 8 | leads << 16 | leadsBefore >>> 48 | leadsBefore >>> 56;
        return (special | others | following ^ expected | zeros(word)) == 0;
    }

    /** {@return the highest bit of each byte that begins with the bits 1110} */
    private static long leads(long word, long high) {
        return high & word << 1 & word << 2 & ~(word << 3);
    }

    /** {@return bits that are set if and only if a byte is zero} */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGH;
    }

    /** {@return the length of the character at {@code i}, or 0 if there is none} */
    private static int characterLength(byte[] bytes, int i, int to) {
        int lead = bytes[i];
        if (lead > 0) {
            return 1;
        }
        int length = length(lead);
        if (length == 0 || i + length > to || !isSecond(lead & 0xFF, bytes[i + 1] & 0xFF)) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** {@return whether there is an escape such as \}{@code u0041}, which alone can bring in NUL or half a surrogate pair} */
    static boolean hasUnicodeEscape(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to - 1) {
            if (i <= to - Long.BYTES && zeros((long) WORDS.get(bytes, i) ^ '\\' * ONES) == 0) {
                i += Long.BYTES;
            } else if (bytes[i] != '\\') {
                i++;
            } else if (bytes[i + 1] == 'u') {
                return true;
            } else {
                i += 2;
            }
        }
        return false;
    }

    /** {@return how many bytes of a byte-order mark there are} */
    static int markLength(byte[] bytes, int from, int to) {
        boolean mark = to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** {@return whether {@code text} can be written as JSON that can be read again: no NUL, no lone surrogate} */
    static boolean isSound(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // One comparison for most letters: NUL comes out as the greatest character.
            if ((char) (c - 1) >= Character.MIN_SURROGATE - 1 && (c == 0 || c <= Character.MAX_SURROGATE)) {
                boolean pair = c != 0
                        && c <= Character.MAX_HIGH_SURROGATE
                        && i + 1 < length
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static int length(int lead) {
        int unsigned = lead & 0xFF;
        if (unsigned < 0xC2 || unsigned > 0xF4) {
            return 0;
        }
        return unsigned < 0xE0 ? 2 : unsigned < 0xF0 ? 3 : 4;
    }

    private static boolean isSecond(int lead, int second) {
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }
}
