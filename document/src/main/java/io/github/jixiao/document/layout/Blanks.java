package io.github.jixiao.document.layout;

/** The characters that show nothing, and those that fill the cell of an ideograph. */
public final class Blanks {

    private Blanks() {}

    /** {@return whether {@code c} shows as white space, the ideographic and the non-breaking one included} */
    public static boolean isBlank(int c) {
        return c <= ' ' || c == 0x7F || c == 0x85 || c == '\u3000' || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** {@return whether {@code c} takes no room at all: a byte-order mark, a soft hyphen, a zero-width space or joiner} */
    public static boolean isInvisible(int c) {
        return c == 0xFEFF || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060;
    }

    /** {@return whether {@code c} is as wide as an ideograph: no blank is due between two of these} */
    public static boolean isWide(int c) {
        return (c >= 0x2E80 && c <= 0xD7FF && c != '\u3000')
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0x20000 && c <= 0x3FFFF)
                || (c >= 0x2018 && c <= 0x201D)
                || (c >= 0x2460 && c <= 0x24FF)
                || c == '…'
                || c == '—';
    }

    /** {@return {@code text} without blanks at its ends} */
    public static String strip(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }
}
