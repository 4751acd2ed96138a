package io.github.jixiao.validation.objective;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.performance.Target;
import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The targets of all objectives and the indicators of all score sheets, each target with the indicators that measure the same. */
final class Measured {

    private final List<StatedIndicator> rows;
    private final List<StatedTarget> targets;
    private final List<Problem> problems;
    private @Nullable Set<String> admitted;

    /** {@return the targets and indicators of the report} */
    static Measured of(RuleContext context) {
        return context.view(Measured.class, () -> new Measured(context));
    }

    private Measured(RuleContext context) {
        problems = context.report()
                .getNarrative()
                .getProblems()
                .flatMap(Disclosure::value)
                .orElse(List.of());
        rows = rows(StatedIndicator.of(context));
        targets = targets(StatedObjective.of(context), rows);
    }

    private static List<StatedIndicator> rows(List<List<StatedIndicator>> sheets) {
        if (sheets.size() == 1) {
            return sheets.get(0);
        }
        List<StatedIndicator> rows = new ArrayList<>();
        for (List<StatedIndicator> sheet : sheets) {
            rows.addAll(sheet);
        }
        return rows;
    }

    private static List<StatedTarget> targets(List<StatedObjective> objectives, List<StatedIndicator> rows) {
        List<String> measures = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            List<Target> stated = objectives.get(i).objective().getTargets();
            for (int j = 0; j < stated.size(); j++) {
                measures.add(stated.get(j).getMeasure().strip());
            }
        }
        if (measures.isEmpty()) {
            return List.of();
        }
        SameMeasures same = new SameMeasures(measures, rows);
        List<StatedTarget> targets = new ArrayList<>(measures.size());
        for (int i = 0; i < objectives.size(); i++) {
            StatedObjective objective = objectives.get(i);
            List<Target> stated = objective.objective().getTargets();
            for (int j = 0; j < stated.size(); j++) {
                SameMeasure indicators = same.of(measures.get(targets.size()));
                targets.add(new StatedTarget(objective, stated.get(j), objective.at() + "/targets/" + j, indicators));
            }
        }
        return targets;
    }

    /** {@return every indicator, in order} */
    List<StatedIndicator> rows() {
        return rows;
    }

    /** {@return every target, in order} */
    List<StatedTarget> targets() {
        return targets;
    }

    /** {@return whether the report admits a problem of the name of an indicator or of what a target measures} */
    boolean isAdmitted(String name) {
        if (problems.isEmpty()) {
            return false;
        }
        if (admitted == null) {
            admitted = admitted();
        }
        return admitted.contains(name.strip());
    }

    private Set<String> admitted() {
        Set<String> all = new HashSet<>();
        targets.forEach(each -> all.add(each.target().getMeasure().strip()));
        all.removeIf(measure -> measure.length() < SameMeasures.SHORTEST);
        rows.forEach(row -> all.add(row.indicator().getName().strip()));
        Names spoken = Names.of(all);
        Set<String> found = new HashSet<>();
        for (Problem problem : problems) {
            found.addAll(spoken.namesIn(problem.text()));
            found.addAll(spoken.namesIn(problem.cause().orElse("")));
        }
        return found;
    }
}
