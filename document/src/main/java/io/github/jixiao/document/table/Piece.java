package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.narrative.Span;
import java.util.List;

/**
 * A cell with what it says as a number and as a label. Immutable.
 *
 * @param span its place in the source text
 * @param number the cell as a number
 * @param phrase the cell as a header or label
 */
record Piece(Span span, CellNumber number, Phrase phrase) {

    static Piece of(String source, Span span) {
        CellNumber number = CellNumber.read(source, span);
        return new Piece(
                number.kind() == CellNumber.Kind.BLANK ? number.span() : trimmed(source, span),
                number,
                phrase(source, span, number));
    }

    /** {@return the piece of nothing at an offset}. */
    static Piece blank(String source, int offset) {
        return of(source, new Span(offset, offset));
    }

    private static Phrase phrase(String source, Span span, CellNumber number) {
        boolean text =
                number.kind() == CellNumber.Kind.TEXT || number.kind() == CellNumber.Kind.NUMBER && !number.isPlain();
        if (number.isYear()) {
            return Phrases.read(number.value().toPlainString() + "年");
        }
        return Phrases.read(text ? source.subSequence(span.start(), span.end()) : "");
    }

    private static Span trimmed(String source, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && CellNumber.isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && CellNumber.isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    boolean isBlank() {
        return number.kind() == CellNumber.Kind.BLANK;
    }

    boolean isText() {
        return number.kind() == CellNumber.Kind.TEXT;
    }

    boolean isValue() {
        return number.isValue();
    }

    /** {@return whether it can stand in a column of amounts, rates and points}. */
    boolean isAmount() {
        return number.isPlain() || number.isValue() && !number.isNumber();
    }

    /** {@return whether it can be a weight or score}. */
    boolean isPoints() {
        return number.isNumber() && (number.unit().isEmpty() || number.unit().equals("分"));
    }

    Grid.Cell cell() {
        return new Grid.Cell(span, 1, 1);
    }

    /** {@return a row of cells, none of which is merged}. */
    static List<Grid.Cell> cells(List<Piece> row) {
        return row.stream().map(Piece::cell).toList();
    }
}
