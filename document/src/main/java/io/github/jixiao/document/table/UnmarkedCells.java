package io.github.jixiao.document.table;

import io.github.jixiao.document.table.PlainTables.Match;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of which every cell has become a line of its own, without any mark; blank cells are lost. Stateless. */
final class UnmarkedCells {

    private static final int MAX_CELL = 80;
    private static final int MIN_COLUMNS = 3;
    private static final int MAX_COLUMNS = 40;
    private static final int MAX_WORDS = 3;
    private static final int MAX_CELLS = 4000;

    private UnmarkedCells() {}

    static @Nullable Match match(Lines lines, int from) {
        Match named = project(lines, from);
        if (named != null) {
            return named;
        }
        if (from < lines.headersBelow()) {
            return null;
        }
        List<Piece> headers = new ArrayList<>();
        int i = from;
        int strong = 0;
        while (lines.has(i) && lines.span(i).length() <= MAX_CELL && headers.size() < MAX_COLUMNS) {
            Piece one = lines.whole(i);
            Piece two = lines.has(i + 1) ? joined(lines, i) : one;
            boolean broken = !one.phrase().isStrongColumn() && two.phrase().isStrongColumn();
            Piece header = broken ? two : one;
            if (!header.phrase().isColumn()
                    || header.isValue()
                    || header.phrase().isRowLabel() && !isStrong(header)) {
                break;
            }
            strong += isStrong(header) ? 1 : 0;
            headers.add(header);
            i += broken ? 2 : 1;
        }
        if (strong < MIN_COLUMNS) {
            return null;
        }
        lines.headersBelow(i);
        Header header = Header.of(lines.source(), headers);
        List<List<Piece>> rows = new ArrayList<>();
        rows.addAll(header.rows());
        int next = below(lines, i, header, rows);
        return rows.size() > header.rows().size() ? Match.of(rows, next) : null;
    }

    /** The name of a project on the line behind 项目名称. */
    private static @Nullable Match project(Lines lines, int from) {
        if (lines.span(from).length() > MAX_CELL
                || !lines.has(from + 1)
                || lines.span(from + 1).length() > MAX_CELL) {
            return null;
        }
        Piece label = lines.whole(from);
        Piece name = lines.whole(from + 1);
        boolean fits = label.phrase().pair().equals("PROJECT")
                && name.isText()
                && !name.phrase().hasPair()
                && !name.phrase().isColumn()
                && !lines.isProse(from + 1);
        return fits ? Match.of(List.of(List.of(label, name)), from + 2) : null;
    }

    /** {@return the line behind the rows of {@code header} that begin with line {@code from}, a cell a line}. */
    static int below(Lines lines, int from, Header header, List<List<Piece>> rows) {
        List<Piece> cells = new ArrayList<>();
        while (lines.has(from + cells.size())
                && cells.size() < MAX_CELLS
                && lines.span(from + cells.size()).length() <= MAX_CELL
                && !lines.isProse(from + cells.size())) {
            Piece cell = lines.whole(from + cells.size());
            boolean row = lines.words(from + cells.size()).size() > MAX_WORDS;
            if (cell.isBlank() || isStrong(cell) || row) {
                break;
            }
            cells.add(cell);
        }
        return from + CellStream.rowsBelow(lines.source(), header, cells, rows);
    }

    private static boolean isStrong(Piece piece) {
        return piece.phrase().isStrongColumn() || piece.phrase().isStaff();
    }

    private static Piece joined(Lines lines, int i) {
        return Piece.of(
                lines.source(),
                new Span(lines.span(i).start(), lines.span(i + 1).end()));
    }
}
