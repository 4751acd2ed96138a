package io.github.jixiao.validation.objective;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.attainment.Directions;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The targets of all objectives and the indicators of all score sheets, each target with the indicators that measure the
 * same: one name is the other or, if it has three letters, stands in it.
 */
final class Measured {

    private static final int SHORTEST = 3;

    private final List<Row> rows = new ArrayList<>();
    private final List<StatedTarget> targets = new ArrayList<>();
    private final List<Problem> problems;
    private @Nullable Set<String> admitted;

    /**
     * An indicator and its place.
     *
     * @param indicator the indicator
     * @param at its JSON Pointer
     * @param attainment how its actual value stands to its target, where both are numbers
     */
    record Row(Indicator indicator, String at, Optional<Attainment> attainment) {

        Place place() {
            return new Place(at, indicator.getSpan());
        }
    }

    /** {@return the targets and indicators of the report} */
    static Measured of(RuleContext context) {
        return context.view(Measured.class, () -> new Measured(context.report(), StatedObjective.of(context)));
    }

    private Measured(PerformanceReport report, List<StatedObjective> objectives) {
        problems =
                report.getNarrative().getProblems().flatMap(Disclosure::value).orElse(List.of());
        List<ScoreSheet> sheets = report.getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            List<Indicator> indicators = sheets.get(i).getIndicators();
            String list = "/performance/scoreSheets/" + i + "/indicators/";
            for (int j = 0; j < indicators.size(); j++) {
                rows.add(new Row(indicators.get(j), list + j, attainment(indicators.get(j))));
            }
        }
        link(objectives);
    }

    private static Optional<Attainment> attainment(Indicator indicator) {
        Optional<Quantity> target = indicator.getTarget().flatMap(IndicatorValue::quantity);
        Optional<Quantity> actual = indicator.getActual().flatMap(IndicatorValue::quantity);
        return target.isEmpty() || actual.isEmpty()
                ? Optional.empty()
                : Optional.of(Attainment.of(target.get(), actual.get(), Directions.of(indicator)));
    }

    /** Makes the targets, each with its rows. */
    private void link(List<StatedObjective> objectives) {
        Map<String, List<Row>> byMeasure = new HashMap<>();
        for (StatedObjective objective : objectives) {
            List<Target> stated = objective.objective().getTargets();
            for (int i = 0; i < stated.size(); i++) {
                List<Row> found =
                        byMeasure.computeIfAbsent(stated.get(i).getMeasure().strip(), measure -> new ArrayList<>(0));
                targets.add(new StatedTarget(objective, stated.get(i), objective.at() + "/targets/" + i, found));
            }
        }
        if (byMeasure.isEmpty()) {
            return;
        }
        Map<String, List<Row>> byName = new HashMap<>(2 * rows.size());
        Names measures = Names.of(longEnough(byMeasure.keySet()));
        for (Row row : rows) {
            byName.computeIfAbsent(row.indicator.getName().strip(), name -> new ArrayList<>(1))
                    .add(row);
            for (String measure : measures.namesIn(row.indicator.getName())) {
                byMeasure.get(measure).add(row);
            }
        }
        Names names = Names.of(longEnough(byName.keySet()));
        byMeasure.forEach((measure, found) -> {
            found.addAll(byName.getOrDefault(measure, List.of()));
            for (String name : names.namesIn(measure)) {
                found.addAll(byName.get(name));
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
    List<Row> rows() {
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
        rows.forEach(row -> all.add(row.indicator.getName().strip()));
        Names spoken = Names.of(all);
        Set<String> found = new HashSet<>();
        for (Problem problem : problems) {
            found.addAll(spoken.namesIn(problem.text()));
            found.addAll(spoken.namesIn(problem.cause().orElse("")));
        }
        return found;
    }
}
