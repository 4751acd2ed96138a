package io.github.jixiao.validation.contradiction;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
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

/** Where there are problems, there are measures (改进措施与问题对应); measures beside no problems are asked about. Blank sections are STR-004. */
final class MeasuresMatchProblems implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-002");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Narrative narrative = context.report().getNarrative();
        Optional<Disclosure<List<Problem>>> problems = narrative.getProblems();
        Optional<Disclosure<List<Improvement>>> measures = narrative.getImprovements();
        if (problems.isEmpty() || problems.get().isBlank()) {
            return List.of();
        }
        Place place = SectionPlaces.of(SectionKey.IMPROVEMENTS, "/narrative/improvements", context);
        boolean some = has(problems);
        if (some && (measures.isEmpty() || measures.get().isBlank())) {
            return List.of(Verdict.undecidable(place.pointer(), ContradictionMessages.text("CON-002.unsaid")));
        }
        if (some == has(measures)) {
            return List.of(Verdict.pass(place.pointer()));
        }
        Place other = SectionPlaces.of(SectionKey.PROBLEMS, "/narrative/problems", context);
        String key = some ? "CON-002.noMeasures" : "CON-002.noProblems";
        Observation observation = Observation.violation(ContradictionMessages.text(key), place)
                .relatedTo(List.of(other))
                .restingOn(key);
        return List.of(Verdict.fail(some ? observation : observation.weighing(Severity.INFO)));
    }

    private static <T> boolean has(Optional<Disclosure<List<T>>> disclosure) {
        return disclosure
                .flatMap(Disclosure::value)
                .filter(list -> !list.isEmpty())
                .isPresent();
    }
}
