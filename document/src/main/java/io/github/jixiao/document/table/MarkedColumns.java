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
        while (labels < header.size() && isLabel(header.get(labels), labels)) {
            labels++;
        }
        return labels;
    }

    private static boolean isLabel(Piece header, int column) {
        Role role = header.phrase().role();
        boolean corner = column == 0 && Header.isLabels(header.phrase());
        return corner || header.isBlank() || role.isText() || role == Role.CODE;
    }

    /**
     * {@return the cells of a row by column; where its values cannot be told to be those of the columns, they stand behind
     * the last column and belong to none}
     */
    List<Piece> align(String source, List<Piece> row) {
        if (row.size() >= columns.size() || row.stream().noneMatch(Piece::isAmount) || isOwn(row)) {
            return row;
        }
        if (isMerged(row)) {
            return widened(source, row);
        }
        boolean complete = columns.subList(row.size(), columns.size()).stream().noneMatch(Header::isMoney);
        return complete ? row : apart(source, row);
    }

    /** {@return whether the values of a row belong to its labels, not to the columns}. */
    private static boolean isOwn(List<Piece> row) {
        Phrase label = row.get(0).phrase();
        long values = row.stream().filter(Piece::isAmount).count();
        return label.hasPair() || !label.columns().isEmpty() && label.columns().size() == values;
    }

    /** {@return whether one label, merged over all columns of labels, is followed by as many cells as there are columns left} */
    private boolean isMerged(List<Piece> row) {
        return labels > 1
                && row.size() == columns.size() - labels + 1
                && row.get(0).isText()
                && row.get(1).isAmount()
                && row.subList(1, row.size()).stream().allMatch(piece -> piece.isBlank() || piece.isAmount());
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
