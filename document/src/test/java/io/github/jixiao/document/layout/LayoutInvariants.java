package io.github.jixiao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.Span;
import java.util.List;

/** What holds for every layout, whatever the document. */
public final class LayoutInvariants {

    private LayoutInvariants() {}

    /** Checks that blocks and cells follow each other inside the text, and that cells stay in their table. */
    public static void check(Layout layout) {
        int end = 0;
        for (LayoutBlock block : layout.blocks()) {
            end = follows(layout, block.span(), end);
            if (block instanceof Grid grid) {
                checkCells(layout, grid);
            } else {
                assertThat(((Passage) block).headingLevel()).isBetween(0, 9);
            }
        }
        layout.notes()
                .forEach(note ->
                        assertThat(layout.source().contains(note.span())).isTrue());
    }

    private static void checkCells(Layout layout, Grid grid) {
        int end = grid.span().start();
        for (int r = 0; r < grid.rows().size(); r++) {
            for (Grid.Cell cell : grid.rows().get(r)) {
                end = follows(layout, cell.span(), end);
                assertThat(grid.span().contains(cell.span())).isTrue();
                assertThat(cell.columnSpan()).isPositive();
                assertThat(cell.rowSpan()).isBetween(1, grid.rows().size() - r);
            }
        }
    }

    private static int follows(Layout layout, Span span, int end) {
        List<Integer> edges =
                List.of(end, span.start(), span.end(), layout.source().getText().length());
        assertThat(edges).isSorted();
        return span.end();
    }
}
