package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the tables that plain text has flattened to lines. Stateless; takes time linear in the text. */
public final class PlainTables {

    private PlainTables() {}

    /** {@return the layout with the lines of each recognised table replaced by a grid; all else unchanged} */
    public static Layout recognise(Layout layout) {
        Lines lines = new Lines(layout);
        List<LayoutBlock> blocks = new ArrayList<>(layout.blocks().size());
        int i = 0;
        while (i < lines.count()) {
            Match match = lines.has(i) ? match(lines, i) : null;
            if (match == null) {
                blocks.add(layout.blocks().get(i++));
            } else {
                blocks.add(match.grid());
                i = match.next();
            }
        }
        return new Layout(layout.source(), blocks, layout.notes());
    }

    private static @Nullable Match match(Lines lines, int i) {
        Match piped = MarkedRows.match(lines, i);
        if (piped != null) {
            return piped;
        }
        Match labelled = LabelledLines.match(lines, i);
        if (labelled != null) {
            return labelled;
        }
        Match flat = FlatRows.match(lines, i);
        return flat != null ? flat : UnmarkedCells.match(lines, i);
    }

    /**
     * A table found.
     *
     * @param grid the table
     * @param next the line behind it
     */
    record Match(Grid grid, int next) {

        static Match of(List<List<Grid.Cell>> rows, int next) {
            int start = Integer.MAX_VALUE;
            int end = 0;
            for (List<Grid.Cell> row : rows) {
                for (Grid.Cell cell : row) {
                    start = Math.min(start, cell.span().start());
                    end = Math.max(end, cell.span().end());
                }
            }
            return new Match(new Grid(rows, new io.github.jixiao.narrative.Span(start, end)), next);
        }
    }
}
