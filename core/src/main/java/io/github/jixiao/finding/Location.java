package io.github.jixiao.finding;

import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.TextPosition;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report (位置). Immutable.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value in the report; empty for the whole report
 * @param span the place in the source document, if the report was read from one
 * @param position the line and column where the span begins, if it has one
 * @param quote the text of the span, shortened in the middle where it is long; empty without a span
 */
public record Location(String pointer, Optional<Span> span, Optional<TextPosition> position, String quote) {

    /** Refuses null. */
    public Location {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(quote, "quote");
    }

    /** {@return a place that no document shows} */
    public static Location of(String pointer) {
        return new Location(pointer, Optional.empty(), Optional.empty(), "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Location that
                        && pointer.equals(that.pointer)
                        && span.equals(that.span)
                        && position.equals(that.position)
                        && quote.equals(that.quote);
    }

    @Override
    public int hashCode() {
        int place = (31 * pointer.hashCode() + span.hashCode()) * 31 + position.hashCode();
        return 31 * place + quote.hashCode();
    }
}
