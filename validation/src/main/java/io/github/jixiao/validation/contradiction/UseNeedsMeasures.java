package io.github.jixiao.validation.contradiction;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.ResultUse;
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

/** A report that promises to use its results has something to improve (结果应用与改进为无矛盾). */
final class UseNeedsMeasures implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-004");
    private static final String POINTER = "/narrative/resultUses/value/0";

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Narrative narrative = context.report().getNarrative();
        Optional<ResultUse> use = narrative
                .getResultUses()
                .flatMap(Disclosure::value)
                .flatMap(list -> list.stream().findFirst());
        if (use.isEmpty()) {
            return List.of();
        }
        Place place = new Place(POINTER, use.get().span());
        boolean none = SectionPlaces.isNone(
                SectionKey.IMPROVEMENTS, narrative.getImprovements().map(Disclosure::isDeclaredNone), context);
        if (!none) {
            return List.of(Verdict.pass(POINTER));
        }
        return List.of(Verdict.fail(Observation.violation(
                        ContradictionMessages.text(
                                "CON-004.none", shortened(use.get().text())),
                        place)
                .relatedTo(List.of(SectionPlaces.of(SectionKey.IMPROVEMENTS, "/narrative/improvements", context)))
                .restingOn(use.get().text())));
    }

    private static String shortened(String text) {
        int most = 40;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
