package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Measure;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term of a computation (运算项). Immutable.
 *
 * @param id the figure
 * @param sign 1 where it is added, -1 where it is subtracted
 * @param value the value, or empty where it is missing
 * @param pointer the JSON Pointer of the value in the report, empty where it is missing
 * @param span the place in the source document, if known
 */
public record Operand(FigureId id, int sign, Optional<Measure> value, String pointer, Optional<Span> span) {

    /** @throws IllegalArgumentException if {@code sign} is neither 1 nor -1 */
    public Operand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(span, "span");
        if (sign != 1 && sign != -1) {
            throw Require.refusal("sign", "sign", sign);
        }
    }

    /** {@return the operand of a figure that is added} */
    public static Operand of(Figure figure) {
        return new Operand(figure.id(), 1, Optional.of(figure.value()), figure.pointer(), figure.span());
    }

    /** {@return the operand of a figure that is subtracted} */
    public static Operand subtracted(Figure figure) {
        return new Operand(figure.id(), -1, Optional.of(figure.value()), figure.pointer(), figure.span());
    }

    /** {@return the operand of a figure that is missing} */
    public static Operand missing(FigureId id) {
        return new Operand(id, 1, Optional.empty(), "", Optional.empty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Operand that
                && id.equals(that.id)
                && sign == that.sign
                && value.equals(that.value)
                && pointer.equals(that.pointer)
                && span.equals(that.span);
    }

    @Override
    public int hashCode() {
        int figure = (id.hashCode() * 31 + sign) * 31 + value.hashCode();
        return (figure * 31 + pointer.hashCode()) * 31 + span.hashCode();
    }
}
