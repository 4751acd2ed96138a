package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Target;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An objective with its kind and its place in the report. Immutable.
 *
 * @param number its index among all objectives of the report
 * @param block the index of its block
 * @param kind the kind of its block
 * @param objective the objective
 * @param at its JSON Pointer
 */
public record StatedObjective(int number, int block, ObjectiveKind kind, Objective objective, String at) {

    /** {@return every objective of the report, in document order} */
    public static List<StatedObjective> of(RuleContext context) {
        return context.view(All.class, () -> new All(of(context.report()))).objectives();
    }

    private record All(List<StatedObjective> objectives) {}

    private static List<StatedObjective> of(PerformanceReport report) {
        List<StatedObjective> all = new ArrayList<>();
        List<ObjectiveBlock> blocks = report.getPerformance().getObjectives();
        for (int i = 0; i < blocks.size(); i++) {
            ObjectiveBlock block = blocks.get(i);
            List<Objective> objectives = block.objectives().value().orElse(List.of());
            String list = "/performance/objectives/" + i + "/objectives/value/";
            for (int j = 0; j < objectives.size(); j++) {
                all.add(new StatedObjective(all.size(), i, block.kind(), objectives.get(j), list + j));
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** {@return the place of the objective} */
    public Place place() {
        return new Place(at, objective.getSpan());
    }

    /** {@return whether the report gives evidence of what came of it} */
    boolean hasEvidence() {
        if (!objective.getEvidence().isEmpty()) {
            return true;
        }
        for (Target target : objective.getTargets()) {
            if (!target.getEvidence().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
