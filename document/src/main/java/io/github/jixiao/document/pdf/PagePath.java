package io.github.jixiao.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn on a page. Confined to one reading. */
final class PagePath {

    private static final int MAX_SEGMENTS = 10_000;

    /** A straight piece of the path, or a rectangle by two of its corners. */
    private record Piece(int[] from, int[] to, boolean rectangle) {}

    private final PageContent page;
    private final List<Piece> pieces = new ArrayList<>();
    private int[] start = {0, 0};
    private int[] current = {0, 0};

    PagePath(PageContent page) {
        this.page = page;
    }

    void rectangle(int[] corner, int[] opposite) {
        add(new Piece(corner, opposite, true));
        start = corner;
        current = corner;
    }

    void moveTo(int[] point) {
        start = point;
        current = point;
    }

    void lineTo(int[] point) {
        add(new Piece(current, point, false));
        current = point;
    }

    void curveTo(int[] point) {
        current = point;
    }

    void close() {
        lineTo(start);
    }

    /** Draws the outline: every straight piece of it is a line. */
    void stroke() {
        for (Piece piece : pieces) {
            int[] from = piece.from();
            int[] to = piece.to();
            if (piece.rectangle()) {
                page.addLine(from[0], from[1], to[0], from[1]);
                page.addLine(from[0], to[1], to[0], to[1]);
                page.addLine(from[0], from[1], from[0], to[1]);
                page.addLine(to[0], from[1], to[0], to[1]);
            } else {
                page.addLine(from[0], from[1], to[0], to[1]);
            }
        }
        end();
    }

    /** Draws the area: a rectangle, or the box around all straight pieces. */
    void fill() {
        int[] box = null;
        for (Piece piece : pieces) {
            int[] from = piece.from();
            int[] to = piece.to();
            if (piece.rectangle()) {
                page.addArea(from[0], from[1], to[0], to[1]);
                continue;
            }
            if (box == null) {
                box = new int[] {from[0], from[1], from[0], from[1]};
            }
            for (int[] point : new int[][] {from, to}) {
                box[0] = Math.min(box[0], point[0]);
                box[1] = Math.min(box[1], point[1]);
                box[2] = Math.max(box[2], point[0]);
                box[3] = Math.max(box[3], point[1]);
            }
        }
        if (box != null) {
            page.addArea(box[0], box[1], box[2], box[3]);
        }
        end();
    }

    void end() {
        pieces.clear();
    }

    private void add(Piece piece) {
        if (pieces.size() < MAX_SEGMENTS) {
            pieces.add(piece);
        }
    }
}
