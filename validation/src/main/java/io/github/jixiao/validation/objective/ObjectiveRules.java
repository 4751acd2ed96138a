package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on objectives and what came of them. */
public final class ObjectiveRules {

    private ObjectiveRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new OverallObjectivesStated(),
                new ObjectivesQuantified(),
                new ObjectiveHasEvidence(),
                new TargetHasActualValue(),
                new SatisfactionSurveyed(),
                new OvershootAnalysed(),
                new ShortfallExplained(),
                new ObjectivesNumbered(),
                new ActualValuesExact(),
                new NotWorkSummary(),
                new PromisedBlockGiven());
    }
}
