package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.table.PlainTables.Match;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose cells are parted by upright strokes or tabs: a row a line, or a cell a line with a stroke behind each.
 * Stateless.
 */
final class MarkedRows {

    private static final int MAX_CELLS = 100;
    private static final int MAX_HEADERS = 4;
    private static final int MAX_LOOKED_AT = 20;
    private static final int MAX_BETWEEN = 40;

    private MarkedRows() {}

    static @Nullable Match match(Lines lines, int from) {
        int to = from;
        int single = 0;
        boolean tabs = !isMarked(lines, from, false);
        while (lines.has(to) && (isMarked(lines, to, tabs) || to > from && isBetween(lines, to, tabs))) {
            single += isSingle(lines, to) ? 1 : 0;
            to++;
        }
        int count = to - from;
        if (count == 0) {
            return null;
        }
        if (single == count && count < 3) {
            return null;
        }
        List<@Nullable Piece> stream = single == count ? cells(lines, from, to) : List.of();
        // Lines of nothing but marks hold no cell each; they are rows of blank cells.
        if (stream.stream().anyMatch(Objects::nonNull)) {
            return Match.of(CellStream.rows(lines.source(), stream, true), to);
        }
        List<List<Piece>> rows = rows(lines, from, to);
        boolean table = tabs ? holdsAmounts(rows) : rows.size() > 1 || isKnown(rows);
        return table && !rows.isEmpty() ? Match.of(spread(lines.source(), rows, tabs), to) : null;
    }

    /** The rows as cells; headers whose merged cells are lost are laid over the columns of the rows below. */
    private static List<List<Grid.Cell>> spread(String source, List<List<Piece>> rows, boolean tabs) {
        List<List<Grid.Cell>> spread = new ArrayList<>(rows.size());
        MarkedColumns current = null;
        int i = 0;
        while (i < rows.size()) {
            int next = i + 1;
            Header header = null;
            int to = i;
            while (to < rows.size() && to - i < MAX_HEADERS && isHeader(rows.get(to), to > i)) {
                to++;
            }
            for (int end = to; end > i + 1 && header == null && end < rows.size(); end--) {
                int width = rows.get(end).size();
                Header tree = HeaderTree.of(source, filled(rows.subList(i, end)));
                boolean narrow = rows.subList(i, end).stream().anyMatch(row -> row.size() < width);
                header = tree != null && narrow && fits(tree, rows, end) ? tree : null;
                next = header == null ? next : end;
            }
            if (header != null) {
                spread.addAll(header.rows());
                current = MarkedColumns.of(source, header.columns(), List.of());
            } else if (Columns.isHeader(Matrix.row(rows.get(i)))) {
                current = MarkedColumns.of(source, rows.get(i), below(rows, i + 1));
                spread.add(Piece.cells(current.columns()));
            } else {
                spread.add(Piece.cells(current == null ? rows.get(i) : current.align(source, rows.get(i), tabs)));
            }
            i = next;
        }
        return spread;
    }

    /** {@return the rows from {@code from} up to the next header, as many as are looked at} */
    private static List<List<Piece>> below(List<List<Piece>> rows, int from) {
        int to = from;
        while (to < rows.size() && to < from + MAX_LOOKED_AT && !Columns.isHeader(Matrix.row(rows.get(to)))) {
            to++;
        }
        return rows.subList(from, to);
    }

    private static boolean isHeader(List<Piece> row, boolean below) {
        return row.stream().anyMatch(piece -> !piece.isBlank())
                && (below || !row.get(0).isBlank())
                && row.stream().allMatch(piece -> piece.isBlank() || HeaderTree.isHeader(piece));
    }

    private static List<List<Piece>> filled(List<List<Piece>> rows) {
        return rows.stream()
                .map(row -> row.stream().filter(piece -> !piece.isBlank()).toList())
                .toList();
    }

    /** {@return whether some of the next rows are as wide as the columns, and none wider} */
    private static boolean fits(Header tree, List<List<Piece>> rows, int from) {
        boolean found = false;
        for (int i = from; i < rows.size() && i < from + MAX_LOOKED_AT && !isHeader(rows.get(i), false); i++) {
            found |= rows.get(i).size() == tree.size();
        }
        return found;
    }

    private static boolean isKnown(List<List<Piece>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(piece -> piece.phrase().hasPair() || piece.phrase().hasItem());
    }

    private static boolean holdsAmounts(List<List<Piece>> rows) {
        int amounts = 0;
        boolean heads = false;
        for (List<Piece> row : rows) {
            for (Piece piece : row.subList(1, row.size())) {
                amounts += piece.number().isPlain() ? 1 : 0;
                heads |= piece.phrase().isStrongColumn() || piece.phrase().isStaff();
            }
        }
        return amounts > 1 || heads;
    }

