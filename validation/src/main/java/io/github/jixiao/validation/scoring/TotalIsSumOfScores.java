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
        Points indicators = new Points();
        long unscored = 0;
        for (Sheet.Row row : sheet.rows()) {
            if (row.score().isPresent()) {
                indicators.add(
                        "score.indicator",
                        row.indicator().getName(),
                        row.score().get(),
                        row.place());
            } else {
                unscored++;
            }
        }
        if (indicators.isEmpty()) {
            verdicts.add(Verdict.undecidable(sheet.at(), ScoringMessages.text("SCR-005.noScores")));
            return;
        }
        verdicts.add(judge(sheet, total.get(), indicators, unscored));
    }

    private static Verdict judge(Sheet sheet, Score total, Points indicators, long unscored) {
        List<BigDecimal> execution = sheet.ofExecution(ExecutionRow::getScore);
        boolean complete = unscored == 0 && (!execution.isEmpty() || weighsAll(sheet));
        BigDecimal off = off(total, indicators.sum(), execution);
        for (BigDecimal each : execution) {
            BigDecimal other = off(total, indicators.sum(), List.of(each));
            off = other.abs().compareTo(off.abs()) < 0 ? other : off;
        }
        if (sheet.listsExecution()) {
            BigDecimal alone = off(total, indicators.sum(), List.of());
            off = alone.abs().compareTo(off.abs()) < 0 ? alone : off;
        }
        BigDecimal half = HALF.scaleByPowerOfTen(-Math.max(0, total.points().scale()));
        String at = sheet.at() + "/total";
        if (!complete && off.compareTo(half) <= 0) {
            return Verdict.undecidable(
                    at, ScoringMessages.text(unscored > 0 ? "SCR-005.unscored" : "SCR-005.execution", unscored));
        }
        if (off.signum() == 0) {
            return Verdict.pass(at);
        }
        Points all = new Points();
        if (!execution.isEmpty()) {
            addExecution(sheet, all);
        }
        all.addAll(indicators);
        boolean rounding = off.abs().compareTo(half) <= 0;
        Observation observation = observe(sheet, total, all, rounding ? Kind.ROUNDING : Kind.VIOLATION);
        return rounding ? Verdict.pass(at, observation) : Verdict.fail(at, observation);
    }

    /** {@return the sum of the parts less the total} */
    private static BigDecimal off(Score total, BigDecimal indicators, List<BigDecimal> execution) {
        return indicators
                .add(execution.stream().findFirst().orElse(BigDecimal.ZERO))
                .subtract(total.points());
    }

    /** {@return whether the indicators alone are worth 100 points, so that no score of the execution is missing} */
    private static boolean weighsAll(Sheet sheet) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Sheet.Row row : sheet.rows()) {
            sum = sum.add(row.weight().orElse(BigDecimal.ZERO));
        }
        return sum.compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private static void addExecution(Sheet sheet, Points points) {
        List<ExecutionRow> rows = sheet.value().getExecution();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Score> score = rows.get(i).getScore();
            if (score.isPresent()) {
                points.add(
                        "score.execution",
                        ScoringMessages.text("execution").zh(),
                        score.get().points(),
                        sheet.execution(i));
                return;
            }
        }
    }

    private static Observation observe(Sheet sheet, Score total, Points parts, Kind kind) {
        Place place = new Place(sheet.at() + "/total", sheet.value().getSpan());
        Operand stated = Points.operand("score.total", "", total, place);
        return Observation.of(
                        kind,
                        ScoringMessages.text(
                                kind == Kind.ROUNDING ? "SCR-005.rounding" : "SCR-005.sum",
                                parts.words(),
                                Points.plain(parts.sum()),
                                total,
                                Points.plain(
                                        parts.sum().subtract(total.points()).abs())),
                        place)
                .traced(parts.trace(stated, total.points()));
    }
}
