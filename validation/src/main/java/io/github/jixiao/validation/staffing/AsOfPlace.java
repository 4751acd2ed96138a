package io.github.jixiao.validation.staffing;

import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the words of the date of the staff in the section that states it, so that a finding can show them. */
final class AsOfPlace {

    private static final String POINTER = "/organization/staffing/asOf";

    private AsOfPlace() {}

    static Place of(RuleContext context, String stated) {
        for (SectionKey key :
                new SectionKey[] {SectionKey.STAFFING, SectionKey.ORGANIZATION, SectionKey.BASIC_INFORMATION}) {
            OptionalInt index = context.section(key);
            Optional<Span> found = index.isPresent()
                    ? span(context.report().getNarrative().getSections().get(index.getAsInt()), stated)
                    : Optional.empty();
            if (found.isPresent()) {
                return Place.of(POINTER, found.get());
            }
        }
        return Place.of(POINTER);
    }

    private static Optional<Span> span(Section section, String stated) {
        return section.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .flatMap(paragraph -> span(paragraph, stated).stream())
                .findFirst();
    }

    private static Optional<Span> span(Paragraph paragraph, String stated) {
        int at = paragraph.text().indexOf(stated);
        return paragraph
                .span()
                .filter(span -> at >= 0 && span.length() == paragraph.text().length())
                .map(span -> new Span(span.start() + at, span.start() + at + stated.length()));
    }
}
