package io.github.jixiao.validation.project;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule on what the report owes to each project in the list that has money (逐个项目核对). */
abstract class EveryProject implements Rule {

    private final RuleDefinition definition;

    EveryProject(String id) {
        this.definition = Catalogue.definition(id);
    }

    /** {@return the verdict at the first project that stands for all, where single ones cannot be judged} */
    abstract Optional<Verdict> forAll(Evaluated evaluated, String first);

    abstract boolean holds(Evaluated evaluated, ListedProject project);

    @Override
    public final RuleDefinition definition() {
        return definition;
    }

    @Override
    public final List<Verdict> check(RuleContext context) {
        List<ListedProject> projects = ListedProject.of(context);
        if (projects.isEmpty()) {
            return List.of();
        }
        Evaluated evaluated = Evaluated.of(context);
        Optional<Verdict> forAll = forAll(evaluated, projects.get(0).at());
        if (forAll.isPresent()) {
            return List.of(forAll.get());
        }
        List<Verdict> verdicts = new ArrayList<>(projects.size());
        for (int i = 0; i < projects.size(); i++) {
            verdicts.add(judge(projects.get(i), evaluated, context));
        }
        return verdicts;
    }

    private Verdict judge(ListedProject project, Evaluated evaluated, RuleContext context) {
        if (project.isEmpty()) {
            return Verdict.notApplicable(project.at(), ProjectMessages.text("noMoney", project.name()));
        }
        if (holds(evaluated, project)) {
            return Verdict.pass(project.at());
        }
        return Verdict.fail(
                project.at(),
                Observation.violation(
                                ProjectMessages.text(definition.id() + ".missing", project.name()),
                                project.place(context))
                        .restingOn(project.name()));
    }
}
