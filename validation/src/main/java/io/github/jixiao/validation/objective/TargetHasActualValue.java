package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quantified target has an actual value of the same measure (量化目标有同口径实际值): in its evidence, on a score sheet, or
 * at least a number in a sentence that speaks of the measure.
 */
final class TargetHasActualValue implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-004");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<StatedTarget> targets = Measured.of(context).targets();
        if (targets.isEmpty()) {
            return List.of();
        }
        Told told = Told.of(context);
        List<StatedTarget> open = new ArrayList<>();
        boolean[] known = new boolean[targets.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = hasActual(targets.get(i));
            if (!known[i]) {
                open.add(targets.get(i));
            }
        }
        SpokenMeasures spoken = SpokenMeasures.of(open, told);
        List<Verdict> verdicts = new ArrayList<>(known.length);
        for (int i = 0; i < known.length; i++) {
            StatedTarget each = targets.get(i);
            boolean found = known[i] || spoken.tellsOf(each);
            verdicts.add(found ? Verdict.pass(each.at()) : open(each, told));
        }
        return verdicts;
    }

    private static Verdict open(StatedTarget stated, Told told) {
        if (!told.isAnything()) {
            return Verdict.undecidable(stated.at(), ObjectiveMessages.text("noNarrative"));
        }
        Target target = stated.target();
        String value = target.getValue().toString();
        return Verdict.fail(Observation.violation(
                        ObjectiveMessages.text("OBJ-004.none", target.getMeasure(), value), stated.place())
                .restingOn(target.getMeasure(), value));
    }

    private static boolean hasActual(StatedTarget stated) {
        if (stated.same().hasActual()) {
            return true;
        }
        for (Quantity actual : stated.actuals()) {
            if (Attainment.of(stated.target().getValue(), actual, Optional.empty())
                    .isComparable()) {
                return true;
            }
        }
        return false;
    }
}
