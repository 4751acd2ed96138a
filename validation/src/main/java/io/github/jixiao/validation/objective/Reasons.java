package io.github.jixiao.validation.objective;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.Target;
import io.github.jixiao.validation.rule.RuleContext;

/** Where a report may give the reason for a deviation. */
final class Reasons {

    private Reasons() {}

    /** {@return whether a reason is given for an indicator: in its column, in the narrative, or among the problems} */
    static boolean isGiven(Indicator indicator, Measured measured, RuleContext context) {
        return indicator.getDeviation().filter(Reasons::isReason).isPresent()
                || measured.isAdmitted(indicator.getName())
                || isExplained(indicator.getName(), context);
    }

    /** {@return whether a reason is given for a target: in its evidence, in the narrative, or among the problems} */
    static boolean isGiven(Target target, Measured measured, RuleContext context) {
        return target.getEvidence().stream().map(Evidence::text).anyMatch(Words.REASON::isIn)
                || measured.isAdmitted(target.getMeasure())
                || isExplained(target.getMeasure(), context)
                || measured.of(target).stream().anyMatch(row -> isGiven(row.indicator(), measured, context));
    }

    private static boolean isExplained(String name, RuleContext context) {
        return context.explanation(new Explanation.OfIndicator(name)).isPresent();
    }

    private static boolean isReason(String stated) {
        return !stated.isBlank() && !Words.NO_REASON.contains(stated.strip());
    }
}
