package io.github.jixiao.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** What stands on a page: glyphs and rules in the order in which they are drawn. Confined to one reading. */
final class PageContent {

    private static final int MAX_GLYPHS = 200_000;
    private static final int MAX_RULES = 20_000;

    /** What is thinner than this, in hundredths of a point, is a line though it may be drawn as an area. */
    private static final int THIN = 300;

    private final int width;
    private final int height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> horizontal = new ArrayList<>();
    private final List<Rule> vertical = new ArrayList<>();

    PageContent(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Rule> horizontal() {
        return horizontal;
    }

    List<Rule> vertical() {
        return vertical;
    }

    void add(Glyph glyph) {
        if (glyphs.size() < MAX_GLYPHS) {
            glyphs.add(glyph);
        }
    }

    /** Adds the line from one point to another, if it runs along an axis. */
    void addLine(int x1, int y1, int x2, int y2) {
        if (horizontal.size() + vertical.size() >= MAX_RULES) {
            return;
        }
        int across = Math.abs(x2 - x1);
        int down = Math.abs(y2 - y1);
        if (across >= down && down < THIN / 2) {
            horizontal.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (across < THIN / 2) {
            vertical.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    /** Adds a filled area, if it is so thin that it shows as a line. */
    void addArea(int x1, int y1, int x2, int y2) {
        int across = Math.abs(x2 - x1);
        int down = Math.abs(y2 - y1);
        if (down < THIN && across > down) {
            addLine(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2);
        } else if (across < THIN && down > across) {
            addLine((x1 + x2) / 2, y1, (x1 + x2) / 2, y2);
        }
    }
}
