package io.github.jixiao.document.layout;

import io.github.jixiao.narrative.Span;

/** A block of a document. Immutable. */
public sealed interface LayoutBlock permits Passage, Grid {

    /** {@return its place in the source text} */
    Span span();
}
