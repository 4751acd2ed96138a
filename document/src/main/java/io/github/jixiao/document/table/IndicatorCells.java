package io.github.jixiao.document.table;

import io.github.jixiao.document.table.CellNumber.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one indicator.
 *
 * @param row the cells by column; empty where there is no indicator
 * @param next the place behind them
 */
record IndicatorCells(List<Piece> row, int next) {

    private static final IndicatorCells NONE = new IndicatorCells(List.of(), 0);

    static IndicatorCells take(String source, List<@Nullable Piece> cells, int from, Header columns, boolean exact) {
        List<Piece> row = new ArrayList<>();
        int i = from;
        for (int column = 0; column < columns.size(); column++) {
            Piece cell = i < cells.size() ? cells.get(i) : null;
            Role role = columns.role(column);
            boolean optional = role == Role.LEVEL1 || role == Role.LEVEL2 || role == Role.REASON || role == Role.REMARK;
            boolean fits = cell != null
                    && fits(role, cell, exact)
                    && (role != Role.REASON && role != Role.REMARK || exact || isReason(cells, i, columns));
            if (!fits && !optional && !(columns.columns().get(column).isBlank())) {
                return NONE;
            }
            row.add(
                    fits && cell != null
                            ? cell
                            : Piece.blank(
                                    source,
                                    i < cells.size() && cell != null
                                            ? cell.span().start()
                                            : end(row, source)));
            i += fits ? 1 : 0;
        }
        return new IndicatorCells(row, i);
    }

    private static int end(List<Piece> row, String source) {
        return row.isEmpty() ? source.length() : row.get(row.size() - 1).span().end();
    }

    private static boolean fits(Role role, Piece cell, boolean exact) {
        Role own = cell.phrase().role();
        return switch (role) {
            case LEVEL1 -> own == Role.LEVEL1_NAME || own == Role.LEVEL_NAME || exact && cell.isBlank();
            case LEVEL2 -> own == Role.LEVEL2_NAME || own == Role.LEVEL_NAME || exact && cell.isBlank();
            case NAME ->
                cell.isText() && own != Role.LEVEL1_NAME
                        || cell.number().isNumber() && !cell.number().isPlain();
            case WEIGHT, SCORE ->
                cell.isPoints() || exact && (cell.isBlank() || cell.number().kind() == Kind.NONE);
            case REASON, REMARK ->
                (cell.isText() || cell.number().kind() == Kind.NONE || exact && cell.isBlank()) && !own.isLevel();
            default -> exact || !cell.isBlank() && !own.isLevel();
        };
    }

    /** {@return whether the text at {@code i} is a reason, because the next indicator begins behind it}. */
    private static boolean isReason(List<@Nullable Piece> cells, int i, Header columns) {
        int numbers = 0;
        for (int column = 0; column < columns.size(); column++) {
            Role role = columns.role(column);
            numbers += role == Role.WEIGHT || role == Role.SCORE ? 1 : 0;
        }
        int width = 3 + numbers;
        Piece next = i + 1 < cells.size() ? cells.get(i + 1) : null;
        boolean begins = next == null
                || next.phrase().role().isLevel()
                || next.phrase().pair().equals("TOTAL")
                || hasScores(cells, i + 1, width, numbers);
        return begins && !hasScores(cells, i, width, numbers);
    }

    private static boolean hasScores(List<@Nullable Piece> cells, int i, int width, int numbers) {
        for (int k = i + width - numbers; k < i + width; k++) {
            Piece cell = k < cells.size() ? cells.get(k) : null;
            if (cell == null || !cell.isPoints()) {
                return false;
            }
        }
        return numbers > 0;
    }
}
