package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.attainment.Attainment.Status;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;

/** A value far above its target is analysed (严重超额须分析): the target may have been set too low. Costs are no such values. */
final class OvershootAnalysed extends AttainmentRule {

    OvershootAnalysed() {
        super("OBJ-006");
    }

    @Override
    boolean deviates(Attainment attainment, RuleContext context) {
        BigDecimal limit = attainment.target().multiply(context.parameter("overshoot"));
        return !attainment.less()
                && attainment.target().signum() > 0
                && attainment.actual().compareTo(limit) > 0;
    }

    /** Where nothing tells which way is good, a value up to the limit is far above its target in neither. */
    @Override
    boolean isOpen(Attainment attainment, RuleContext context) {
        return attainment.status() == Status.DIRECTION_UNKNOWN
                ? deviates(attainment, context)
                : super.isOpen(attainment, context);
    }

    @Override
    Verdict found(Deviation deviation) {
        return Verdict.fail(Observation.violation(
                        ObjectiveMessages.text(
                                "OBJ-006.over", deviation.name(), deviation.target(), deviation.actual()),
                        deviation.place())
                .restingOn(deviation.name(), deviation.target(), deviation.actual()));
    }
}
