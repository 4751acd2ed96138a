package io.github.jixiao.document.table;

import java.math.BigDecimal;
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
        if (run.size() < MIN_HEADERS || run.size() > MAX_HEADERS) {
            return null;
        }
        Piece behind = i < cells.size() ? cells.get(i) : null;
        boolean labelled = behind != null && behind.isText();
        int first = labelled ? i + 1 : i;
        int values = values(cells, first, exact);
        Piece label = run.get(run.size() - 1);
        boolean numbers = label.phrase().role() == Role.CODE;
        boolean mayLabel = !labelled && (label.phrase().isRowLabel() || numbers) && cells.get(i - 1) == label;
        if (mayLabel && numbers && !exact) {
            Header halves = halved(source, run.subList(0, run.size() - 1));
            if (halves != null) {
                return new HeaderRun(halves, i - 1);
            }
        }
        boolean flat = ends.isEmpty() && !ofWhich && (exact || run.size() <= values + (mayLabel ? 2 : 1));
        if (values < MIN_VALUES || flat) {
            return null;
        }
        Header header = mayLabel ? header(source, run.subList(0, run.size() - 1), ends, values) : null;
        if (header != null) {
            return new HeaderRun(header, i - 1);
        }
        header = header(source, run, ends, values);
        return header == null ? null : new HeaderRun(header, i);
    }

    /** {@return the place behind the headers that begin at {@code from}} */
    static int end(List<@Nullable Piece> cells, int from) {
        int i = from;
        while (i < cells.size() && isHeader(cells.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isHeader(@Nullable Piece cell) {
        return cell == null || HeaderTree.isHeader(cell);
    }

    /** {@return headers of two halves, each of which numbers its rows, so that its cells need no other sign} */
    private static @Nullable Header halved(String source, List<Piece> run) {
        if (run.size() < MIN_HEADERS) {
            return null;
        }
        Header header = HeaderTree.of(source, List.of(run.subList(0, 2), run.subList(2, run.size())));
        boolean numbered = header != null
                && Half.of(header).size() == 2
                && Half.of(header).stream().allMatch(Half::numbered);
        return numbered ? header : null;
    }

    private static int values(List<@Nullable Piece> cells, int from, boolean exact) {
        int i = from;
        for (; i < cells.size() && i - from <= 2 * MAX_HEADERS; i++) {
            Piece cell = cells.get(i);
            if (cell == null || !cell.isValue() && !(exact && cell.isBlank())) {
                break;
            }
        }
        int numbers = 0;
        while (from + numbers < i && isNumber(cells.get(from + numbers), numbers + 1)) {
            numbers++;
        }
        return numbers >= MIN_HEADERS ? numbers : i - from;
    }

    /** {@return whether a cell only numbers a column} */
    private static boolean isNumber(@Nullable Piece cell, int number) {
        return cell != null
                && cell.number().isPlain()
                && cell.number().unit().isEmpty()
                && cell.number().value().equals(BigDecimal.valueOf(number));
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
        Header found = null;
        for (int one = 1; one < run.size(); one++) {
            for (int two = one; two < run.size(); two++) {
                Header header = fitting(source, run, one == two ? List.of(one) : List.of(one, two), values);
                boolean other =
                        header != null && found != null && !header.columns().equals(found.columns());
                if (other) {
                    return null;
                }
                found = header != null ? header : found;
            }
        }
        return found;
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
