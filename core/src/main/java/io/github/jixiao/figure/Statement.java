package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Measure;
import java.util.Objects;

/**
 * One mention of a figure in a document. Immutable.
 *
 * @param id the figure
 * @param value the value as stated
 * @param text the number with its unit as it stands in the document, such as {@code 117.49万元}
 * @param span the place of that text in the source document
 * @param group the number of the group of statements that were made together (a sentence, a list, a table column)
 * @param partial whether it is an entry of a list that says it is not complete (等、主要有)
 */
public record Statement(FigureId id, Measure value, String text, Span span, int group, boolean partial) {

    /** @throws IllegalArgumentException if the value is not of the kind that the figure is, or {@code group} is negative */
    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Figure.checkKind(id, value);
        Require.count("group", group);
    }
}
