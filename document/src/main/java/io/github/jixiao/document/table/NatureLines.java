package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.table.PlainTables.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that split the total of a sheet by kinds of revenue and of expenditure (按收入性质分、按支出性质分), each with one or
 * two labels and their amounts behind colons. Stateless.
 */
final class NatureLines {

    private NatureLines() {}

    static @Nullable Match match(Lines lines, int from) {
        if (!isHeading(lines.words(from))) {
            return null;
        }
        List<List<Grid.Cell>> rows = new ArrayList<>();
        int i = from;
        while (lines.has(i)) {
            List<Piece> row = row(lines, i);
            if (row.isEmpty()) {
                break;
            }
            rows.add(Piece.cells(row));
            i++;
        }
        return rows.size() > 1 ? Match.of(rows, i) : null;
    }

    private static boolean isHeading(List<Piece> words) {
        return !words.isEmpty() && words.stream().allMatch(NatureLines::isHeading);
    }

    private static boolean isHeading(Piece word) {
        return word.phrase().role() == Role.BY_REVENUE || word.phrase().role() == Role.BY_EXPENDITURE;
    }

    private static List<Piece> row(Lines lines, int i) {
        List<Piece> words = lines.words(i);
        if (isHeading(words)) {
            return words;
        }
        if (words.isEmpty()) {
            return List.of();
        }
        List<Piece> row = new ArrayList<>();
        for (Piece word : words) {
            if (LabelledAmount.of(lines.source(), word.span()) != null) {
                row.add(word);
            } else if (!isOfWhich(lines, word)) {
                return LabelledAmount.of(lines.source(), lines.span(i)) == null ? List.of() : List.of(lines.whole(i));
            }
        }
        return row;
    }

    private static boolean isOfWhich(Lines lines, Piece word) {
        String text = lines.source().substring(word.span().start(), word.span().end());
        return text.equals("其中：") || text.equals("其中:");
    }
}
