package io.github.jixiao.narrative;

import java.util.Optional;

/** A piece of a section as it was stated (段落和表格): a {@link Paragraph} or a {@link Table}. Immutable. */
public sealed interface Block permits Paragraph, Table {

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> span();
}
