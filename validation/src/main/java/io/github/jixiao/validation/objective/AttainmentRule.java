package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.attainment.Attainment.Status;
import io.github.jixiao.validation.attainment.Directions;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule on actual values that deviate from their targets and need a reason. Every indicator with both numbers is
 * checked, and every target of an objective that has no indicator of its own; of the actual values in its evidence the
 * best one counts, since a passage may speak of something else.
 */
abstract class AttainmentRule implements Rule {

    private final RuleDefinition definition;

    AttainmentRule(String id) {
        this.definition = Catalogue.definition(id);
    }

    @Override
    public final RuleDefinition definition() {
        return definition;
    }

    @Override
    public final List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<StatedObjective> all = StatedObjective.of(context.report());
        Measured measured = Measured.of(context);
        for (StatedObjective each : all) {
            for (int i = 0; i < each.objective().getTargets().size(); i++) {
                check(each, i, measured, context, verdicts);
            }
        }
        for (Measured.Row row : measured.rows()) {
            if (row.hasNumbers()) {
                check(row, measured, context, verdicts);
            }
        }
        return verdicts;
    }

    /** {@return whether {@code attainment} deviates so that a reason is needed} */
    abstract boolean deviates(Attainment attainment, RuleContext context);

    /** {@return the verdict on a deviation without a reason} */
    abstract Verdict found(Deviation deviation);

    /**
     * A deviation without a reason.
     *
     * @param name what is measured
     * @param target the target as stated
     * @param actual the actual value as stated
     * @param place where it stands
     * @param linked whether the actual value was linked to the target by words, not by a table
     */
    record Deviation(String name, String target, String actual, Place place, boolean linked) {}

    private void check(
            StatedObjective objective, int index, Measured measured, RuleContext context, List<Verdict> verdicts) {
        Target target = objective.objective().getTargets().get(index);
        Place place = objective.target(index);
        if (measured.of(target).stream().anyMatch(Measured.Row::hasNumbers)) {
            verdicts.add(Verdict.notApplicable(place.pointer(), ObjectiveMessages.text("onSheet")));
            return;
        }
        List<Quantity> actuals = target.getEvidence().stream()
                .flatMap(evidence -> evidence.actual().stream())
                .toList();
        if (actuals.isEmpty()) {
            return;
        }
        boolean open = false;
        for (Quantity actual : actuals) {
            Attainment attainment =
                    Attainment.of(target.getValue(), actual, Directions.of(target.getMeasure(), target.getValue()));
            if (attainment.status() != Status.MET && attainment.status() != Status.MISSED) {
                open = true;
            } else if (!deviates(attainment, context)) {
                verdicts.add(Verdict.pass(place.pointer()));
                return;
            }
        }
        if (open) {
            verdicts.add(Verdict.undecidable(place.pointer(), ObjectiveMessages.text("incomparable")));
        } else if (Reasons.isGiven(target, measured, context)) {
            verdicts.add(Verdict.pass(place.pointer()));
        } else {
            verdicts.add(found(new Deviation(
                    target.getMeasure(),
                    target.getValue().toString(),
                    actuals.get(0).toString(),
                    place,
                    true)));
        }
    }

    private void check(Measured.Row row, Measured measured, RuleContext context, List<Verdict> verdicts) {
        Optional<Quantity> target = row.indicator().getTarget().flatMap(IndicatorValue::quantity);
        Optional<Quantity> actual = row.indicator().getActual().flatMap(IndicatorValue::quantity);
        Attainment attainment =
                Attainment.of(target.orElseThrow(), actual.orElseThrow(), Directions.of(row.indicator()));
        if (attainment.status() != Status.MET && attainment.status() != Status.MISSED) {
            verdicts.add(Verdict.undecidable(row.at(), ObjectiveMessages.text("incomparable")));
        } else if (!deviates(attainment, context) || Reasons.isGiven(row.indicator(), measured, context)) {
            verdicts.add(Verdict.pass(row.at()));
        } else {
            verdicts.add(found(new Deviation(
                    row.indicator().getName(),
                    row.indicator().getTarget().orElseThrow().text(),
                    row.indicator().getActual().orElseThrow().text(),
                    row.place(),
                    false)));
        }
    }
}
