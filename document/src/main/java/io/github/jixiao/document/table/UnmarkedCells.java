package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.table.PlainTables.Match;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of which every cell has become a line of its own, without any mark; blank cells are lost. Stateless. */
final class UnmarkedCells {

    private static final int MAX_CELL = 80;
    private static final int MIN_COLUMNS = 3;
    private static final int MAX_COLUMNS = 40;
    private static final int MIN_SPANNED = 6;
    private static final int MAX_WORDS = 3;
    private static final int MAX_CELLS = 4000;

    private UnmarkedCells() {}

    static @Nullable Match match(Lines lines, int from) {
        Match named = project(lines, from);
        Match scored = named == null ? total(lines, from) : named;
        if (scored != null) {
            return scored;
        }
        if (from < lines.headersBelow() || isHeading(lines, from)) {
            return null;
        }
        Match spanned = spanned(lines, from);
        if (spanned != null) {
            return spanned;
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
        if (strong > 1 && headers.get(headers.size() - 1).phrase().isHalf()) {
            headers.remove(headers.size() - 1);
            i--;
        }
        boolean staff = strong == headers.size()
                && strong > 1
                && headers.get(0).phrase().isStaff();
        boolean few = strong > 0
                && strong < MIN_COLUMNS
                && headers.size() > 1
                && headers.get(0).phrase().role().isText();
        if (strong < MIN_COLUMNS && !staff && !few) {
            Match listed = ItemHeaders.match(lines, from);
            return listed != null ? listed : pairs(lines, from);
        }
        lines.headersBelow(i);
        Header header = Header.of(lines.source(), headers);
        List<List<Grid.Cell>> rows = new ArrayList<>();
        rows.addAll(header.rows());
        int next = below(lines, i, header, rows);
        int found = rows.size() - header.rows().size();
        boolean enough = found > (few ? MIN_COLUMNS - strong - 1 : 0);
        return enough ? Match.of(rows, next) : few ? ItemHeaders.match(lines, from) : null;
    }

    /** {@return whether a line is the numbered heading above the headers, though it is made of their words: 一、年度预算资金} */
    private static boolean isHeading(Lines lines, int i) {
        String text =
                Fold.text(lines.source(), lines.span(i).start(), lines.span(i).end());
        boolean numbered = !text.isEmpty() && LineFront.numeral(text) > 0;
        return numbered
                && lines.has(i + 1)
                && lines.whole(i + 1).phrase().known()
                && lines.whole(i + 1).phrase().role().isText();
    }

    /** Headers in several rows. */
    private static @Nullable Match spanned(Lines lines, int from) {
        if (from < lines.spannedBelow() || !HeaderTree.isHeader(lines.whole(from))) {
            return null;
        }
        List<@Nullable Piece> cells = new ArrayList<>();
        int i = from;
        for (; lines.has(i) && cells.size() < MAX_COLUMNS && HeaderTree.isHeader(lines.whole(i)); i++) {
            cells.add(lines.whole(i));
        }
        boolean ofWhich = cells.stream().anyMatch(cell -> cell != null && HeaderTree.isOfWhich(cell.phrase()));
        lines.spannedBelow(i);
        if (cells.size() < MIN_SPANNED && !ofWhich) {
            return null;
        }
        for (int k = i; lines.has(k) && k < i + MAX_COLUMNS && lines.span(k).length() <= MAX_CELL; k++) {
            cells.add(lines.whole(k));
        }
        HeaderRun run = HeaderRun.at(lines.source(), cells, 0, false);
        if (run == null) {
            return null;
        }
        List<List<Grid.Cell>> rows = new ArrayList<>(run.header().rows());
        int next = below(lines, from + run.next(), run.header(), rows);
        return rows.size() > run.header().rows().size() ? Match.of(rows, next) : null;
    }

    /** Labels of staff on lines of their own, each with its number on the next line. */
    private static @Nullable Match pairs(Lines lines, int from) {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        int i = from;
        while (isCount(lines, i)) {
            rows.add(Piece.cells(List.of(lines.whole(i), Piece.of(lines.source(), lines.span(i + 1)))));
            i += 2;
        }
        boolean columns = from > 0
                && lines.has(from - 1)
                && lines.whole(from - 1).phrase().isHeaderWord();
        boolean listed = lines.has(i) && lines.whole(i).isValue();
        return rows.isEmpty() || columns || listed ? null : Match.of(rows, i);
    }

    private static boolean isCount(Lines lines, int i) {
        if (!lines.has(i)
                || !lines.has(i + 1)
                || lines.span(i).length() > MAX_CELL
                || lines.span(i + 1).length() > MAX_CELL) {
            return false;
        }
        Phrase label = lines.whole(i).phrase();
        return label.isStaff()
                && !Item.RATE_STAFFING.equals(label.item())
                && Piece.of(lines.source(), lines.span(i + 1))
                        .number()
                        .persons()
                        .isPresent();
    }

    /** The total score on the line behind 总分, or behind what the weights add up to. */
    private static @Nullable Match total(Lines lines, int from) {
        if (lines.span(from).length() > MAX_CELL
                || !lines.whole(from).phrase().pair().equals("TOTAL")) {
            return null;
        }
        List<Piece> row = new ArrayList<>(List.of(lines.whole(from)));
        while (row.size() < MAX_WORDS && isPoints(lines, from + row.size())) {
            row.add(Piece.of(lines.source(), lines.span(from + row.size())));
        }
        return row.size() > 1 && !isPoints(lines, from + row.size())
                ? Match.of(List.of(Piece.cells(row)), from + row.size())
                : null;
    }

    private static boolean isPoints(Lines lines, int i) {
        return isPlain(lines, i) && Piece.of(lines.source(), lines.span(i)).isPoints();
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
        return fits ? Match.of(List.of(Piece.cells(List.of(label, name))), from + 2) : null;
    }

    /** {@return the line behind the rows of {@code header} that begin with line {@code from}, a cell a line}. */
    static int below(Lines lines, int from, Header header, List<List<Grid.Cell>> rows) {
        List<Piece> cells = new ArrayList<>();
        while (lines.has(from + cells.size())
                && cells.size() < MAX_CELLS
                && lines.span(from + cells.size()).length() <= MAX_CELL
                && !lines.isProse(from + cells.size())) {
            Piece cell = lines.whole(from + cells.size());
            boolean row = lines.words(from + cells.size()).size() > MAX_WORDS;
            boolean numbering = cell.phrase().role() == Role.CODE && cells.size() < MAX_WORDS;
            boolean own = cell.phrase().isOwnRow() && isPlain(lines, from + cells.size() + 1);
            if (cell.isBlank() || isStrong(cell) && !numbering && !own || row) {
                break;
            }
            cells.add(cell);
        }
        return from + CellStream.rowsBelow(lines.source(), header, cells, rows);
    }

    private static boolean isPlain(Lines lines, int i) {
        return lines.has(i)
                && lines.span(i).length() <= MAX_CELL
                && Piece.of(lines.source(), lines.span(i)).number().isPlain();
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
