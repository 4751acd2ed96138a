package io.github.jixiao.validation.project;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.List;

/** The objectives of a project do not name another one (项目目标与支出归属重叠), whose money they would count. */
final class ObjectiveOfOtherProject implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-006");
    private static final int SHORTEST = 3;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<ListedProject> projects = ListedProject.of(context);
        if (projects.size() < 2) {
            return verdicts;
        }
        List<StatedObjective> named = new ArrayList<>();
        for (StatedObjective each : StatedObjective.of(context)) {
            if (each.objective().getProject().isPresent()) {
                named.add(each);
            }
        }
        if (named.isEmpty()) {
            return verdicts;
        }
        Owners owners = Owners.of(context);
        Names names = Names.of(projects.stream()
                .map(project -> project.core().length() < SHORTEST ? project.name() : project.core())
                .filter(name -> name.length() >= SHORTEST)
                .toList());
        for (StatedObjective each : named) {
            String stated = each.objective().getProject().orElseThrow();
            List<ListedProject> own = owners.of(stated);
            if (!own.isEmpty()) {
                verdicts.add(check(each, stated, own, names));
            }
        }
        return verdicts;
    }

    private static Verdict check(StatedObjective objective, String stated, List<ListedProject> own, Names names) {
        for (String other : names.namesIn(objective.objective().getText())) {
            boolean same = own.stream()
                    .map(ListedProject::core)
                    .anyMatch(core -> core.contains(ProjectName.core(other)) || other.contains(core));
            if (!same && !stated.contains(other)) {
                return Verdict.fail(
                        Observation.violation(ProjectMessages.text("PRJ-006.other", stated, other), objective.place())
                                .restingOn(stated, other));
            }
        }
        return Verdict.pass(objective.at());
    }
}
