package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure with its value and place (数据): one mention of it, or one derived from others. Immutable.
 *
 * @param id the figure
 * @param value the value as stated, or as derived
 * @param pointer the JSON Pointer (RFC 6901) of the value in the report; of a mention that the tree does not hold, that
 *     of its statement; empty for a derived figure
 * @param span the place in the source document, if the report was read from one
 * @param group the number of the group of statements that were made together; {@link #BY_PROGRAM} without a document
 * @param partial whether it is an entry of a list that says it is not complete
 * @param trace how the value was derived; empty for a stated figure
 */
public record Figure(
        FigureId id,
        Measure value,
        String pointer,
        Optional<Span> span,
        int group,
        boolean partial,
        Optional<Trace> trace) {

    /** The one group of all figures that come from no document. */
    public static final int BY_PROGRAM = -1;

    /** @throws IllegalArgumentException if the value is not of the kind that the figure is */
    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(trace, "trace");
        checkKind(id, value);
    }

    /** {@return whether the value was derived from others} */
    public boolean isDerived() {
        return trace.isPresent();
    }

    static void checkKind(FigureId id, Measure value) {
        boolean fits = switch (id.item().kind()) {
            case MONEY -> value instanceof Amount;
            case PERSONS -> value instanceof Quantity;
            case POINTS -> value instanceof Score;
            case PERCENT -> value instanceof Percentage;
        };
        if (!fits) {
            throw Require.refusal("value", "kind", value, id);
        }
    }
}
