package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.attainment.Attainment.Status;
import io.github.jixiao.validation.attainment.Directions;
import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Measured measured = Measured.of(context);
        List<Verdict> verdicts = new ArrayList<>(measured.rows().size());
        for (int i = 0; i < measured.targets().size(); i++) {
            check(measured.targets().get(i), measured, context, verdicts);
        }
        for (int i = 0; i < measured.rows().size(); i++) {
            StatedIndicator row = measured.rows().get(i);
            if (row.attainment().isPresent()) {
                verdicts.add(check(row, row.attainment().get(), measured, context));
            }
        }
        return verdicts;
    }

    /** {@return whether {@code attainment} deviates so that a reason is needed} */
    abstract boolean deviates(Attainment attainment, RuleContext context);

    /** {@return whether nobody knows if {@code attainment} deviates} */
    boolean isOpen(Attainment attainment, RuleContext context) {
        return attainment.status() != Status.MET && attainment.status() != Status.MISSED;
    }

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

    private void check(StatedTarget stated, Measured measured, RuleContext context, List<Verdict> verdicts) {
        Target target = stated.target();
        if (stated.same().hasNumbers()) {
            verdicts.add(Verdict.notApplicable(stated.at(), ObjectiveMessages.text("onSheet")));
            return;
        }
        List<Quantity> actuals = stated.actuals();
        if (actuals.isEmpty()) {
            return;
        }
        Optional<IndicatorDirection> direction = Directions.of(target.getMeasure(), target.getValue());
        boolean open = false;
        Quantity best = actuals.get(0);
        @Nullable BigDecimal least = null;
        for (Quantity actual : actuals) {
            Attainment attainment = Attainment.of(target.getValue(), actual, direction);
            if (isOpen(attainment, context)) {
                open = true;
            } else if (!deviates(attainment, context)) {
                verdicts.add(Verdict.pass(stated.at()));
                return;
            } else if (least == null || attainment.off().compareTo(least) < 0) {
                best = actual;
                least = attainment.off();
            }
        }
        if (open) {
            verdicts.add(Verdict.undecidable(stated.at(), ObjectiveMessages.text("incomparable")));
        } else if (Reasons.isGiven(stated, measured, context)) {
            verdicts.add(Verdict.pass(stated.at()));
        } else {
            verdicts.add(found(new Deviation(
                    target.getMeasure(), target.getValue().toString(), best.toString(), stated.place(), true)));
        }
    }

    private Verdict check(StatedIndicator row, Attainment attainment, Measured measured, RuleContext context) {
        if (isOpen(attainment, context)) {
            return Verdict.undecidable(row.at(), ObjectiveMessages.text("incomparable"));
        }
        if (!deviates(attainment, context) || Reasons.isGiven(row.indicator(), measured, context)) {
            return Verdict.pass(row.at());
        }
        return found(new Deviation(
                row.indicator().getName(),
                row.indicator().getTarget().orElseThrow().text(),
                row.indicator().getActual().orElseThrow().text(),
                row.place(),
                false));
    }
}
