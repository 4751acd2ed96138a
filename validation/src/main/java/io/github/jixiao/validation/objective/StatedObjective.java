package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Target;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * An objective with its kind and its place in the report. Immutable.
 *
 * @param kind the kind of its block
 * @param objective the objective
 * @param at its JSON Pointer
 */
public record StatedObjective(ObjectiveKind kind, Objective objective, String at) {

    /** {@return every objective of a report, in document order} */
    public static List<StatedObjective> of(PerformanceReport report) {
        List<StatedObjective> all = new ArrayList<>();
        List<ObjectiveBlock> blocks = report.getPerformance().getObjectives();
        for (int i = 0; i < blocks.size(); i++) {
            ObjectiveBlock block = blocks.get(i);
            List<Objective> objectives = block.objectives().value().orElse(List.of());
            for (int j = 0; j < objectives.size(); j++) {
                String at = "/performance/objectives/" + i + "/objectives/value/" + j;
                all.add(new StatedObjective(block.kind(), objectives.get(j), at));
            }
        }
        return all;
    }

    /** {@return the place of the objective} */
    public Place place() {
        return new Place(at, objective.getSpan());
    }

    /** {@return whether the report gives evidence of what came of it} */
    public boolean hasEvidence() {
        return !objective.getEvidence().isEmpty()
                || objective.getTargets().stream()
                        .anyMatch(target -> !target.getEvidence().isEmpty());
    }

    /** {@return the place of a target; that of the objective where the target has none of its own} */
    Place target(int index) {
        Target target = objective.getTargets().get(index);
        return new Place(at + "/targets/" + index, target.getSpan().or(objective::getSpan));
    }
}
