package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.table.PlainTables.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headers a cell a line that name items, as labels of rows do: 科目名称, 本年支出合计, 基本支出, 项目支出. That they are headers is
 * told by the number of values which the first row below them holds. Stateless.
 */
final class ItemHeaders {

    private static final int MIN_HEADERS = 3;
    private static final int MAX_HEADERS = 24;
    private static final int MAX_CELL = 80;

    private ItemHeaders() {}

    static @Nullable Match match(Lines lines, int from) {
        List<Piece> run = new ArrayList<>();
        if (from > 0 && isCell(lines, from - 1) && isHeader(lines.whole(from - 1))) {
            return null;
        }
        while (run.size() <= MAX_HEADERS && isCell(lines, from + run.size())) {
            Piece cell = lines.whole(from + run.size());
            if (cell.isValue() || !isHeader(cell)) {
                break;
            }
            run.add(cell);
        }
        if (run.size() < MIN_HEADERS || run.size() > MAX_HEADERS) {
            return null;
        }
        int next = from + run.size();
        int headers = headers(lines, run, next);
        if (headers < MIN_HEADERS) {
            return null;
        }
        Header header = Header.of(lines.source(), run.subList(0, headers));
        List<List<Grid.Cell>> rows = new ArrayList<>(header.rows());
        int end = UnmarkedCells.below(lines, from + headers, header, rows);
        return rows.size() > header.rows().size() ? Match.of(rows, end) : null;
    }

    private static boolean isHeader(Piece cell) {
        return cell.isText() && (HeaderTree.isHeader(cell) || cell.phrase().isYear());
    }

    /** {@return how many of the words are headers, which the values behind them fit, or 0} */
    private static int headers(Lines lines, List<Piece> run, int next) {
        boolean labels = run.get(0).phrase().role().isText();
        boolean named = isCell(lines, next) && !lines.whole(next).isValue();
        int values = values(lines, named ? next + 1 : next);
        if (named) {
            return labels && values == run.size() - 1 ? run.size() : 0;
        }
        boolean sum = run.get(run.size() - 1).phrase().isRowLabel();
        if (labels) {
            return sum && values == run.size() - 2 ? run.size() - 1 : 0;
        }
        return values == run.size() ? run.size() : 0;
    }

    private static int values(Lines lines, int from) {
        int i = from;
        while (i - from <= MAX_HEADERS && isCell(lines, i) && lines.whole(i).isAmount()) {
            i++;
        }
        return i - from;
    }

    private static boolean isCell(Lines lines, int i) {
        return lines.has(i) && lines.span(i).length() <= MAX_CELL;
    }
}
