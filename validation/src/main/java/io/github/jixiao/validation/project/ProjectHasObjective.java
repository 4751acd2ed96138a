package io.github.jixiao.validation.project;

import io.github.jixiao.validation.rule.Verdict;
import java.util.Optional;

/** Every project in the list has an objective or a score sheet of its own (项目须有绩效目标). */
final class ProjectHasObjective extends EveryProject {

    ProjectHasObjective() {
        super("PRJ-001");
    }

    @Override
    Optional<Verdict> forAll(Evaluated evaluated, String first) {
        return evaluated.hasObjectives()
                ? Optional.empty()
                : Optional.of(Verdict.notApplicable(first, ProjectMessages.text("PRJ-001.none")));
    }

    @Override
    boolean holds(Evaluated evaluated, ListedProject project) {
        return evaluated.hasObjective(project);
    }
}
