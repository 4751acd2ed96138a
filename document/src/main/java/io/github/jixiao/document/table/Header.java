package io.github.jixiao.document.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The headers of flattened columns, a label column first. Immutable.
 *
 * @param front what stands in front of them and heads no column
 * @param columns the headers; a blank piece where a label column has none
 */
record Header(List<Piece> front, List<Piece> columns) {

    /** {@return the header of {@code pieces}, with a blank label column in front where they begin with a column of values} */
    static Header of(String source, List<Piece> pieces) {
        int from = 0;
        while (from < pieces.size() - 2
                && isSection(pieces.get(from).phrase(), pieces.get(from + 1).phrase())) {
            from++;
        }
        List<Piece> front = List.copyOf(pieces.subList(0, from));
        return new Header(front, columns(source, pieces.subList(from, pieces.size())));
    }

    private static List<Piece> columns(String source, List<Piece> pieces) {
        Piece first = pieces.get(0);
        boolean corner = first.phrase().role().isText()
                || !first.phrase().isStrongColumn() && !first.phrase().isStaff()
                || isCorner(first.phrase());
        if (corner) {
            return List.copyOf(pieces);
        }
        List<Piece> columns = new ArrayList<>();
        columns.add(Piece.blank(source, first.span().start()));
        columns.addAll(pieces);
        return List.copyOf(columns);
    }

    /** {@return whether a phrase that names a stage heads the labels of the form: 年度预算数（万元）}. */
    static boolean isCorner(Phrase phrase) {
        return phrase.role() == Role.NONE && phrase.plain() && phrase.name().startsWith("年度预算");
    }

    /** {@return whether the first of two headers stands for the part of the sheet and heads no column}. */
    static boolean isSection(Phrase phrase, Phrase next) {
        boolean levels = next.role() == Role.LEVEL1 || next.role() == Role.LEVEL2 || next.role() == Role.NAME;
        return phrase.role() == Role.SECTION && (next.role().isText() || isCorner(next))
                || phrase.role() == Role.NAME && (phrase.points() != null || levels);
    }

    /** {@return the rows of the headers: what stands in front by itself, then the headers}. */
    List<List<Piece>> rows() {
        List<List<Piece>> rows = new ArrayList<>();
        front.forEach(piece -> rows.add(List.of(piece)));
        rows.add(columns);
        return rows;
    }

    int size() {
        return columns.size();
    }

    Role role(int column) {
        return columns.get(column).phrase().role();
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.phrase().role() == role);
    }

    boolean isOfIndicators() {
        return has(Role.NAME) && (has(Role.TARGET) || has(Role.ACTUAL) || has(Role.SCORE) || has(Role.OUTCOME));
    }

    /** {@return whether the columns are those of the execution of a budget}. */
    boolean isOfExecution() {
        return has(Role.RATE) || has(Role.SCORE) || has(Role.WEIGHT);
    }

    /** {@return the number of columns that hold values}. */
    int values() {
        int values = 0;
        for (int column = 1; column < columns.size(); column++) {
            values += role(column).isText() ? 0 : 1;
        }
        return values;
    }
}
