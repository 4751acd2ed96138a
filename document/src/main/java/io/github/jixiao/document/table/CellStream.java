package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of cells that follow each other without any sign of where a row ends, by headers and labels. */
final class CellStream {

    private final String source;
    private final List<@Nullable Piece> cells;
    private final boolean exact;
    private final HalfCells halves;
    private final List<List<Grid.Cell>> rows = new ArrayList<>();
    private @Nullable Header header;
    private int at;
    private int tried;

    private CellStream(String source, List<@Nullable Piece> cells, boolean exact) {
        this.source = source;
        this.cells = cells;
        this.exact = exact;
        this.halves = new HalfCells(source);
    }

    /**
     * {@return the rows of all cells}
     *
     * @param cells the cells; null where a row ends
     * @param exact whether blank cells stand among them
     */
    static List<List<Grid.Cell>> rows(String source, List<@Nullable Piece> cells, boolean exact) {
        CellStream stream = new CellStream(source, cells, exact);
        while (stream.at < cells.size()) {
            stream.next();
        }
        return stream.rows;
    }

    /** {@return the cells that {@code rows} of a header take from the front of {@code cells}; all of them are whole rows}. */
    static int rowsBelow(String source, Header header, List<Piece> cells, List<List<Grid.Cell>> rows) {
        CellStream stream = new CellStream(source, new ArrayList<>(cells), false);
        stream.header = header;
        while (stream.at < cells.size() && stream.row()) {
            continue;
        }
        rows.addAll(stream.rows);
        return stream.at;
    }

    private void next() {
        Piece cell = cells.get(at);
        if (cell == null) {
            at++;
        } else if (!spanned() && !header() && !pairs() && !row()) {
            Role role = cell.phrase().role();
            boolean heads = role == Role.UNIT_NAME || role == Role.LABEL || role == Role.PROJECT_NAME;
            header = heads ? null : header;
            rows.add(List.of(cell.cell()));
            at++;
        }
    }

    private @Nullable Piece piece(int i) {
        return i < cells.size() ? cells.get(i) : null;
    }

    private boolean header() {
        int from = at;
        int to = from;
        int strong = 0;
        for (Piece cell = piece(to); cell != null && cell.phrase().isHeaderWord(); cell = piece(to)) {
            strong += isStrong(cell) ? 1 : 0;
            to++;
        }
        Piece behind = piece(to);
        if (behind != null && (behind.isValue() || behind.isBlank()) && to > from) {
            Piece last = piece(to - 1);
            to -= last != null && !isStrong(last) ? 1 : 0;
        }
        while (from < to - 1 && isSection(from)) {
            from++;
        }
        Piece first = piece(from);
        boolean listed = to - from > 2 && first != null && first.phrase().role().isText();
        if (to - from < 2 || strong == 0 && !listed) {
            return false;
        }
        for (int i = at; i < from; i++) {
            rows.add(Piece.cells(pieces(i, i + 1)));
        }
        List<Piece> run = pieces(from, to);
        header = Header.of(source, run);
        rows.addAll(header.rows());
        at = to;
        return true;
    }

    /** Headers in several rows, which the first row of values below must fit. */
    private boolean spanned() {
        if (at < tried) {
            return false;
        }
        HeaderRun run = HeaderRun.at(source, cells, at, exact);
        if (run == null) {
            tried = HeaderRun.end(cells, at);
            return false;
        }
        header = run.header();
        rows.addAll(run.header().rows());
        at = run.next();
        return true;
    }

    private static boolean isStrong(Piece piece) {
        return piece.phrase().isStrongColumn() || piece.phrase().isStaff();
    }

    private boolean isSection(int i) {
        Piece piece = piece(i);
        Piece next = piece(i + 1);
        return piece != null && next != null && Header.isSection(piece.phrase(), next.phrase());
    }

    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            Piece piece = cells.get(i);
            if (piece != null) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** Labels with their values, up to the end of the row. */
    private boolean pairs() {
        int to = at;
        for (Piece label = piece(to); label != null && isPairLabel(label); label = piece(to)) {
            Piece value = piece(to + 1);
            if (value == null || isPairLabel(value)) {
                break;
            }
            to += 2;
        }
        if (to == at) {
            return false;
        }
        rows.add(Piece.cells(pieces(at, to)));
        at = to;
        return true;
    }