    private static boolean isMark(char c) {
        return c == '|' || c == '｜' || c == '│' || c == '\t';
    }

    /** {@return whether a line is the one cell of a row, which has no marks, between rows that have them} */
    private static boolean isBetween(Lines lines, int i, boolean tabs) {
        if (lines.span(i).length() > MAX_BETWEEN || !lines.has(i + 1) || !isMarked(lines, i + 1, tabs)) {
            return false;
        }
        Phrase phrase = lines.whole(i).phrase();
        boolean split = phrase.role() == Role.BY_REVENUE || phrase.role() == Role.BY_EXPENDITURE;
        boolean section = phrase.known() && phrase.item() != null || phrase.isRowLabel();
        return split || section && phrase.stage() == null;
    }

    /** Tabs also stand behind the numerals of headings, so that they need more than their own word. */
    private static boolean isMarked(Lines lines, int i, boolean tabs) {
        Span span = Piece.of(lines.source(), lines.span(i)).span();
        int marks = 0;
        for (int k = span.start(); k < span.end(); k++) {
            char c = lines.source().charAt(k);
            marks += isMark(c) && (c == '\t') == tabs ? 1 : 0;
        }
        return marks > 0 && marks <= MAX_CELLS;
    }

    /** {@return whether the line holds one cell with its mark, or nothing but marks}. */
    private static boolean isSingle(Lines lines, int i) {
        Span span = lines.span(i);
        boolean behind = false;
        for (int k = span.start(); k < span.end(); k++) {
            char c = lines.source().charAt(k);
            if (isMark(c) && c != '\t') {
                behind = true;
            } else if (behind && !CellNumber.isBlank(c)) {
                return false;
            }
        }
        return behind;
    }

    /** The cells of lines of one cell each; null where a line of several marks ends a row. */
    private static List<@Nullable Piece> cells(Lines lines, int from, int to) {
        List<@Nullable Piece> cells = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            Span span = lines.span(i);
            int mark = span.start();
            int marks = 0;
            for (int k = span.end() - 1; k >= span.start(); k--) {
                if (isMark(lines.source().charAt(k))) {
                    mark = k;
                    marks++;
                }
            }
            Piece cell = Piece.of(lines.source(), new Span(span.start(), mark));
            if (!cell.isBlank() || marks == 1) {
                cells.add(cell);
            }
            if (marks > 1) {
                cells.add(null);
            }
        }
        return cells;
    }

    private static List<List<Piece>> rows(Lines lines, int from, int to) {
        List<List<Piece>> rows = new ArrayList<>(to - from);
        int fronted = 0;
        for (int i = from; i < to; i++) {
            fronted += isFronted(lines, i) ? 1 : 0;
        }
        boolean all = 2 * fronted > to - from && isFronted(lines, from);
        boolean closed = isMark(lines.source()
                .charAt(Piece.of(lines.source(), lines.span(from)).span().end() - 1));
        for (int i = from; i < to; i++) {
            List<Piece> row = row(lines.source(), lines.span(i), all && isFronted(lines, i), closed);
            if (!isRule(lines.source(), row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** {@return whether a mark stands in front of the first cell of a line, or the first cell is blank} */
    private static boolean isFronted(Lines lines, int i) {
        Span span = Piece.of(lines.source(), lines.span(i)).span();
        return isMark(lines.source().charAt(span.start()));
    }

    private static List<Piece> row(String source, Span line, boolean fronted, boolean closed) {
        List<Piece> row = new ArrayList<>();
        int from = line.start();
        boolean skip = fronted;
        for (int k = line.start(); k < line.end(); k++) {
            if (isMark(source.charAt(k))) {
                if (!skip) {
                    row.add(Piece.of(source, new Span(from, k)));
                }
                skip = false;
                from = k + 1;
            }
        }
        Piece last = Piece.of(source, new Span(from, line.end()));
        if (!last.isBlank() || !closed && !row.isEmpty()) {
            row.add(last);
        }
        return row;
    }

    /** {@return whether a row is only the line below a header: {@code |---|:--|}}. */
    private static boolean isRule(String source, List<Piece> row) {
        boolean rule = false;
        for (Piece piece : row) {
            for (int k = piece.span().start(); k < piece.span().end(); k++) {
                char c = source.charAt(k);
                if (c != '-' && c != ':') {
                    return false;
                }
            }
            rule |= piece.span().length() > 2;
        }
        return rule;
    }
}
