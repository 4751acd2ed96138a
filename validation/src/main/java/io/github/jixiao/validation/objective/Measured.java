package io.github.jixiao.validation.objective;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.performance.Target;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The indicators of all score sheets, found by the name of what a target measures, where one name holds the other. */
final class Measured {

    private static final int SHORTEST = 3;

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> byName = new HashMap<>();
    private final Map<String, Set<Row>> holding = new HashMap<>();
    private final Names names;
    private final Set<String> admitted = new HashSet<>();

    /** An indicator and its place. */
    record Row(Indicator indicator, String at, Optional<Span> span) {

        Place place() {
            return new Place(at, span);
        }

        boolean hasNumbers() {
            return indicator.getTarget().flatMap(IndicatorValue::quantity).isPresent()
                    && indicator.getActual().flatMap(IndicatorValue::quantity).isPresent();
        }
    }

    /** {@return the indicators of the report} */
    static Measured of(RuleContext context) {
        return context.view(Measured.class, () -> new Measured(context.report(), StatedObjective.of(context.report())));
    }

    private Measured(PerformanceReport report, List<StatedObjective> objectives) {
        List<ScoreSheet> sheets = report.getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            List<Indicator> indicators = sheets.get(i).getIndicators();
            for (int j = 0; j < indicators.size(); j++) {
                Indicator indicator = indicators.get(j);
                Row row = new Row(indicator, "/performance/scoreSheets/" + i + "/indicators/" + j, indicator.getSpan());
                rows.add(row);
                byName.computeIfAbsent(indicator.getName().strip(), name -> new ArrayList<>(1))
                        .add(row);
            }
        }
        names = Names.of(byName.keySet().stream()
                .filter(name -> name.length() >= SHORTEST)
                .toList());
        Set<String> measures = new LinkedHashSet<>();
        for (StatedObjective objective : objectives) {
            for (Target target : objective.objective().getTargets()) {
                String measure = target.getMeasure().strip();
                if (measure.length() >= SHORTEST) {
                    measures.add(measure);
                }
            }
        }
        Names wanted = Names.of(measures);
        for (Row row : rows) {
            for (String measure : wanted.namesIn(row.indicator.getName())) {
                holding.computeIfAbsent(measure, name -> new LinkedHashSet<>()).add(row);
            }
        }
        admit(report, measures);
    }

    private void admit(PerformanceReport report, Set<String> measures) {
        List<Problem> problems =
                report.getNarrative().getProblems().flatMap(Disclosure::value).orElse(List.of());
        if (problems.isEmpty()) {
            return;
        }
        Set<String> all = new HashSet<>(byName.keySet());
        all.addAll(measures);
        Names spoken = Names.of(all);
        for (Problem problem : problems) {
            admitted.addAll(spoken.namesIn(problem.text()));
            admitted.addAll(spoken.namesIn(problem.cause().orElse("")));
        }
    }

    /** {@return every indicator, in order} */
    List<Row> rows() {
        return rows;
    }

    /** {@return the indicators that measure what a target measures, in order} */
    Set<Row> of(Target target) {
        String measure = target.getMeasure().strip();
        Set<Row> found = new LinkedHashSet<>(byName.getOrDefault(measure, List.of()));
        for (String name : names.namesIn(measure)) {
            found.addAll(byName.getOrDefault(name, List.of()));
        }
        found.addAll(holding.getOrDefault(measure, Set.of()));
        return found;
    }

    /** {@return whether the report admits a problem of that name} */
    boolean isAdmitted(String name) {
        return admitted.contains(name.strip());
    }
}
