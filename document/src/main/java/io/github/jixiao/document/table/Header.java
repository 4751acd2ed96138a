package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * The headers of flattened columns. Immutable.
 *
 * @param rows the rows of the headers as they stand in the table, what stands in front of them by itself included
 * @param columns the headers with all that they say; a blank piece where a column of labels has none
 */
record Header(List<List<Grid.Cell>> rows, List<Piece> columns) {

    /** {@return the header of {@code pieces}, with a blank label column in front where they begin with a column of values} */
    static Header of(String source, List<Piece> pieces) {
        int from = 0;
        while (from < pieces.size() - 2
                && isSection(pieces.get(from).phrase(), pieces.get(from + 1).phrase())) {
            from++;
        }
        List<List<Grid.Cell>> rows = new ArrayList<>();
        pieces.subList(0, from).forEach(piece -> rows.add(List.of(piece.cell())));
        List<Piece> columns = columns(source, pieces.subList(from, pieces.size()));
        rows.add(Piece.cells(columns));
        return new Header(List.copyOf(rows), columns);
    }

    private static List<Piece> columns(String source, List<Piece> pieces) {
        if (isLabels(pieces.get(0).phrase())) {
            return List.copyOf(pieces);
        }
        List<Piece> columns = new ArrayList<>();
        columns.add(Piece.blank(source, pieces.get(0).span().start()));
        columns.addAll(pieces);
        return List.copyOf(columns);
    }

    /** {@return whether a first header can stand above labels or codes, not values}. */
    static boolean isLabels(Phrase first) {
        return first.role().isText()
                || first.role() == Role.CODE
                || !first.isStrongColumn() && !first.isStaff() && first.item() == null && !first.total()
                || isCorner(first);
    }

    /** {@return whether a phrase that names a stage heads the labels of the form: 年度预算数（万元）} */
    static boolean isCorner(Phrase phrase) {
        return phrase.role() == Role.NONE && phrase.plain() && phrase.name().startsWith("年度预算");
    }

    /** {@return whether the first of two headers stands for the part of the sheet and heads no column}. */
    static boolean isSection(Phrase phrase, Phrase next) {
        boolean levels = next.role() == Role.LEVEL1 || next.role() == Role.LEVEL2 || next.role() == Role.NAME;
        return phrase.role() == Role.SECTION && (next.role().isText() || isCorner(next))
                || phrase.role() == Role.NAME && (phrase.points() != null || levels);
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

    /**
     * {@return whether a row can end with {@code last} in front of a column: behind the last one of money, or behind a rate
     * in its own column}
     */
    boolean mayEnd(int column, Piece last) {
        return mayEnd(columns, column, last);
    }

    static boolean mayEnd(List<Piece> headers, int column, Piece last) {
        int money = behindMoney(headers);
        boolean rate = column > money
                && column <= headers.size()
                && headers.get(column - 1).phrase().role() == Role.RATE
                && last.number().unit().equals("%");
        return column == money || rate;
    }

    /** {@return the place behind the last header of money}. */
    private static int behindMoney(List<Piece> headers) {
        int end = headers.size();
        while (end > 0 && !isMoney(headers.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@return whether a header is that of money}. */
    static boolean isMoney(Piece header) {
        return isMoney(header.phrase());
    }

    /** {@return whether a header says that it is that of money}. */
    static boolean isMoney(Phrase phrase) {
        return phrase.known()
                && (phrase.role() == Role.AMOUNT
                        || phrase.role() == Role.NONE
                                && (phrase.stage() != null || phrase.item() != null || phrase.isYear()));
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
