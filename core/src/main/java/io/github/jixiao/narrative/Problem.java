package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * A problem that the report admits (存在的问题), with its cause (原因) where one is given. Immutable.
 *
 * @param text the problem as stated
 * @param cause the cause as stated, or empty
 * @param span the place in the source document, if the report was read from one
 */
public record Problem(String text, Optional<String> cause, Optional<Span> span) {

    /** Refuses null. */
    public Problem {
        Require.present(text, cause, span);
    }

    /** {@return a problem with its cause, from no document} */
    public static Problem of(String text, String cause) {
        return new Problem(text, Optional.of(cause), Optional.empty());
    }

    /** {@return a problem without a stated cause, from no document} */
    public static Problem of(String text) {
        return new Problem(text, Optional.empty(), Optional.empty());
    }

    /** {@return the problem, by the name under which Bean Validation looks for it} */
    @NotBlank
    public String getText() {
        return text;
    }
}
