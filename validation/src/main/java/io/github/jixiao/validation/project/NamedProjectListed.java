package io.github.jixiao.validation.project;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project that has objectives, a score sheet or an explanation is one of those in the list of the budget, or a part of
 * one (叙述项目须在清单). Checked only where the list claims to be complete.
 */
final class NamedProjectListed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-003");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        PerformanceReport report = context.report();
        List<ListedProject> projects = ListedProject.of(context);
        Map<String, Place> named = named(report, StatedObjective.of(context));
        if (projects.isEmpty() || named.isEmpty()) {
            return verdicts;
        }
        boolean complete = isComplete(context);
        Owners owners = Owners.of(context);
        Names within = Names.of(named.keySet().stream().map(ProjectName::core).toList());
        Map<String, Boolean> parts = new LinkedHashMap<>();
        projects.forEach(project -> within.namesIn(project.core()).forEach(core -> parts.put(core, Boolean.TRUE)));
        named.forEach((name, place) -> {
            if (!owners.of(name).isEmpty() || parts.containsKey(ProjectName.core(name))) {
                verdicts.add(Verdict.pass(place.pointer()));
            } else if (!complete) {
                verdicts.add(Verdict.undecidable(place.pointer(), ProjectMessages.text("partial")));
            } else {
                verdicts.add(Verdict.fail(Observation.violation(ProjectMessages.text("PRJ-003.unlisted", name), place)
                        .restingOn(name)));
            }
        });
        return verdicts;
    }

    static boolean isComplete(RuleContext context) {
        Budget budget = context.report().getBudget();
        return ListedProject.scopes(context).stream()
                .allMatch(scope ->
                        budget.fund(scope).getExpenditure().getProject().isComplete());
    }

    private static Map<String, Place> named(PerformanceReport report, List<StatedObjective> objectives) {
        Map<String, Place> named = new LinkedHashMap<>();
        for (StatedObjective each : objectives) {
            if (each.objective().getProject().isPresent()) {
                named.putIfAbsent(each.objective().getProject().get(), each.place());
            }
        }
        List<ScoreSheet> sheets = report.getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            if (sheet.getProject().isPresent()) {
                named.putIfAbsent(
                        sheet.getProject().get(),
                        new Place("/performance/scoreSheets/" + i + "/project", sheet.getSpan()));
            }
        }
        List<Explanation> explanations = report.getExplanations();
        for (int i = 0; i < explanations.size(); i++) {
            Explanation each = explanations.get(i);
            if (each.subject() instanceof Explanation.OfProject project) {
                named.putIfAbsent(project.name(), new Place("/explanations/" + i, each.span()));
            }
        }
        return named;
    }
}
