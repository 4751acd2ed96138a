package io.github.jixiao.validation.disclosure;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a report speaks of its publication. */
final class PublicationPlace {

    private static final String POINTER = "/narrative/publication";

    private PublicationPlace() {}

    /** {@return the place of what is said, else of the heading above it} */
    static Place of(Disclosure<Publication> disclosure, RuleContext context) {
        Optional<Span> said = disclosure.value().flatMap(Publication::getSpan);
        return new Place(POINTER, said.or(() -> heading(context)));
    }

    private static Optional<Span> heading(RuleContext context) {
        OptionalInt index = context.section(SectionKey.RESULT_USE);
        return index.isPresent()
                ? Optional.of(context.report().getNarrative().getSections().get(index.getAsInt()))
                        .flatMap(Section::getHeadingSpan)
                : Optional.empty();
    }
}
