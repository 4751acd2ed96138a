package io.github.jixiao.validation.project;

import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project is of one class throughout (项目归类一致): one whose objectives stand among those of the other projects is not
 * called a special fund where its performance is told, the class in the list is that of its objectives, and all of these
 * stand among those of one class.
 */
final class ProjectClassConsistent implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-004");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Map<String, StatedObjective> classed = new LinkedHashMap<>();
        Map<String, StatedObjective> others = new HashMap<>();
        for (StatedObjective each : StatedObjective.of(context)) {
            if (each.kind() != ObjectiveKind.OVERALL
                    && each.objective().getProject().isPresent()) {
                String core = ProjectName.core(each.objective().getProject().get());
                StatedObjective first = classed.putIfAbsent(core, each);
                if (first != null && first.kind() != each.kind()) {
                    others.putIfAbsent(core, each);
                }
            }
        }
        if (classed.isEmpty()) {
            return List.of();
        }
        Map<String, Place> called = called(classed, context);
        Map<String, ListedProject> listed = new HashMap<>();
        ListedProject.of(context).forEach(project -> listed.put(project.core(), project));
        List<Verdict> verdicts = new ArrayList<>();
        classed.forEach((core, objective) -> {
            Optional<ProjectKind> kind = Optional.ofNullable(listed.get(core))
                    .flatMap(project -> project.project().getKind());
            boolean other = objective.kind() == ObjectiveKind.PROJECT;
            String name = objective.objective().getProject().orElse(core);
            if (others.containsKey(core)) {
                verdicts.add(found("PRJ-004.both", name, others.get(core), List.of(objective.place())));
            } else if (other && called.containsKey(core)) {
                verdicts.add(found("PRJ-004.called", name, objective, List.of(called.get(core))));
            } else if (kind.isPresent() && other == (kind.get() == ProjectKind.SPECIAL_FUND)) {
                Place place = listed.get(core).place(context);
                verdicts.add(found(other ? "PRJ-004.listed" : "PRJ-004.other", name, objective, List.of(place)));
            } else {
                verdicts.add(Verdict.pass(objective.at()));
            }
        });
        return verdicts;
    }

    /** {@return where the narrative calls a project a special fund} */
    private static Map<String, Place> called(Map<String, StatedObjective> classed, RuleContext context) {
        Names names = Names.of(classed.keySet());
        Map<String, Place> called = new HashMap<>();
        List<Passage> passages = Passages.of(context).under(EnumSet.of(SectionKey.SPECIAL_FUND_PERFORMANCE));
        for (Passage passage : passages) {
            for (Names.Hit hit : names.in(passage.text())) {
                if (ProjectName.isCalledSpecial(passage.text(), hit.end())) {
                    called.putIfAbsent(hit.name(), passage.place());
                }
            }
        }
        return called;
    }

    private static Verdict found(String key, String name, StatedObjective objective, List<Place> related) {
        return Verdict.fail(Observation.violation(ProjectMessages.text(key, name), objective.place())
                .relatedTo(related)
                .restingOn(key, name));
    }
}
