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

    /** So many lines must agree on an edge, if so many there are. */
    private static final int ENOUGH = 3;

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
        private final int[] begins;
        private final int[] ends;

        Edges(int width) {
            int places = Math.max(1, Math.min(width, 100_000_000) / SAME + 2);
            begins = new int[places];
            ends = new int[places];
        }

        void add(TextLine line) {
            begins[place(line.left())]++;
            ends[place(line.right())]++;
        }

        private int place(int position) {
            return Math.max(0, Math.min(begins.length - 1, position / SAME));
        }

        TextArea area() {
            int left = 0;
            while (left < begins.length - 1 && begins[left] + begins[left + 1] < ENOUGH) {
                left++;
            }
            int right = ends.length - 1;
            while (right > 0 && ends[right] + ends[right - 1] < ENOUGH) {
                right--;
            }
            return right <= left
                    ? new TextArea(0, Integer.MAX_VALUE / 2)
                    : new TextArea(left * SAME, (right + 1) * SAME);
        }
    }
}
