package io.github.jixiao.validation.project;

import io.github.jixiao.validation.rule.Verdict;
import java.util.Optional;

/** The report tells what came of every project in the list (项目须有绩效叙述). */
final class ProjectIsTold extends EveryProject {

    ProjectIsTold() {
        super("PRJ-002");
    }

    @Override
    Optional<Verdict> forAll(Evaluated evaluated, String first) {
        return evaluated.tells()
                ? Optional.empty()
                : Optional.of(Verdict.undecidable(first, ProjectMessages.text("noNarrative")));
    }

    @Override
    boolean holds(Evaluated evaluated, ListedProject project) {
        return evaluated.isTold(project);
    }
}
