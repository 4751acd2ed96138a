package io.github.jixiao.document.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headers in several rows among cells that follow each other. Where the rows end is told by the number of values that
 * the first row below holds. Immutable.
 *
 * @param header the headers
 * @param next the place behind them
 */
record HeaderRun(Header header, int next) {

    private static final int MAX_HEADERS = 24;
    private static final int MIN_HEADERS = 4;
    private static final int MIN_VALUES = 2;

    /**
     * {@return the headers that begin at {@code from}, or null where there are none in several rows}
     *
     * @param cells the cells; null where a row ends
     * @param exact whether blank cells stand among them
     */
    static @Nullable HeaderRun at(String source, List<@Nullable Piece> cells, int from, boolean exact) {
        List<Piece> run = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int i = from;
        boolean ofWhich = false;
        for (; i < cells.size() && run.size() <= MAX_HEADERS; i++) {
            Piece cell = cells.get(i);
            if (cell == null) {
                ends.add(run.size());
            } else if (HeaderTree.isHeader(cell)) {
                ofWhich |= HeaderTree.isOfWhich(cell.phrase());
                run.add(cell);
            } else {
                break;
            }
        }
        if (run.size() < MIN_HEADERS || run.size() > MAX_HEADERS || ends.isEmpty() && !ofWhich) {
            return null;
        }
        Piece behind = i < cells.size() ? cells.get(i) : null;
        boolean labelled = behind != null && behind.isText();
        int first = labelled ? i + 1 : i;
        int values = values(cells, first, exact);
        if (values < MIN_VALUES) {
            return null;
        }
        Piece label = run.get(run.size() - 1);
        boolean mayLabel = !labelled && label.phrase().isRowLabel() && cells.get(i - 1) == label;
        Header header = mayLabel ? header(source, run.subList(0, run.size() - 1), ends, values) : null;
        if (header != null) {
            return new HeaderRun(header, i - 1);
        }
        header = header(source, run, ends, values);
        return header == null ? null : new HeaderRun(header, i);
    }

    private static int values(List<@Nullable Piece> cells, int from, boolean exact) {
        int i = from;
        for (; i < cells.size() && i - from <= MAX_HEADERS; i++) {
            Piece cell = cells.get(i);
            if (cell == null || !cell.isValue() && !(exact && cell.isBlank())) {
                break;
            }
        }
        return i - from;
    }

    private static @Nullable Header header(String source, List<Piece> run, List<Integer> known, int values) {
        List<Integer> ends = known.stream()
                .filter(end -> end > 0 && end < run.size())
                .distinct()
                .toList();
        Header stated = ends.isEmpty() ? null : fitting(source, run, ends, values);
        if (stated != null) {
            return stated;
        }
        for (int one = 1; one < run.size(); one++) {
            Header header = fitting(source, run, List.of(one), values);
            if (header != null) {
                return header;
            }
        }
        for (int one = 1; one < run.size() - 1; one++) {
            for (int two = one + 1; two < run.size(); two++) {
                Header header = fitting(source, run, List.of(one, two), values);
                if (header != null) {
                    return header;
                }
            }
        }
        return null;
    }

    private static @Nullable Header fitting(String source, List<Piece> run, List<Integer> ends, int values) {
        List<List<Piece>> rows = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            rows.add(run.subList(from, end));
            from = end;
        }
        rows.add(run.subList(from, run.size()));
        Header header = HeaderTree.of(source, rows);
        return header != null && header.values() == values ? header : null;
    }
}
