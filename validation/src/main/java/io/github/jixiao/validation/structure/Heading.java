package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A heading of one of the five levels. Immutable.
 *
 * @param place the section and its index
 * @param level the level that it has, from 1
 * @param ordinal its number, where it has a known one
 * @param parent the open heading that it stands below
 */
record Heading(SectionPlace place, int level, Optional<Ordinal> ordinal, Optional<SectionPlace> parent) {

    /** {@return the headings of the report, in order} */
    static List<Heading> of(RuleContext context) {
        return context.view(
                        All.class,
                        () -> new All(of(context.report().getNarrative().getSections())))
                .headings();
    }

    private record All(List<Heading> headings) {}

    private static List<Heading> of(List<Section> sections) {
        OpenHeadings open = new OpenHeadings();
        List<Heading> headings = new ArrayList<>(sections.size());
        for (int i = 0; i < sections.size(); i++) {
            SectionPlace place = new SectionPlace(i, sections.get(i));
            Optional<String> numeral = sections.get(i).getNumeral();
            Optional<Ordinal> ordinal = numeral.isPresent() ? Ordinal.parse(numeral.get()) : Optional.empty();
            int level = open.enter(place, ordinal);
            if (level > 0) {
                headings.add(new Heading(place, level, ordinal, open.parent(level)));
            }
        }
        return Collections.unmodifiableList(headings);
    }
}
