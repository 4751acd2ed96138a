package io.github.jixiao.validation.objective;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.attainment.Attainment.Status;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;

/**
 * A missed target is explained (未完成须说明原因). Where the actual value was found in the narrative by its words, the finding is
 * a warning.
 */
final class ShortfallExplained extends AttainmentRule {

    ShortfallExplained() {
        super("OBJ-007");
    }

    @Override
    boolean deviates(Attainment attainment, RuleContext context) {
        return attainment.status() == Status.MISSED;
    }

    @Override
    Verdict found(Deviation deviation) {
        Observation observation = Observation.violation(
                        ObjectiveMessages.text(
                                "OBJ-007.short", deviation.name(), deviation.target(), deviation.actual()),
                        deviation.place())
                .restingOn(deviation.name(), deviation.target(), deviation.actual());
        return Verdict.fail(deviation.linked() ? observation.weighing(Severity.WARNING) : observation);
    }
}
