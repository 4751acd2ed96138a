package io.github.jixiao.narrative;

import java.util.Optional;

/**
 * A paragraph as it was stated, its text unchanged (段落). Immutable.
 *
 * @param text the text
 * @param span the place in the source document, if the report was read from one
 */
public record Paragraph(String text, Optional<Span> span) implements Block {

    /** {@return a paragraph that comes from no document} */
    public static Paragraph of(String text) {
        return new Paragraph(text, Optional.empty());
    }
}
