package io.github.jixiao.validation.disclosure;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The report says how the results of the evaluation are used (评价结果用于预算); that the section is blank is STR-004. */
final class ResultsUsed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("DIS-005");
    private static final String POINTER = "/narrative/resultUses";

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<Disclosure<List<ResultUse>>> uses =
                context.report().getNarrative().getResultUses();
        if (uses.isEmpty()) {
            return List.of(Verdict.notApplicable("", DisclosureMessages.text("noSection")));
        }
        if (uses.get().value().filter(list -> !list.isEmpty()).isPresent()) {
            return List.of(Verdict.pass(POINTER));
        }
        OptionalInt index = context.section(SectionKey.RESULT_USE);
        if (index.isPresent() && section(context, index.getAsInt()).getContent().isBlank()) {
            return List.of(Verdict.notApplicable(POINTER, DisclosureMessages.text("blank")));
        }
        Place place = new Place(
                POINTER, index.isPresent() ? section(context, index.getAsInt()).getHeadingSpan() : Optional.empty());
        return List.of(Verdict.fail(Observation.violation(DisclosureMessages.text("DIS-005.missing"), place)
                .restingOn("missing")));
    }

    private static Section section(RuleContext context, int index) {
        return context.report().getNarrative().getSections().get(index);
    }
}
