package io.github.jixiao.document.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The header of a table whose cells are marked, and how the rows below stand under it. A merged cell may have kept its
 * width in the header and lost it in the rows, or the other way round. Immutable.
 *
 * @param columns the headers in order, blank ones included
 * @param labels how many columns at the front hold labels or codes
 */
record MarkedColumns(List<Piece> columns, int labels) {

    /**
     * {@return the columns below {@code header}; blank headers behind the first that no row holds a label in are left out}
     *
     * @param below the rows up to the next header
     */
    static MarkedColumns of(List<Piece> header, List<List<Piece>> below) {
        int labels = labels(header);
        List<List<Piece>> valued = below.stream()
                .filter(row -> row.size() > 1 && row.stream().anyMatch(Piece::isAmount))
                .toList();
        boolean unused = labels > 1
                && !below.isEmpty()
                && below.get(0).stream().anyMatch(Piece::isAmount)
                && header.subList(1, labels).stream().allMatch(Piece::isBlank)
                && valued.stream()
                        .allMatch(row -> row.get(0).isText() && row.get(1).isAmount());
        if (!unused) {
            return new MarkedColumns(header, labels);
        }
        List<Piece> narrowed = new ArrayList<>(header);
        narrowed.subList(1, labels).clear();
        return new MarkedColumns(narrowed, 1);
    }

    private static int labels(List<Piece> header) {
        int labels = 0;
        while (labels < header.size() && isLabel(header, labels)) {
            labels++;
        }
        return labels;
    }

    private static boolean isLabel(List<Piece> header, int column) {
        Phrase phrase = header.get(column).phrase();
        Phrase next = header.get(Math.min(column + 1, header.size() - 1)).phrase();
        boolean corner = Header.isCorner(phrase) && next.stage() != null;
        boolean front = column == 0 && Header.isLabels(phrase);
        boolean text = phrase.role().isText() || phrase.role() == Role.CODE;
        return front || corner || text || header.get(column).isBlank();
    }

    /**
     * {@return the cells of a row by column; where its values cannot be told to be those of the columns, they stand behind
     * the last column and belong to none}
     */
    List<Piece> align(String source, List<Piece> row) {
        if (row.stream().noneMatch(Piece::isAmount) || isOwn(row) || isOfIndicators()) {
            return row;
        }
        if (isMerged(row)) {
            return widened(source, row);
        }
        int width = filled(row);
        boolean complete = width >= columns.size()
                || columns.subList(width, columns.size()).stream().noneMatch(Header::isMoney);
        return complete || row.size() >= columns.size() ? row : apart(source, row);
    }

    private boolean isOfIndicators() {
        return columns.stream()
                .anyMatch(column -> column.phrase().role() == Role.TARGET
                        || column.phrase().role() == Role.ACTUAL
                        || column.phrase().role() == Role.LEVEL1);
    }

    /** {@return the number of cells up to the last that is not blank}. */
    private static int filled(List<Piece> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    /** {@return whether the values of a row belong to its labels, not to the columns}. */
    private static boolean isOwn(List<Piece> row) {
        Phrase label = row.get(0).phrase();
        long values = row.stream().filter(Piece::isAmount).count();
        return label.hasPair() || !label.columns().isEmpty() && label.columns().size() == values;
    }

    /**
     * {@return whether one label, or one merged over all columns of labels, is followed by values, the first of which would
     * stand below a header of labels}
     */
    private boolean isMerged(List<Piece> row) {
        if (labels < 2 || row.size() < 2 || !row.get(0).isText() || !row.get(1).isAmount()) {
            return false;
        }
        boolean coded = columns.get(1).phrase().role() == Role.CODE;
        boolean named = !columns.get(1).isBlank();
        int width = filled(row) + labels - 1;
        return named ? !coded && width <= filled(columns) : row.size() == columns.size() - labels + 1;
    }

    private List<Piece> widened(String source, List<Piece> row) {
        List<Piece> widened = new ArrayList<>(List.of(row.get(0)));
        while (widened.size() < labels) {
            widened.add(Piece.blank(source, row.get(0).span().end()));
        }
        widened.addAll(row.subList(1, row.size()));
        return widened;
    }

    private List<Piece> apart(String source, List<Piece> row) {
        List<Piece> apart = new ArrayList<>(columns.size() + row.size());
        int front = 0;
        while (!row.get(front).isAmount()) {
            apart.add(row.get(front++));
        }
        int place = row.get(front).span().start();
        while (apart.size() < columns.size()) {
            apart.add(Piece.blank(source, place));
        }
        apart.addAll(row.subList(front, row.size()));
        return apart;
    }
}
