package io.github.jixiao.document.table;

import io.github.jixiao.narrative.Span;
import org.jspecify.annotations.Nullable;

/**
 * A label with its amount behind a colon in one cell: {@code 其中：基本支出：12.5万元}. Immutable.
 *
 * @param label the label
 * @param amount the amount, perhaps blank
 */
record LabelledAmount(Piece label, Piece amount) {

    private static final int MAX_LENGTH = 80;

    /** {@return the label and amount of a cell, or null where it is none}. */
    static @Nullable LabelledAmount of(String source, Span span) {
        if (span.length() > MAX_LENGTH) {
            return null;
        }
        for (int i = span.end() - 1; i >= span.start(); i--) {
            char c = source.charAt(i);
            if (c == ':' || c == '：') {
                Piece label = Piece.of(source, new Span(span.start(), i));
                Piece amount = Piece.of(source, new Span(i + 1, span.end()));
                boolean fits = label.phrase().isRowLabel() && (amount.isBlank() || amount.isAmount());
                return fits ? new LabelledAmount(label, amount) : null;
            }
        }
        return null;
    }
}
