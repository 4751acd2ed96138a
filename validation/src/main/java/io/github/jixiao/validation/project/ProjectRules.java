package io.github.jixiao.validation.project;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on projects. */
public final class ProjectRules {

    private ProjectRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new ProjectHasObjective(),
                new ProjectIsTold(),
                new NamedProjectListed(),
                new ProjectClassConsistent(),
                new EvaluationCoverage(),
                new ObjectiveOfOtherProject(),
                new SpecialFundsInNumbers(),
                new ProjectAmountsAgree());
    }
}
