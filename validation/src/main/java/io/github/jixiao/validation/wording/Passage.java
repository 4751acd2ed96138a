package io.github.jixiao.validation.wording;

import io.github.jixiao.narrative.Span;
import io.github.jixiao.validation.rule.Place;
import java.util.Optional;

/**
 * A paragraph or a cell of the narrative, or the heading above it. Where it stands is kept in numbers, since few passages are
 * ever pointed at. Immutable.
 *
 * @param text the text as stated
 * @param span its place in the source document, if the report was read from one
 * @param section the index of its section
 * @param block the index of its block in the section, negative for the heading
 * @param row the index of its row in the table, negative outside of tables
 * @param cell the index of its cell in the row, negative outside of tables
 */
public record Passage(String text, Optional<Span> span, int section, int block, int row, int cell) {

    private static final int NONE = -1;

    /** {@return the heading of a section} */
    static Passage ofHeading(String text, Optional<Span> span, int section) {
        return new Passage(text, span, section, NONE, NONE, NONE);
    }

    /** {@return a paragraph of a section} */
    static Passage ofParagraph(String text, Optional<Span> span, int section, int block) {
        return new Passage(text, span, section, block, NONE, NONE);
    }

    /** {@return whether it is the heading of a section} */
    public boolean heading() {
        return block < 0;
    }

    /** {@return the JSON Pointer of the text} */
    public String pointer() {
        String ofSection = "/narrative/sections/" + section;
        if (heading()) {
            return ofSection + "/heading";
        }
        String ofBlock = ofSection + "/content/value/blocks/" + block;
        return row < 0 ? ofBlock + "/paragraph/text" : ofBlock + "/table/rows/" + row + '/' + cell + "/text";
    }

    /** {@return the place of the whole passage} */
    public Place place() {
        return new Place(pointer(), span);
    }

    /** {@return the place of a part of the text; of the whole where the span is not that of the text alone} */
    public Place place(int start, int end) {
        return new Place(
                pointer(),
                span.map(whole -> whole.length() == text.length()
                        ? new Span(whole.start() + start, whole.start() + end)
                        : whole));
    }
}
