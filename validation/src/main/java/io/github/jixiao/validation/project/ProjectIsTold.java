package io.github.jixiao.validation.project;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The report tells what came of every project in the list (项目须有绩效叙述). */
final class ProjectIsTold implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-002");

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
        if (!evaluated.tells()) {
            return List.of(Verdict.undecidable(projects.get(0).at(), ProjectMessages.text("noNarrative")));
        }
        for (int i = 0; i < projects.size(); i++) {
            ListedProject each = projects.get(i);
            if (each.isEmpty()) {
                verdicts.add(Verdict.notApplicable(each.at(), ProjectMessages.text("noMoney", each.name())));
            } else if (evaluated.isTold(each)) {
                verdicts.add(Verdict.pass(each.at()));
            } else {
                verdicts.add(Verdict.fail(
                        each.at(),
                        Observation.violation(ProjectMessages.text("PRJ-002.missing", each.name()), each.place(context))
                                .restingOn(each.name())));
            }
        }
        return verdicts;
    }
}
