package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The sections that every department can fill are not declared none (不得为无的章节): who it is, its general budget, its
 * performance and the use of the results. That there are no problems at all is asked about.
 */
final class SectionNotNone implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-005");
    private static final List<SectionKey> KEYS = List.of(
            SectionKey.BASIC_INFORMATION,
            SectionKey.GENERAL_PUBLIC_BUDGET,
            SectionKey.PERFORMANCE,
            SectionKey.PROBLEMS,
            SectionKey.RESULT_USE);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (SectionKey key : KEYS) {
            OptionalInt index = context.section(key);
            if (index.isPresent()) {
                Section section = context.report().getNarrative().getSections().get(index.getAsInt());
                SectionPlace place = new SectionPlace(index.getAsInt(), section);
                verdicts.add(
                        section.getContent().isDeclaredNone()
                                ? Verdict.fail(observe(key, place))
                                : Verdict.pass(place.place().pointer()));
            }
        }
        return verdicts;
    }

    private static Observation observe(SectionKey key, SectionPlace place) {
        String message = key == SectionKey.PROBLEMS ? "STR-005.problems" : "STR-005.none";
        return Observation.violation(StructureMessages.text(message, place.name()), place.place())
                .restingOn("none", key.name());
    }
}
