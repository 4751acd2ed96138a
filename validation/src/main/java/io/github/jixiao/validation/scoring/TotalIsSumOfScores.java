package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.Operand;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The total score is the sum of the scores of the execution of the budget and of the indicators (总分=Σ得分). Scores are
 * exact; only a total with fewer decimals than its parts may differ, by half a unit of its last digit.
 */
final class TotalIsSumOfScores extends SheetRule {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    TotalIsSumOfScores() {
        super("SCR-005");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        Optional<Score> total = sheet.value().getTotal();
        if (total.isEmpty()) {
            verdicts.add(Verdict.notApplicable(sheet.at(), ScoringMessages.text("SCR-005.noTotal")));
            return;
        }
        BigDecimal indicators = BigDecimal.ZERO;
        int unscored = 0;
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Score> score = rows.get(i).score();
            if (score.isPresent()) {
                indicators = indicators.add(score.get().points());
            } else {
                unscored++;
            }
        }
        if (unscored == rows.size()) {
            verdicts.add(Verdict.undecidable(sheet.at(), ScoringMessages.text("SCR-005.noScores")));
            return;
        }
        verdicts.add(judge(sheet, total.get(), indicators, unscored));
    }

    private static Verdict judge(Sheet sheet, Score total, BigDecimal indicators, int unscored) {
        List<BigDecimal> execution = sheet.ofExecution(ExecutionRow::getScore);
        boolean complete = unscored == 0 && (!execution.isEmpty() || weighsAll(sheet));
        BigDecimal off = off(sheet, indicators.subtract(total.points()), execution, complete);
        String at = sheet.at() + "/total";
        if (complete && off.signum() == 0) {
            return Verdict.pass(at);
        }
        BigDecimal half = HALF.scaleByPowerOfTen(-Math.max(0, total.points().scale()));
        if (!complete && off.compareTo(half) <= 0) {
            return Verdict.undecidable(
                    at, ScoringMessages.text(unscored > 0 ? "SCR-005.unscored" : "SCR-005.execution", unscored));
        }
        boolean rounding = off.abs().compareTo(half) <= 0;
        Observation observation = observe(sheet, total, rounding ? Kind.ROUNDING : Kind.VIOLATION);
        return rounding ? Verdict.pass(at, observation) : Verdict.fail(at, observation);
    }

    /**
     * {@return the sum of the parts less the total, given that of the indicators: of what the execution may count, what comes
     * nearest to nothing or, where a part is missing, what leaves most for it}
     */
    private static BigDecimal off(Sheet sheet, BigDecimal alone, List<BigDecimal> execution, boolean complete) {
        if (execution.isEmpty()) {
            return alone;
        }
        BigDecimal off = alone.add(execution.get(0));
        for (int i = 1; i < execution.size(); i++) {
            off = better(off, alone.add(execution.get(i)), complete);
        }
        return off.signum() != 0 && sheet.listsExecution() ? better(off, alone, complete) : off;
    }

    private static BigDecimal better(BigDecimal off, BigDecimal other, boolean complete) {
        int order = complete ? other.abs().compareTo(off.abs()) : other.compareTo(off);
        return order < 0 ? other : off;
    }

    /** {@return whether the indicators alone are worth 100 points, so that no score of the execution is missing} */
    private static boolean weighsAll(Sheet sheet) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Sheet.Row row : sheet.rows()) {
            sum = sum.add(row.weight().orElse(BigDecimal.ZERO));
        }
        return sum.compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    /** {@return the sum that comes nearest to the total, of those that the sheet can mean} */
    private static Points parts(Sheet sheet, Score total) {
        Points points = new Points();
        for (Sheet.Row row : sheet.rows()) {
            if (row.score().isPresent()) {
                BigDecimal score = row.score().get().points();
                points.add("score.indicator", row.indicator().getName(), score, row.place());
            }
        }
        return Points.nearest(
                sheet.withExecution(points, "score.execution", ExecutionRow::getScore, sheet.listsExecution()),
                total.points());
    }

    private static Observation observe(Sheet sheet, Score total, Kind kind) {
        Points parts = parts(sheet, total);
        Place place = new Place(sheet.at() + "/total", sheet.value().getSpan());
        Operand stated = Points.operand("score.total", "", total, place);
        return Observation.of(
                        kind,
                        ScoringMessages.text(
                                kind == Kind.ROUNDING ? "SCR-005.rounding" : "SCR-005.sum",
                                parts.words(),
                                Points.plain(parts.sum()),
                                total,
                                Points.plain(parts.off(total.points()).abs())),
                        place)
                .traced(parts.trace(stated, total.points()));
    }
}
