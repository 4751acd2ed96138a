package io.github.jixiao.document.layout;

import io.github.jixiao.narrative.SourceDocument;
import java.util.List;

/**
 * A document as text and blocks. Of plain text every line is a passage; of other formats the source text is the texts of
 * the blocks (of a table: of its cells) joined by line feeds. Immutable.
 *
 * @param source the decoded text, to which all spans point
 * @param blocks the blocks in document order, which do not overlap
 */
public record Layout(SourceDocument source, List<LayoutBlock> blocks) {

    /** Copies the blocks, so that the layout cannot change. */
    public Layout {
        blocks = List.copyOf(blocks);
    }
}
