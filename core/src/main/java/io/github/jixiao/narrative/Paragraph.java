package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import java.util.Optional;

/**
 * A paragraph as it was stated, its text unchanged (段落). Immutable.
 *
 * @param text the text
 * @param span the place in the source document, if the report was read from one
 */
public record Paragraph(String text, Optional<Span> span) implements Block {

    /** Refuses null. */
    public Paragraph {
        Require.present(text, span);
    }

    /** {@return a paragraph that comes from no document} */
    public static Paragraph of(String text) {
        return new Paragraph(text, Optional.empty());
    }
}
