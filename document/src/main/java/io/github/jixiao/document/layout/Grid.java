package io.github.jixiao.document.layout;

import io.github.jixiao.narrative.Span;
import java.util.List;

/**
 * A table of a document, or one recognised in plain text. Immutable.
 *
 * @param rows the rows, each a list of its cells; a merged cell stands once, where it begins
 * @param span its place in the source text
 */
public record Grid(List<List<Cell>> rows, Span span) implements LayoutBlock {

    /** Copies the rows, so that the grid cannot change. */
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell of a table.
     *
     * @param span its place in the source text; of length zero for an empty cell
     * @param rowSpan how many rows it covers, from 1
     * @param columnSpan how many columns it covers, from 1
     */
    public record Cell(Span span, int rowSpan, int columnSpan) {}
}
