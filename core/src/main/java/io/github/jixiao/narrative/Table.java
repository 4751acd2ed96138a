package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import java.util.List;
import java.util.Optional;

/**
 * A table as it was stated (表格). Immutable.
 *
 * @param rows the rows in order, each a list of cells in order; a merged cell stands once, where it begins
 * @param span the place in the source document, if the report was read from one
 */
public record Table(List<List<Cell>> rows, Optional<Span> span) implements Block {

    /** Copies the rows, so that the table cannot change. */
    public Table {
        Require.present(rows, span);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell of a table. Immutable.
     *
     * @param text the text, empty for a blank cell
     * @param rowSpan how many rows it covers, from 1
     * @param columnSpan how many columns it covers, from 1
     * @param span the place in the source document, if the report was read from one
     */
    public record Cell(String text, int rowSpan, int columnSpan, Optional<Span> span) {

        /** @throws IllegalArgumentException if it covers less than one row or column */
        public Cell {
            Require.present(text, span);
            Require.within("rowSpan", rowSpan, 1, Integer.MAX_VALUE);
            Require.within("columnSpan", columnSpan, 1, Integer.MAX_VALUE);
        }

        /** {@return a cell of one row and column that comes from no document} */
        public static Cell of(String text) {
            return new Cell(text, 1, 1, Optional.empty());
        }
    }
}
