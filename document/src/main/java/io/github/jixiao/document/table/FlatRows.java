package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.table.PlainTables.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables whose rows are lines with blanks between the cells; blank cells are lost. Stateless. */
final class FlatRows {

    private static final int MAX_WORDS = 60;
    private static final int MAX_OBJECTIVE = 40;

    private FlatRows() {}

    static @Nullable Match match(Lines lines, int from) {
        if (lines.isProse(from)) {
            return null;
        }
        List<Piece> words = lines.words(from);
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return null;
        }
        FlatHeader headed = FlatHeader.at(lines, from);
        if (headed == null) {
            Match nature = NatureLines.match(lines, from);
            if (nature != null) {
                return nature;
            }
            if (StagePairs.isRow(words, false)) {
                return staged(lines, from);
            }
            List<Piece> pairs = FlatPairs.row(lines.source(), words);
            return pairs.isEmpty() ? null : Match.of(List.of(Piece.cells(pairs)), from + 1);
        }
        Header header = headed.header();
        List<List<Grid.Cell>> rows = new ArrayList<>(header.rows());
        int next = header.isOfIndicators()
                ? indicators(lines, headed.next(), header, rows)
                : new AmountLines(lines, header, rows).read(headed.next());
        return rows.size() > header.rows().size() ? Match.of(rows, next) : null;
    }

    /** Stages with their amounts, and the lines of funds below them. */
    private static Match staged(Lines lines, int from) {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        int i = from;
        while (lines.has(i) && lines.words(i).size() <= MAX_WORDS && StagePairs.isRow(lines.words(i), i > from)) {
            rows.add(Piece.cells(lines.words(i)));
            i++;
        }
        return Match.of(rows, i);
    }

    private static int indicators(Lines lines, int from, Header header, List<List<Grid.Cell>> rows) {
        int i = from;
        while (lines.has(i)) {
            List<Piece> words = lines.words(i);
            if (words.isEmpty() || words.size() > MAX_WORDS || FlatHeader.isHeader(lines, i)) {
                break;
            }
            List<Piece> row = IndicatorWords.row(lines.source(), header, words);
            if (row.isEmpty() && !lines.isProse(i)) {
                row = between(lines, i, header, words, rows.size() > 1);
            }
            if (!row.isEmpty()) {
                rows.add(Piece.cells(row));
                i++;
                continue;
            }
            int before = rows.size();
            int next = words.size() == 1 ? UnmarkedCells.below(lines, i, header, rows) : i;
            if (rows.size() == before) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** A line between indicators: the name of a level, an objective, a sum. */
    private static List<Piece> between(Lines lines, int i, Header header, List<Piece> words, boolean begun) {
        List<Piece> pairs = FlatPairs.row(lines.source(), words);
        if (!pairs.isEmpty()) {
            return pairs;
        }
        boolean follows = lines.has(i + 1)
                && !FlatHeader.isHeader(lines, i + 1)
                && !IndicatorWords.row(lines.source(), header, lines.words(i + 1))
                        .isEmpty();
        boolean level = words.size() == 1 && words.get(0).phrase().role().isLevel();
        boolean objective = begun && words.size() <= 2 && lines.span(i).length() <= MAX_OBJECTIVE;
        return follows && (level || objective) ? List.of(lines.whole(i)) : List.of();
    }
}
