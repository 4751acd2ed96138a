package io.github.jixiao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table while its cells arrive; cells may hold further tables. */
final class TableDraft {

    private static final int MAX_COLUMNS = 4096;

    /** What stands in a cell: a paragraph or a table. */
    sealed interface Content permits ParagraphDraft, NestedTable {}

    record ParagraphDraft(String text, int headingLevel, List<String> leftOut) implements Content {}

    record NestedTable(TableDraft table) implements Content {}

    static final class CellDraft {
        private final List<Content> contents = new ArrayList<>(1);
        private final boolean continuesAbove;
        private final int columnSpan;
        private int rowSpan;
        private int row;

        CellDraft(int rowSpan, int columnSpan, boolean continuesAbove) {
            this.rowSpan = rowSpan;
            this.columnSpan = columnSpan;
            this.continuesAbove = continuesAbove;
        }

        List<Content> contents() {
            return contents;
        }

        int rowSpan() {
            return rowSpan;
        }

        int columnSpan() {
            return columnSpan;
        }
    }

    private final List<List<CellDraft>> rows = new ArrayList<>();
    private int cells;
    private boolean inCell;

    List<List<CellDraft>> rows() {
        return rows;
    }

    boolean isEmpty() {
        return cells == 0;
    }

    boolean inCell() {
        return inCell;
    }

    void startRow() {
        inCell = false;
        rows.add(new ArrayList<>());
    }

    void startCell(int rowSpan, int columnSpan, boolean continuesAbove) {
        if (rows.isEmpty()) {
            startRow();
        }
        CellDraft cell =
                new CellDraft(Math.max(1, rowSpan), Math.max(1, Math.min(columnSpan, MAX_COLUMNS)), continuesAbove);
        rows.get(rows.size() - 1).add(cell);
        cells++;
        inCell = true;
    }

    void endCell() {
        inCell = false;
    }

    void add(Content content) {
        List<CellDraft> row = rows.get(rows.size() - 1);
        row.get(row.size() - 1).contents().add(content);
    }

    /**
     * {@return whether the table only arranges a page: it has a single cell, or its text stands mostly in tables inside
     * it}
     */
    boolean isArrangement() {
        if (cells == 1) {
            return true;
        }
        int nested = 0;
        for (List<CellDraft> row : rows) {
            for (CellDraft cell : row) {
                for (Content content : cell.contents()) {
                    if (content instanceof NestedTable inner && inner.table().cells > 1) {
                        nested += inner.table().textLength();
                    }
                }
            }
        }
        return nested > 0 && nested >= textLength() - nested;
    }

    private int textLength() {
        int length = 0;
        for (List<CellDraft> row : rows) {
            for (CellDraft cell : row) {
                for (Content content : cell.contents()) {
                    length += content instanceof ParagraphDraft paragraph
                            ? paragraph.text().length()
                            : ((NestedTable) content).table().textLength();
                }
            }
        }
        return length;
    }

    /** Lets cells that continue the one above lengthen it instead, and ends every cell at the last row. */
    void resolveSpans() {
        CellDraft[] above = new CellDraft[0];
        for (int r = 0; r < rows.size(); r++) {
            List<CellDraft> row = rows.get(r);
            List<CellDraft> kept = new ArrayList<>(row.size());
            CellDraft[] owners = new CellDraft[row.size()];
            int count = 0;
            int column = 0;
            for (CellDraft cell : row) {
                CellDraft owner = cell.continuesAbove && column < above.length ? above[column] : null;
                if (owner != null && owner.columnSpan == cell.columnSpan) {
                    owner.rowSpan = Math.max(owner.rowSpan, r - owner.row + 1);
                    owner.contents.addAll(cell.contents);
                } else {
                    owner = cell;
                    owner.row = r;
                    owner.rowSpan = Math.min(owner.rowSpan, rows.size() - r);
                    kept.add(cell);
                }
                int next = Math.min(column + cell.columnSpan, MAX_COLUMNS);
                if (next > owners.length) {
                    owners = Arrays.copyOf(owners, Math.max(next, 2 * owners.length));
                }
                if (column < next) {
                    owners[column] = owner;
                }
                count = column = next;
            }
            above = Arrays.copyOf(owners, count);
            rows.set(r, kept);
        }
    }
}
