package io.github.jixiao.document.outline;

/** Blanks and ends of lines. Stateless. */
final class Lines {

    private Lines() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c < ' ';
    }

    /** {@return the first offset from {@code from} that is no blank, or {@code end}} */
    static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@return the offset behind the last character in front of {@code end} that is no blank, or {@code start}} */
    static int trimEnd(String text, int start, int end) {
        int i = end;
        while (i > start && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** {@return whether a sentence or an entry of a list ends with {@code c}} */
    static boolean isFinal(char c) {
        return "。！？；;!?:：|".indexOf(c) >= 0;
    }
}
