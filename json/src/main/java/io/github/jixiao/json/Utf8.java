package io.github.jixiao.json;

/** Looks through bytes before they are parsed: Jackson takes overlong forms, surrogates in UTF-8 and other encodings. */
final class Utf8 {

    private Utf8() {}

    /** {@return the index of the first byte that is no part of valid UTF-8 or is NUL, or -1} */
    static int firstInvalid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int lead = bytes[i];
            if (lead > 0) {
                i++;
                continue;
            }
            int length = length(lead);
            if (length == 0 || i + length > to || !isSecond(lead & 0xFF, bytes[i + 1] & 0xFF)) {
                return i;
            }
            for (int k = 2; k < length; k++) {
                if ((bytes[i + k] & 0xC0) != 0x80) {
                    return i;
                }
            }
            i += length;
        }
        return -1;
    }

    /** {@return whether there is an escape such as \}{@code u0041}, which alone can bring in NUL or half a surrogate pair} */
    static boolean hasUnicodeEscape(byte[] bytes, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (bytes[i] == '\\') {
                i++;
                if (bytes[i] == 'u') {
                    return true;
                }
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
