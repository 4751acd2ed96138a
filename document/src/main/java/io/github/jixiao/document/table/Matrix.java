package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid with its merged cells laid out: the cells of every row with the columns that they cover. Immutable. */
final class Matrix {

    static final int MAX_ROWS = 20_000;
    private static final int MAX_COLUMNS = 200;

    private Matrix() {}

    /**
     * A cell in its row.
     *
     * @param piece the cell
     * @param from its first column
     * @param to the column behind its last
     * @param carried whether it begins in a row above
     */
    record Slot(Piece piece, int from, int to, boolean carried) {

        boolean covers(int column) {
            return from <= column && column < to;
        }

        boolean overlaps(int start, int end) {
            return from < end && start < to;
        }
    }

    /** {@return a row of cells, none of which is merged}. */
    static List<Slot> row(List<Piece> cells) {
        List<Slot> row = new ArrayList<>(cells.size());
        for (int column = 0; column < cells.size(); column++) {
            row.add(new Slot(cells.get(column), column, column + 1, false));
        }
        return row;
    }

    /** {@return the rows; those and the columns beyond the limits are left out}. */
    static List<List<Slot>> rows(String source, Grid grid) {
        int count = Math.min(grid.rows().size(), MAX_ROWS);
        List<List<Slot>> rows = new ArrayList<>(count);
        @Nullable Slot[] above = new @Nullable Slot[MAX_COLUMNS];
        int[] left = new int[MAX_COLUMNS];
        for (List<Grid.Cell> cells : grid.rows().subList(0, count)) {
            List<Slot> row = new ArrayList<>();
            int column = 0;
            for (Grid.Cell cell : cells) {
                column = carry(row, above, left, column, false);
                int to = Math.min(MAX_COLUMNS, column + Math.max(1, cell.columnSpan()));
                if (column >= to) {
                    break;
                }
                Slot slot = new Slot(Piece.of(source, cell.span()), column, to, false);
                row.add(slot);
                for (int k = column; k < to; k++) {
                    above[k] = slot;
                    left[k] = Math.max(1, cell.rowSpan());
                }
                column = to;
            }
            carry(row, above, left, column, true);
            for (int k = 0; k < MAX_COLUMNS; k++) {
                left[k] = Math.max(0, left[k] - 1);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Adds the cells from above that cover the next columns; {@return the next free column}. */
    private static int carry(List<Slot> row, @Nullable Slot[] above, int[] left, int from, boolean rest) {
        int column = from;
        while (column < MAX_COLUMNS && (rest || left[column] > 0)) {
            Slot slot = left[column] > 0 ? above[column] : null;
            if (slot == null) {
                column++;
                continue;
            }
            row.add(new Slot(slot.piece(), column, Math.max(slot.to(), column + 1), true));
            column = Math.max(slot.to(), column + 1);
        }
        return column;
    }
}
