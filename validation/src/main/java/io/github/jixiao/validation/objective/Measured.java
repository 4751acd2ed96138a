package io.github.jixiao.validation.objective;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.performance.Target;
import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.objective.SameMeasure.Namesakes;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The targets of all objectives and the indicators of all score sheets, each target with the indicators that measure the
 * same: one name is the other or, if it has three letters, stands in it.
 */
final class Measured {

    private static final int SHORTEST = 3;

    private final List<StatedIndicator> rows = new ArrayList<>();
    private final List<StatedTarget> targets = new ArrayList<>();
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
        for (List<StatedIndicator> sheet : StatedIndicator.of(context)) {
            rows.addAll(sheet);
        }
        link(StatedObjective.of(context));
    }

    /** Makes the targets, each with its rows. */
    private void link(List<StatedObjective> objectives) {
        Map<String, SameMeasure> byMeasure = new HashMap<>();
        for (StatedObjective objective : objectives) {
            List<Target> stated = objective.objective().getTargets();
            for (int i = 0; i < stated.size(); i++) {
                SameMeasure same =
                        byMeasure.computeIfAbsent(stated.get(i).getMeasure().strip(), measure -> new SameMeasure());
                targets.add(new StatedTarget(objective, stated.get(i), objective.at() + "/targets/" + i, same));
            }
        }
        if (byMeasure.isEmpty()) {
            return;
        }
        Map<String, Namesakes> byName = new HashMap<>(2 * rows.size());
        for (StatedIndicator row : rows) {
            byName.computeIfAbsent(row.indicator().getName().strip(), name -> new Namesakes())
                    .add(row);
        }
        Names measures = Names.of(longEnough(byMeasure.keySet()));
        byName.forEach((name, namesakes) -> {
            for (String measure : measures.namesIn(name)) {
                byMeasure.get(measure).add(namesakes);
            }
        });
        Names names = Names.of(longEnough(byName.keySet()));
        byMeasure.forEach((measure, same) -> {
            Namesakes exact = byName.get(measure);
            if (exact != null) {
                same.add(exact);
            }
            for (String name : names.namesIn(measure)) {
                same.add(byName.get(name));
            }
        });
    }

    private static List<String> longEnough(Set<String> names) {
        List<String> found = new ArrayList<>(names.size());
        for (String name : names) {
            if (name.length() >= SHORTEST) {
                found.add(name);
            }
        }
        return found;
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
        all.removeIf(measure -> measure.length() < SHORTEST);
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
