package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Target;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.attainment.Directions;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Numbers;
import io.github.jixiao.validation.wording.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quantified target has an actual value of the same measure (量化目标有同口径实际值): in its evidence, on a score sheet, or
 * at least a number in a sentence that speaks of the measure.
 */
final class TargetHasActualValue implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-004");
    private static final int TAIL = 4;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<StatedObjective> all = StatedObjective.of(context.report()).stream()
                .filter(each -> !each.objective().getTargets().isEmpty())
                .toList();
        if (all.isEmpty()) {
            return verdicts;
        }
        Measured measured = Measured.of(context);
        Told told = Told.of(context);
        Set<String> spoken = spoken(all, told);
        for (StatedObjective each : all) {
            for (int i = 0; i < each.objective().getTargets().size(); i++) {
                verdicts.add(check(each, i, measured, told, spoken));
            }
        }
        return verdicts;
    }

    private static Verdict check(
            StatedObjective objective, int index, Measured measured, Told told, Set<String> spoken) {
        Target target = objective.objective().getTargets().get(index);
        String at = objective.target(index).pointer();
        boolean known = target.getEvidence().stream()
                        .flatMap(evidence -> evidence.actual().stream())
                        .anyMatch(actual -> Attainment.of(target.getValue(), actual, Optional.empty())
                                .isComparable())
                || measured.of(target).stream()
                        .anyMatch(row -> row.indicator().getActual().isPresent())
                || keys(target).stream().anyMatch(spoken::contains);
        if (known) {
            return Verdict.pass(at);
        }
        if (!told.isAnything()) {
            return Verdict.undecidable(at, ObjectiveMessages.text("noNarrative"));
        }
        return Verdict.fail(Observation.violation(
                        ObjectiveMessages.text("OBJ-004.none", target.getMeasure(), target.getValue()),
                        objective.target(index))
                .restingOn(target.getMeasure(), target.getValue().toString()));
    }

    /** {@return what a sentence must name to speak of the measure of a target} */
    private static Set<String> keys(Target target) {
        String measure = target.getMeasure().strip();
        Set<String> keys = new HashSet<>();
        if (!measure.isEmpty()) {
            keys.add(measure);
            keys.add(measure.substring(Math.max(0, measure.length() - TAIL)));
        }
        Directions.word(measure).ifPresent(keys::add);
        return keys;
    }

    /** {@return the keys that a sentence with a number names} */
    private static Set<String> spoken(List<StatedObjective> all, Told told) {
        Set<String> keys = new HashSet<>();
        for (StatedObjective each : all) {
            each.objective().getTargets().forEach(target -> keys.addAll(keys(target)));
        }
        Names names = Names.of(keys);
        Set<String> spoken = new HashSet<>();
        for (Passage passage : told.passages()) {
            if (names.isIn(passage.text())) {
                for (String sentence : Sentences.of(passage.text())) {
                    if (Numbers.isIn(sentence)) {
                        spoken.addAll(names.namesIn(sentence));
                    }
                }
            }
        }
        return spoken;
    }
}