    private static boolean isPairLabel(Piece piece) {
        return piece.phrase().hasPair() || piece.phrase().isStaff();
    }

    private boolean row() {
        Header current = header;
        if (current == null) {
            return false;
        }
        if (rate() || half()) {
            return true;
        }
        boolean worded = !exact && (Half.of(current).size() > 1 || current.role(0) == Role.CODE);
        List<Piece> row = current.isOfIndicators() ? indicator(current) : worded ? worded(current) : amounts(current);
        if (row.isEmpty()) {
            return false;
        }
        rows.add(Piece.cells(row));
        return true;
    }

    /** The name of a half of the rows in a row of its own: 收入, 支出. */
    private boolean half() {
        Piece label = piece(at);
        Piece behind = piece(at + 1);
        Piece value = piece(at + 2);
        boolean alone = label != null
                && behind != null
                && value != null
                && label.phrase().isHalf()
                && behind.phrase().isRowLabel()
                && value.isValue();
        if (alone) {
            rows.add(Piece.cells(pieces(at, at + 1)));
            at++;
        }
        return alone;
    }

    /** A rate or score on a row of its own below columns of amounts: 预算执行率, 98.1%. */
    private boolean rate() {
        Piece label = piece(at);
        Piece value = piece(at + 1);
        Piece behind = piece(at + 2);
        boolean alone = label != null
                && value != null
                && label.phrase().isOwnRow()
                && value.number().isPlain()
                && (behind == null || behind.isText());
        if (alone) {
            rows.add(Piece.cells(pieces(at, at + 2)));
            at += 2;
        }
        return alone;
    }

    /** A row of labels with codes in front or numbers behind them, as many as the table has halves. */
    private List<Piece> worded(Header columns) {
        List<Piece> row = halves.take(cells, at, columns);
        at = row.isEmpty() ? at : halves.next();
        return row;
    }

    private List<Piece> amounts(Header columns) {
        Piece first = piece(at);
        if (first == null || first.isBlank()) {
            return List.of();
        }
        List<Piece> row = new ArrayList<>();
        int i = at;
        if (first.isValue()) {
            row.add(Piece.blank(source, first.span().start()));
        } else {
            row.add(first);
            i++;
        }
        int values = 0;
        for (int column = 1; column < columns.size(); column++) {
            Piece cell = piece(i);
            boolean taken = cell != null
                    && (columns.role(column).isText()
                            ? exact
                                    && !cell.phrase().isRowLabel()
                                    && !cell.phrase().isColumn()
                                    && !cell.isValue()
                            : cell.isValue() || cell.isBlank() && exact);
            if (taken && cell != null) {
                row.add(cell);
                values += columns.role(column).isText() ? 0 : 1;
                i++;
            } else {
                row.add(Piece.blank(source, row.get(row.size() - 1).span().end()));
            }
        }
        boolean whole = values == columns.values();
        boolean ended = !first.isValue()
                && first.phrase().isRowLabel()
                && (exact || columns.mayEnd(values + 1, row.get(Math.min(values, row.size() - 1))));
        Piece behind = piece(i);
        boolean more = !exact && !first.isValue() && behind != null && behind.isValue();
        if (values == 0 || more || !whole && !ended) {
            return List.of();
        }
        at = i;
        return row;
    }

    private List<Piece> indicator(Header columns) {
        List<Piece> sum = sum(columns);
        if (!sum.isEmpty()) {
            return sum;
        }
        IndicatorCells taken = IndicatorCells.take(source, cells, at, columns, exact);
        if (taken.row().isEmpty()) {
            return List.of();
        }
        at = taken.next();
        return taken.row();
    }

    /** The row of the total score: its label and one or two numbers, the last of which is the score. */
    private List<Piece> sum(Header columns) {
        Piece label = piece(at);
        if (label == null
                || !label.phrase().pair().equals("TOTAL") && !label.phrase().isSum()) {
            return List.of();
        }
        List<Piece> words = new ArrayList<>(List.of(label));
        for (Piece cell = piece(at + 1); cell != null && cell.isPoints() && words.size() < 3; ) {
            words.add(cell);
            cell = piece(at + words.size());
        }
        List<Piece> row = IndicatorWords.sum(source, columns, words);
        at += row.isEmpty() ? 0 : words.size();
        return row;
    }
}
