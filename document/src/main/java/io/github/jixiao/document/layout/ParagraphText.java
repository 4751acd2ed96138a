package io.github.jixiao.document.layout;

import java.util.ArrayList;
import java.util.List;

/** The text of a paragraph while its pieces arrive. Invisible characters are left out. Confined to one reading. */
public final class ParagraphText {

    private final StringBuilder text = new StringBuilder();
    private final List<String> leftOut = new ArrayList<>(0);
    private boolean blankDue;
    private boolean blankHasLineEnd;

    /** Makes an empty text. */
    public ParagraphText() {}

    /** Adds characters as they are; what was lost in decoding as well. */
    public void append(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            append(piece.charAt(i));
        }
    }

    /** Adds a character as it is. */
    public void append(char c) {
        if (!Blanks.isInvisible(c)) {
            text.append(c);
        }
    }

    /**
     * Adds characters as a browser shows them: white space is one blank, and none between two ideographs where it held a
     * line end.
     */
    public void appendFolded(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                blankDue = true;
                blankHasLineEnd |= c == '\n' || c == '\r';
            } else if (!Blanks.isInvisible(c)) {
                if (blankDue) {
                    settleBlank(c);
                }
                text.append(c);
            }
        }
    }

    private void settleBlank(char next) {
        int length = text.length();
        if (length > 0 && !(blankHasLineEnd && Blanks.isWide(text.charAt(length - 1)) && Blanks.isWide(next))) {
            text.append(' ');
        }
        blankDue = false;
        blankHasLineEnd = false;
    }

    /** Keeps in mind ruby text that is not part of the text. */
    public void leaveOut(String ruby) {
        String stripped = Blanks.strip(ruby);
        if (!stripped.isEmpty()) {
            leftOut.add(stripped);
        }
    }

    /** Hands the text over as a paragraph and begins an empty one. */
    public void flush(LayoutBuilder out, int headingLevel) {
        out.paragraph(text, headingLevel, leftOut);
        text.setLength(0);
        leftOut.clear();
        blankDue = false;
        blankHasLineEnd = false;
    }

    /** {@return the number of UTF-16 units so far} */
    public int length() {
        return text.length();
    }
}
