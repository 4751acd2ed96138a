package io.github.jixiao.document.outline;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.narrative.Span;

/** What stands below a heading: a paragraph or a table. Immutable. */
public sealed interface Chunk {

    /** {@return its place in the source text} */
    Span span();

    /**
     * A paragraph, its broken lines joined.
     *
     * @param span its place in the source text
     * @param body the offset behind its ordinal, or its start
     * @param level the level of its ordinal, or 0 where it has none
     */
    record Prose(Span span, int body, int level) implements Chunk {}

    /**
     * A table.
     *
     * @param grid the table
     */
    record Sheet(Grid grid) implements Chunk {

        @Override
        public Span span() {
            return grid.span();
        }
    }
}
