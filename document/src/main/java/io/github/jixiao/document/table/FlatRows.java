package io.github.jixiao.document.table;

import io.github.jixiao.document.table.PlainTables.Match;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables whose rows are lines with blanks between the cells; blank cells are lost. Stateless. */
final class FlatRows {

    private static final int MAX_WORDS = 60;

    private FlatRows() {}

    static @Nullable Match match(Lines lines, int from) {
        if (lines.isProse(from)) {
            return null;
        }
        List<Piece> words = lines.words(from);
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return null;
        }
        Header header = header(lines.source(), words);
        if (header == null) {
            Match nature = NatureLines.match(lines, from);
            if (nature != null) {
                return nature;
            }
            List<Piece> pairs = FlatPairs.row(lines.source(), words);
            return pairs.isEmpty() ? null : Match.of(List.of(pairs), from + 1);
        }
        List<List<Piece>> rows = new ArrayList<>();
        rows.addAll(header.rows());
        int next = header.isOfIndicators()
                ? indicators(lines, from + 1, header, rows)
                : amounts(lines, from + 1, header, rows);
        return rows.size() > header.rows().size() ? Match.of(rows, next) : null;
    }

    private static @Nullable Header header(String source, List<Piece> words) {
        int strong = 0;
        int known = 0;
        for (Piece word : words) {
            if (word.isValue()) {
                return null;
            }
            strong += word.phrase().isStrongColumn() || word.phrase().isStaff() ? 1 : 0;
            known += word.phrase().isColumn() ? 1 : 0;
        }
        boolean mostly = known == words.size() || known == words.size() - 1 && strong > 2;
        return strong >= 2 && mostly ? Header.of(source, words) : null;
    }

    private static boolean isHeader(Lines lines, int i) {
        return header(lines.source(), lines.words(i)) != null;
    }

    private static int amounts(Lines lines, int from, Header header, List<List<Piece>> rows) {
        int i = from;
        boolean implicit = false;
        while (lines.has(i) && !lines.isProse(i)) {
            List<Piece> words = lines.words(i);
            if (words.isEmpty() || words.size() > MAX_WORDS || header(lines.source(), words) != null) {
                break;
            }
            List<Piece> row = implicit ? List.of() : AmountWords.row(lines.source(), header, words);
            if (row.isEmpty()
                    && header.isOfExecution()
                    && (implicit || words.get(0).phrase().role().isLevel())) {
                row = IndicatorWords.implicit(lines.source(), words);
                implicit = !row.isEmpty();
            }
            if (row.isEmpty()) {
                break;
            }
            rows.add(row);
            i++;
        }
        return i;
    }

    private static int indicators(Lines lines, int from, Header header, List<List<Piece>> rows) {
        int i = from;
        while (lines.has(i)) {
            List<Piece> words = lines.words(i);
            if (words.isEmpty() || words.size() > MAX_WORDS || header(lines.source(), words) != null) {
                break;
            }
            List<Piece> row = IndicatorWords.row(lines.source(), header, words);
            if (row.isEmpty() && !lines.isProse(i)) {
                row = between(lines, i, header, words, rows.size() > 1);
            }
            if (!row.isEmpty()) {
                rows.add(row);
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
                && !isHeader(lines, i + 1)
                && !IndicatorWords.row(lines.source(), header, lines.words(i + 1))
                        .isEmpty();
        boolean level = words.size() == 1 && words.get(0).phrase().role().isLevel();
        boolean objective = begun && words.size() <= 2 && lines.span(i).length() <= 40;
        return follows && (level || objective) ? List.of(lines.whole(i)) : List.of();
    }

    /** Pieces of words joined to one, blanks between them included. */
    static Piece joined(String source, List<Piece> words) {
        return Piece.of(
                source,
                new Span(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end()));
    }
}
