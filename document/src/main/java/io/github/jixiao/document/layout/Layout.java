package io.github.jixiao.document.layout;

import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import java.util.List;

/**
 * A document as text and blocks. Of plain text every line is a passage; of other formats the source text is the texts of
 * the blocks (of a table: of its cells) joined by line feeds. Immutable.
 *
 * @param source the decoded text, to which all spans point
 * @param blocks the blocks in document order, which do not overlap
 * @param notes what was noticed on the way from the bytes to the text, in document order: ruby text that was left out
 *     ({@code DAMAGED_TEXT}), a document cut at a limit ({@code LIMIT_REACHED}, at the end of the text)
 */
public record Layout(SourceDocument source, List<LayoutBlock> blocks, List<ReadingNote> notes) {

    /** Copies the lists, so that the layout cannot change. */
    public Layout {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * Makes a layout of which nothing was noticed.
     *
     * @param source the decoded text, to which all spans point
     * @param blocks the blocks in document order, which do not overlap
     */
    public Layout(SourceDocument source, List<LayoutBlock> blocks) {
        this(source, blocks, List.of());
    }
}
