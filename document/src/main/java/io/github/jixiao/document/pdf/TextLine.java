package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs that stand on one line, in hundredths of a point. Immutable.
 *
 * @param text the text
 * @param left the left edge of the first glyph that shows
 * @param right the right edge of the last glyph that shows
 * @param y the baseline
 * @param size the largest size of the fonts
 * @param firstWord the width of what cannot be parted from the beginning: an ideograph, a number, a word
 */
record TextLine(String text, int left, int right, int y, int size, int firstWord) {

    /** From how many blanks between two ideographs a line is taken as spaced out. */
    private static final int SPACED_OUT = 4;

    /** {@return the lines that some glyphs form, from top to bottom, without the blank ones} */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(Glyph::y));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && !isOnLine(glyph, line.get(line.size() - 1), line.get(0))) {
                add(lines, line);
                line.clear();
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    /** Another font, a superscript or a bracket of another face may stand somewhat off the baseline. */
    private static boolean isOnLine(Glyph glyph, Glyph last, Glyph first) {
        int size = Math.min(glyph.size(), Math.max(last.size(), first.size()));
        return glyph.y() - last.y() <= size * 35 / 100 && glyph.y() - first.y() <= size * 60 / 100;
    }

    private static void add(List<TextLine> lines, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(Glyph::x));
        StringBuilder text = new StringBuilder();
        int left = 0;
        int right = 0;
        int y = 0;
        int size = 0;
        int firstWord = 0;
        boolean inFirstWord = true;
        Glyph last = null;
        for (Glyph glyph : sorted) {
            if (isBlank(glyph.text())) {
                if (last != null && text.length() > 0 && !Blanks.isBlank(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
                inFirstWord &= last == null;
                continue;
            }
            if (last != null && isSamePrintedTwice(last, glyph)) {
                continue;
            }
            if (last == null) {
                left = glyph.x();
                firstWord = glyph.width();
            } else {
                space(text, glyph, glyph.x() - last.right());
                inFirstWord &= isUnbreakable(last.text(), glyph.text());
                firstWord = inFirstWord ? glyph.right() - left : firstWord;
            }
            text.append(glyph.text());
            right = Math.max(right, glyph.right());
            y = Math.max(y, glyph.y());
            size = Math.max(size, glyph.size());
            last = glyph;
        }
        if (last != null) {
            lines.add(new TextLine(closeUp(Blanks.strip(text)), left, right, y, size, firstWord));
        }
    }

    private static void space(StringBuilder text, Glyph glyph, int gap) {
        char before = text.charAt(text.length() - 1);
        if (gap > glyph.size() * 3 / 2) {
            if (before == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append('\t');
        } else if (gap > glyph.size() / 4
                && !Blanks.isBlank(before)
                && !(Blanks.isWide(before) && Blanks.isWide(glyph.text().charAt(0)))) {
            text.append(' ');
        }
    }

    /** A fake bold face prints a glyph twice, a little aside. */
    private static boolean isSamePrintedTwice(Glyph glyph, Glyph next) {
        return next.text().equals(glyph.text())
                && next.x() - glyph.x() < Math.max(glyph.width(), 1) * 3 / 10
                && Math.abs(next.y() - glyph.y()) < glyph.size() * 3 / 10;
    }

    private static boolean isUnbreakable(String before, String after) {
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        return isWordPart(last) && isWordPart(next) || "，。、；：！？）》”’％".indexOf(next) >= 0;
    }

    private static boolean isWordPart(char c) {
        return c > ' ' && c < 0x7F || c == '“' || c == '（' || c == '《';
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(Blanks::isBlank);
    }

    /** Takes the blanks out of a line that was spaced out to fill its width. */
    private static String closeUp(String text) {
        int spaced = 0;
        int close = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Blanks.isWide(text.charAt(i))) {
                if (Blanks.isWide(text.charAt(i - 1))) {
                    close++;
                } else if (i > 1 && text.charAt(i - 1) == ' ' && Blanks.isWide(text.charAt(i - 2))) {
                    spaced++;
                }
            }
        }
        if (spaced < SPACED_OUT || spaced < close) {
            return text;
        }
        StringBuilder closed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean besideWide = c == ' '
                    && (Blanks.isWide(text.charAt(i - 1))
                            || i + 1 < text.length() && Blanks.isWide(text.charAt(i + 1)));
            if (!besideWide) {
                closed.append(c);
            }
        }
        return closed.toString();
    }
}
