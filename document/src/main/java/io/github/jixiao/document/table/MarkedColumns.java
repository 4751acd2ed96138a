package io.github.jixiao.document.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The header of a table whose cells are marked, and how the rows below stand under it. A merged cell may have kept its
 * width in the header and lost it in the rows, or the other way round. Immutable.
 *
 * @param columns the headers in order, blank ones included
 * @param labels how many columns at the front hold labels or codes
 * @param single whether no other row of headers stands below
 */
record MarkedColumns(List<Piece> columns, int labels, boolean single) {

    /**
     * {@return the columns below the headers; blank headers behind the first that no row holds a label in are left out}
     *
     * @param stated the row of headers
     * @param below the rows up to the next header
     */
    static MarkedColumns of(String source, List<Piece> stated, List<List<Piece>> below) {
        List<Piece> header = fronted(source, stated, below);
        int labels = labels(header);
        List<List<Piece>> valued = below.stream()
                .filter(row -> row.size() > 1 && row.stream().anyMatch(Piece::isAmount))
                .toList();
        boolean single = !below.isEmpty() && below.get(0).stream().anyMatch(Piece::isAmount);
        if (single && isNarrower(header, valued)) {
            List<Piece> named = new ArrayList<>(header.subList(0, 1));
            header.stream().skip(1).filter(piece -> !piece.isBlank()).forEach(named::add);
            return new MarkedColumns(named, labels(named), true);
        }
        boolean unused = labels > 1
                && single
                && header.subList(1, labels).stream().allMatch(Piece::isBlank)
                && valued.stream()
                        .allMatch(row -> row.get(0).isText() && row.get(1).isAmount());
        if (!unused) {
            return new MarkedColumns(header, labels, single);
        }
        List<Piece> narrowed = new ArrayList<>(header);
        narrowed.subList(1, labels).clear();
        return new MarkedColumns(narrowed, 1, true);
    }

    /** {@return whether the rows lack exactly the columns whose headers are blank, and hold something at each place} */
    private static boolean isNarrower(List<Piece> header, List<List<Piece>> rows) {
        int end = filled(header);
        int blanks = 0;
        int widest = 0;
        for (int i = 1; i < end; i++) {
            blanks += header.get(i).isBlank() ? 1 : 0;
        }
        for (List<Piece> row : rows) {
            widest = Math.max(widest, filled(row));
            for (int i = 1; i < Math.min(end, filled(row)); i++) {
                if (header.get(i).isBlank() && row.get(i).isBlank()) {
                    return false;
                }
            }
        }
        return blanks > 0 && widest == end - blanks;
    }

    /** {@return the headers with a blank one in front, if only the rows below have labels} */
    private static List<Piece> fronted(String source, List<Piece> header, List<List<Piece>> below) {
        boolean values =
                !header.get(0).isBlank() && !Header.isLabels(header.get(0).phrase());
        boolean labelled = !below.isEmpty()
                && below.stream().anyMatch(row -> row.size() == header.size() + 1)
                && below.stream()
                        .filter(row -> row.stream().anyMatch(Piece::isAmount))
                        .allMatch(row -> row.get(0).isText() && row.size() <= header.size() + 1);
        if (!values || !labelled) {
            return header;
        }
        List<Piece> fronted = new ArrayList<>(header.size() + 1);
        fronted.add(Piece.blank(source, header.get(0).span().start()));
        fronted.addAll(header);
        return fronted;
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
    List<Piece> align(String source, List<Piece> row, boolean trimmed) {
        if (row.stream().noneMatch(Piece::isAmount) || isOwn(row) || isOfIndicators()) {
            return row;
        }
        if (isMerged(row)) {
            return widened(source, row);
        }
        if (isBare(row)) {
            return behind(source, row);
        }
        int width = filled(row);
        boolean stated =
                row.size() == width && (width >= filled(columns) || Header.mayEnd(columns, width, row.get(width - 1)));
        boolean ends = stated
                || row.size() >= columns.size()
                || trimmed && columns.subList(width, columns.size()).stream().noneMatch(Header::isMoney);
        return ends && !isBelowBlank(row) ? row : apart(source, row);
    }

    /** {@return whether a row is nothing but the values of all columns that hold some}. */
    private boolean isBare(List<Piece> row) {
        return labels > 0
                && row.size() == columns.size() - labels
                && row.stream().allMatch(Piece::isAmount);
    }

    private List<Piece> behind(String source, List<Piece> row) {
        List<Piece> behind = new ArrayList<>(columns.size());
        while (behind.size() < labels) {
            behind.add(Piece.blank(source, row.get(0).span().start()));
        }
        behind.addAll(row);
        return behind;
    }

    /** {@return whether a value stands below a blank header behind the first}. */
    private boolean isBelowBlank(List<Piece> row) {
        for (int i = 1; single && i < Math.min(row.size(), labels); i++) {
            if (row.get(i).isAmount() && columns.get(i).isBlank()) {
                return true;
            }
        }
        return false;
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
