package io.github.jixiao.document.pdf;

import io.github.jixiao.document.pdf.PageBlocks.Block;
import io.github.jixiao.document.pdf.PageBlocks.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the text of pages of one width begins and ends, in hundredths of a point. Immutable.
 *
 * @param left where lines begin that are not indented
 * @param right where full lines end
 */
record TextArea(int left, int right) {

    /** So many lines must agree on an edge, and so many in a hundred. */
    private static final int ENOUGH = 3;

    private static final int ENOUGH_PERCENT = 8;

    /** What lies no farther apart than this is one edge. */
    private static final int SAME = 600;

    /** {@return the area of each width of pages} */
    static Map<Integer, TextArea> byWidth(List<PageBlocks> pages) {
        Map<Integer, Edges> edges = new HashMap<>();
        for (PageBlocks page : pages) {
            Edges ofWidth = edges.computeIfAbsent(page.width(), Edges::new);
            for (Block block : page.blocks()) {
                if (block instanceof Line line) {
                    ofWidth.add(line.line());
                }
            }
        }
        Map<Integer, TextArea> areas = new HashMap<>();
        edges.forEach((width, ofWidth) -> areas.put(width, ofWidth.area()));
        return areas;
    }

    /** How many lines begin and end at each place. */
    private static final class Edges {
        private final int width;
        private final int[] begins;
        private final int[] ends;
        private int lines;

        Edges(int width) {
            this.width = width;
            int places = Math.max(1, Math.min(width, 100_000_000) / SAME + 2);
            begins = new int[places];
            ends = new int[places];
        }

        /** Captions and the like, which are short, say nothing about the edges. */
        void add(TextLine line) {
            if (line.right() - line.left() > width / 2) {
                begins[place(line.left())]++;
                ends[place(line.right())]++;
                lines++;
            }
        }

        private int place(int position) {
            return Math.max(0, Math.min(begins.length - 1, position / SAME));
        }

        TextArea area() {
            int enough = Math.max(ENOUGH, lines * ENOUGH_PERCENT / 100);
            int left = 0;
            while (left < begins.length - 1 && begins[left] + begins[left + 1] < enough) {
                left++;
            }
            int right = ends.length - 1;
            while (right > 0 && ends[right] + ends[right - 1] < enough) {
                right--;
            }
            return right <= left ? narrow() : new TextArea(left * SAME, (right + 1) * SAME);
        }

        /** Of a few lines only the outermost edges can be taken. */
        private TextArea narrow() {
            int left = 0;
            while (left < begins.length - 1 && begins[left] == 0) {
                left++;
            }
            int right = ends.length - 1;
            while (right > 0 && ends[right] == 0) {
                right--;
            }
            return right <= left
                    ? new TextArea(0, Integer.MAX_VALUE / 2)
                    : new TextArea(left * SAME, (right + 1) * SAME);
        }
    }
}
