package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.narrative.Span;
import java.util.Optional;

/**
 * A place in a report as a rule names it; the engine adds line, column and quote. Immutable.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value; empty for the whole report
 * @param span the place in the source document, if known
 */
public record Place(String pointer, Optional<Span> span) {

    /** The whole report. */
    public static final Place REPORT = new Place("", Optional.empty());

    /** {@return the place of a pointer, without a span} */
    public static Place of(String pointer) {
        return new Place(pointer, Optional.empty());
    }

    /** {@return the place of a pointer and a span} */
    public static Place of(String pointer, Span span) {
        return new Place(pointer, Optional.of(span));
    }

    /** {@return the place of a figure} */
    public static Place of(Figure figure) {
        return new Place(figure.pointer(), figure.span());
    }

    /** {@return the place of an operand} */
    public static Place of(Operand operand) {
        return new Place(operand.pointer(), operand.span());
    }
}
