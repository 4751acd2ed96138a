package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Quantity;
import java.util.Optional;

/**
 * A passage of the narrative that tells what came of an objective (佐证). Immutable.
 *
 * @param text the passage as stated
 * @param actual the actual value in it, if it states one
 * @param span the place in the source document, if the report was read from one
 */
public record Evidence(String text, Optional<Quantity> actual, Optional<Span> span) {

    /** Refuses null. */
    public Evidence {
        Require.present(text, actual, span);
    }

    /** {@return a passage without an actual value, from no document} */
    public static Evidence of(String text) {
        return new Evidence(text, Optional.empty(), Optional.empty());
    }

    /** {@return a passage with the actual value in it, from no document} */
    public static Evidence of(String text, Quantity actual) {
        return new Evidence(text, Optional.of(actual), Optional.empty());
    }
}
