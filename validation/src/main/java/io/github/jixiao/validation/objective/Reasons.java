package io.github.jixiao.validation.objective;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.validation.attainment.DeviationReason;
import io.github.jixiao.validation.rule.RuleContext;

/** Where a report may give the reason for a deviation. */
final class Reasons {

    private Reasons() {}

    /** {@return whether a reason is given for an indicator: in its column, in the narrative, or among the problems} */
    static boolean isGiven(Indicator indicator, Measured measured, RuleContext context) {
        return DeviationReason.isGiven(indicator)
                || measured.isAdmitted(indicator.getName())
                || isExplained(indicator.getName(), context);
    }

    /** {@return whether a reason is given for a target: in its evidence, in the narrative, or among the problems} */
    static boolean isGiven(StatedTarget stated, Measured measured, RuleContext context) {
        for (Evidence evidence : stated.target().getEvidence()) {
            if (Words.isReasonIn(evidence.text())) {
                return true;
            }
        }
        String measure = stated.target().getMeasure();
        return measured.isAdmitted(measure)
                || isExplained(measure, context)
                || stated.same().hasReason(each -> isGiven(each.indicator(), measured, context));
    }

    private static boolean isExplained(String name, RuleContext context) {
        return context.explanation(new Explanation.OfIndicator(name)).isPresent();
    }
}
