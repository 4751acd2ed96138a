package io.github.jixiao.print;

/** Text of a document made safe for a terminal: a report must not be able to move the cursor or to hide a finding. */
public final class Printable {

    private static final char LINE_END = '⏎';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;

    private Printable() {}

    /** {@return {@code text} on one line: line ends as ⏎, tabs as blanks, other control and direction characters visible} */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append(LINE_END);
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append(LINE_END);
                }
            } else if (c == '\t') {
                out.append(' ');
            } else if (c < ' ') {
                out.append((char) (CONTROL_PICTURES + c));
            } else if (c == DELETE) {
                out.append('␡');
            } else if (Character.isISOControl(c) || isDirection(c) || c == '\u2028' || c == '\u2029') {
                out.append('\uFFFD');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F';
    }
}
