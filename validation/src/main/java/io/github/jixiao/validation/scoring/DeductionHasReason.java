package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.validation.attainment.Attainment.Status;
import io.github.jixiao.validation.attainment.DeviationReason;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Points are taken off with a reason, and a reason for a deviation goes with points taken off (有原因须扣分). A reason stands
 * in the column for it, is one that the narrative gives, or is a problem that the report admits of the indicator. The
 * reverse is a remark only, where the target is met exactly.
 */
final class DeductionHasReason extends SheetRule {

    DeductionHasReason() {
        super("SCR-011");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        Optional<Set<String>> admitted = Optional.empty();
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            Sheet.Row row = rows.get(i);
            if (row.isScored() && isDeducted(row)) {
                admitted = admitted.isEmpty() ? Optional.of(admitted(sheet, context)) : admitted;
                verdicts.add(checkDeducted(row, admitted.get(), context));
            } else if (row.isScored()) {
                verdicts.add(checkFull(row));
            }
        }
    }

    private static boolean isDeducted(Sheet.Row row) {
        return row.score().orElseThrow().points().compareTo(row.weight().orElseThrow()) < 0;
    }

    /** {@return the names of the indicators that the admitted problems speak of} */
    private static Set<String> admitted(Sheet sheet, RuleContext context) {
        List<Problem> problems = context.report()
                .getNarrative()
                .getProblems()
                .flatMap(Disclosure::value)
                .orElse(List.of());
        if (problems.isEmpty()) {
            return Set.of();
        }
        Names names = Names.of(sheet.rows().stream()
                .map(row -> row.indicator().getName().strip())
                .toList());
        Set<String> admitted = new HashSet<>();
        for (Problem problem : problems) {
            admitted.addAll(names.namesIn(problem.text()));
            admitted.addAll(names.namesIn(problem.cause().orElse("")));
        }
        return admitted;
    }

    private static Verdict checkDeducted(Sheet.Row row, Set<String> admitted, RuleContext context) {
        String name = row.indicator().getName();
        boolean given = DeviationReason.isGiven(row.indicator())
                || admitted.contains(name.strip())
                || context.explanation(new Explanation.OfIndicator(name)).isPresent();
        return given ? Verdict.pass(row.at()) : Verdict.fail(observe(row, "SCR-011.noReason"));
    }

    private static Verdict checkFull(Sheet.Row row) {
        return DeviationReason.isGiven(row.indicator()) && isMetExactly(row)
                ? Verdict.fail(observe(row, "SCR-011.noDeduction").weighing(Severity.INFO))
                : Verdict.pass(row.at());
    }

    private static boolean isMetExactly(Sheet.Row row) {
        Optional<Scored> scored = Scored.of(row);
        return scored.isPresent()
                && scored.get().attainment().status() == Status.MET
                && scored.get().attainment().precise()
                && scored.get()
                                .attainment()
                                .target()
                                .compareTo(scored.get().attainment().actual())
                        == 0;
    }

    private static Observation observe(Sheet.Row row, String key) {
        Indicator indicator = row.indicator();
        String score = Points.plain(row.score().orElseThrow().points());
        String weight = Points.plain(row.weight().orElseThrow());
        String actual = indicator.getActual().map(IndicatorValue::text).orElse("");
        return Observation.violation(
                        ScoringMessages.text(
                                key,
                                indicator.getName(),
                                weight,
                                score,
                                indicator.getDeviation().orElse("")),
                        row.place())
                .restingOn(indicator.getName(), weight, score, actual);
    }
}
