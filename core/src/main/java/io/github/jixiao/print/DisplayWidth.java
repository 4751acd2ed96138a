package io.github.jixiao.print;

/** How many columns of a terminal a text takes: Chinese characters take two. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** {@return the columns that {@code text} takes} */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** {@return {@code text} with blanks behind it, so that it takes at least {@code width} columns} */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** {@return {@code text} with blanks in front of it, so that it takes at least {@code width} columns} */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The ranges of UAX #11 whose characters are wide or full-width. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0x303E
                        || c >= 0x3041 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF01 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1F64F
                        || c >= 0x1F900 && c <= 0x1F9FF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }
}
