package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * An improvement measure that the report promises (改进措施). Immutable.
 *
 * @param text the measure as stated
 * @param span the place in the source document, if the report was read from one
 */
public record Improvement(String text, Optional<Span> span) {

    /** Refuses null. */
    public Improvement {
        Require.present(text, span);
    }

    /** {@return a measure from no document} */
    public static Improvement of(String text) {
        return new Improvement(text, Optional.empty());
    }

    /** {@return the measure, by the name under which Bean Validation looks for it} */
    @NotBlank
    public String getText() {
        return text;
    }
}
