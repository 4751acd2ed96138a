package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.Blanks;
import io.github.jixiao.document.layout.LayoutBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a paragraph. A line goes on with the one before it if it is not indented, looks the same, and its
 * first word would have found no room there. Confined to one reading.
 */
final class LineJoiner {

    private static final String ENDS = "。；：！？;:!?";
    private static final String ORDINALS = "一二三四五六七八九十百零〇";

    private final LayoutBuilder out;
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable TextLine last;

    LineJoiner(LayoutBuilder out) {
        this.out = out;
    }

    void add(TextLine line, TextArea area, boolean firstOfPage) {
        if (last == null || !goesOn(last, line, area, firstOfPage)) {
            end();
        } else if (isLatin(paragraph.charAt(paragraph.length() - 1))
                && isLatin(line.text().charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line.text());
        last = line;
    }

    void end() {
        if (paragraph.length() > 0) {
            out.paragraph(paragraph, 0);
            paragraph.setLength(0);
        }
        last = null;
    }

    private boolean goesOn(TextLine before, TextLine line, TextArea area, boolean firstOfPage) {
        int size = before.size();
        boolean alike = Math.abs(line.size() - size) <= size / 6;
        boolean near = firstOfPage || line.y() - before.y() <= size * 28 / 10;
        boolean indented = line.left() > area.left() + size * 14 / 10;
        boolean full = before.right() + line.firstWord() + size > area.right();
        return alike && near && !indented && full && !isEntry(before.text(), line.text());
    }

    /** Whether two lines are entries of a list, such as a table of contents is, and not one sentence. */
    private static boolean isEntry(String before, String text) {
        if (before.contains("....") || before.contains("……")) {
            return true;
        }
        return beginsWithOrdinal(text)
                && (ENDS.indexOf(before.charAt(before.length() - 1)) >= 0 || beginsWithOrdinal(before));
    }

    private static boolean beginsWithOrdinal(String text) {
        int start = text.startsWith("（") || text.startsWith("(") || text.startsWith("第") ? 1 : 0;
        int end = start;
        while (end < text.length() && (ORDINALS.indexOf(text.charAt(end)) >= 0 || isDigit(text.charAt(end)))) {
            end++;
        }
        if (end == start || end == text.length()) {
            return false;
        }
        char behind = text.charAt(end);
        if (start == 1) {
            return "）)部章节条".indexOf(behind) >= 0;
        }
        return behind == '、'
                || behind == '．'
                || behind == '.' && !(end + 1 < text.length() && isDigit(text.charAt(end + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Blanks.isWide(c);
    }
}
