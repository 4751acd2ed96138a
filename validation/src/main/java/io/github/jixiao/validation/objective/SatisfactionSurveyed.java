package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Target;
import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Numbers;
import io.github.jixiao.validation.wording.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target of satisfaction has an actual rate and the survey that it comes from (满意度须有调查依据). A rate and a survey that the
 * narrative tells of count for every such target, since it seldom repeats their names. Where no objective aims at satisfaction,
 * the first indicator that does is held against it.
 */
final class SatisfactionSurveyed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-005");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Measured measured = Measured.of(context);
        List<StatedTarget> targets = new ArrayList<>(0);
        for (int i = 0; i < measured.targets().size(); i++) {
            StatedTarget each = measured.targets().get(i);
            if (Words.SATISFACTION.isIn(each.target().getMeasure())) {
                targets.add(each);
            }
        }
        if (targets.isEmpty()) {
            return check(measured.rows(), Told.of(context));
        }
        List<Verdict> verdicts = new ArrayList<>();
        Told told = Told.of(context);
        boolean surveyed = isAnySentence(told, Words.SURVEY);
        boolean rated = isAnySentence(told, Words.SATISFACTION);
        for (StatedTarget each : targets) {
            boolean actual = rated || !each.actuals().isEmpty() || each.same().hasActual();
            boolean basis = surveyed || isSurveyed(each.target());
            verdicts.add(judge(each.place(), each.target().getMeasure(), actual, basis, told));
        }
        return verdicts;
    }

    /** {@return the verdict on the first indicator of satisfaction, if there is one} */
    private static List<Verdict> check(List<StatedIndicator> rows, Told told) {
        for (int i = 0; i < rows.size(); i++) {
            StatedIndicator row = rows.get(i);
            Indicator indicator = row.indicator();
            if (Words.SATISFACTION.isIn(indicator.getName())) {
                Optional<IndicatorValue> actual = indicator.getActual();
                boolean surveyed =
                        actual.isPresent() && Words.SURVEY.isIn(actual.get().text())
                                || isAnySentence(told, Words.SURVEY);
                return List.of(judge(row.place(), indicator.getName(), actual.isPresent(), surveyed, told));
            }
        }
        return List.of();
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

    private static boolean isSurveyed(Target target) {
        for (Evidence evidence : target.getEvidence()) {
            if (Words.SURVEY.isIn(evidence.text()) && Numbers.isIn(evidence.text())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a sentence of the narrative has one of the words and a number} */
    private static boolean isAnySentence(Told told, Names words) {
        for (Passage passage : told.passages()) {
            if (words.isIn(passage.text())) {
                for (String sentence : Sentences.of(passage.text())) {
                    if (words.isIn(sentence) && Numbers.isIn(sentence)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
