package io.github.jixiao.document.outline;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands below it, up to the next heading. Immutable.
 *
 * @param key what its words mean, if they mean anything in the outlines
 * @param level the level of its numeral, or 0 for the text before the first heading
 * @param numeral the place of its numeral with the mark behind it, if it has one
 * @param heading the place of its words; of no length for the text before the first heading
 * @param parent the index of the part above it, or -1
 * @param divider whether it divides the document (第一部分), so that the parts below are its own
 * @param chunks what stands below it
 */
public record Part(
        Optional<SectionKey> key,
        int level,
        Optional<Span> numeral,
        Span heading,
        int parent,
        boolean divider,
        List<Chunk> chunks) {

    /** Copies the chunks, so that the part cannot change. */
    public Part {
        chunks = List.copyOf(chunks);
    }

    /** {@return the place of the heading with its numeral} */
    public Span headingSpan() {
        return numeral.map(span -> span.union(heading)).orElse(heading);
    }
}
