package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * A use that the report promises of the results of the evaluation (结果应用), such as in the next budget. Immutable.
 *
 * @param text the use as stated
 * @param span the place in the source document, if the report was read from one
 */
public record ResultUse(String text, Optional<Span> span) {

    /** Refuses null. */
    public ResultUse {
        Require.present(text, span);
    }

    /** {@return a use from no document} */
    public static ResultUse of(String text) {
        return new ResultUse(text, Optional.empty());
    }

    /** {@return the use, by the name under which Bean Validation looks for it} */
    @NotBlank
    public String getText() {
        return text;
    }
}
