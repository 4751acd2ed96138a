package io.github.jixiao.validation.wording;

import io.github.jixiao.narrative.Span;
import io.github.jixiao.validation.rule.Place;
import java.util.Optional;

/**
 * A paragraph or a cell of the narrative, or the heading above it. Its pointer is kept in parts, since few passages are ever
 * pointed at. Immutable.
 *
 * @param text the text as stated
 * @param list the JSON Pointer of the list that it stands in, with a slash behind it
 * @param index its index in that list
 * @param part where the text stands in the element of the list
 * @param span the place in the source document, if the report was read from one
 * @param heading whether it is the heading of a section
 */
public record Passage(String text, String list, int index, String part, Optional<Span> span, boolean heading) {

    /** {@return the JSON Pointer of the text} */
    public String pointer() {
        return list + index + part;
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
