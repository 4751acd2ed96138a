package io.github.jixiao.validation.project;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Every project in the list has an objective or a score sheet of its own (项目须有绩效目标). */
final class ProjectHasObjective implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-001");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<ListedProject> projects = ListedProject.of(context);
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>(projects.size());
        Evaluated evaluated = Evaluated.of(context);
        if (!evaluated.hasObjectives()) {
            return List.of(Verdict.notApplicable(projects.get(0).at(), ProjectMessages.text("PRJ-001.none")));
        }
        for (int i = 0; i < projects.size(); i++) {
            ListedProject each = projects.get(i);
            if (each.isEmpty()) {
                verdicts.add(Verdict.notApplicable(each.at(), ProjectMessages.text("noMoney", each.name())));
            } else if (evaluated.hasObjective(each)) {
                verdicts.add(Verdict.pass(each.at()));
            } else {
                verdicts.add(Verdict.fail(
                        each.at(),
                        Observation.violation(ProjectMessages.text("PRJ-001.missing", each.name()), each.place(context))
                                .restingOn(each.name())));
            }
        }
        return verdicts;
    }
}
