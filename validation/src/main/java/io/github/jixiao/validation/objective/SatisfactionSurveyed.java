package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Target;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * A target of satisfaction has an actual rate and the survey that it comes from (满意度须有调查依据). Where no objective aims at
 * satisfaction, the first indicator that does is held against it.
 */
final class SatisfactionSurveyed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-005");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<StatedObjective> all = StatedObjective.of(context.report());
        Measured measured = Measured.of(context);
        Told told = Told.of(context);
        boolean surveyed = told.passages().stream()
                .flatMap(passage -> Sentences.of(passage.text()).stream())
                .anyMatch(SatisfactionSurveyed::isSurvey);
        for (StatedObjective each : all) {
            for (int i = 0; i < each.objective().getTargets().size(); i++) {
                Target target = each.objective().getTargets().get(i);
                if (Words.SATISFACTION.isIn(target.getMeasure())) {
                    boolean basis = surveyed
                            || target.getEvidence().stream()
                                    .map(Evidence::text)
                                    .anyMatch(SatisfactionSurveyed::isSurvey);
                    boolean actual = isKnown(target, measured) || isTold(told);
                    verdicts.add(judge(each.target(i), target.getMeasure(), actual, basis, told));
                }
            }
        }
        if (verdicts.isEmpty()) {
            measured.rows().stream()
                    .filter(row -> Words.SATISFACTION.isIn(row.indicator().getName()))
                    .findFirst()
                    .ifPresent(row -> verdicts.add(judge(
                            row.place(),
                            row.indicator().getName(),
                            row.indicator().getActual().isPresent(),
                            surveyed
                                    || row.indicator()
                                            .getActual()
                                            .map(IndicatorValue::text)
                                            .filter(Words.SURVEY::isIn)
                                            .isPresent(),
                            told)));
        }
        return verdicts;
    }

    private static Verdict judge(Place place, String measure, boolean actual, boolean surveyed, Told told) {
        if (actual && surveyed) {
            return Verdict.pass(place.pointer());
        }
        if (told.passages().isEmpty()) {
            return Verdict.undecidable(place.pointer(), ObjectiveMessages.text("noNarrative"));
        }
        String key = actual ? "OBJ-005.noSurvey" : surveyed ? "OBJ-005.noActual" : "OBJ-005.neither";
        return Verdict.fail(Observation.violation(ObjectiveMessages.text(key, measure), place)
                .restingOn(measure, key));
    }

    private static boolean isKnown(Target target, Measured measured) {
        return target.getEvidence().stream()
                        .anyMatch(evidence -> evidence.actual().isPresent())
                || measured.of(target).stream()
                        .anyMatch(row -> row.indicator().getActual().isPresent());
    }

    private static boolean isTold(Told told) {
        return told.passages().stream()
                .flatMap(passage -> Sentences.of(passage.text()).stream())
                .anyMatch(sentence -> Words.SATISFACTION.isIn(sentence) && Numbers.isIn(sentence));
    }

    private static boolean isSurvey(String sentence) {
        return Words.SURVEY.isIn(sentence) && Numbers.isIn(sentence);
    }
}
