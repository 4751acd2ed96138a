package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.Operand;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.Schemes;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The weights of a sheet sum to 100, that of the execution of the budget included (权重合计100). The stated weights of the
 * level-1 indicators and those of the indicators themselves are each held against it, where all of them are stated.
 */
final class WeightsSumToHundred extends SheetRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    WeightsSumToHundred() {
        super("SCR-001");
    }

    private enum Sum {
        RIGHT,
        WRONG,
        OPEN
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        List<BigDecimal> execution = sheet.ofExecution(ExecutionRow::getWeight);
        boolean apart = !execution.isEmpty() && execution.get(0).signum() != 0;
        List<Level> levels = weighed(sheet, apart);
        List<Sheet.Row> rows = weighed(sheet);
        int unweighted = sheet.rows().size() - rows.size();
        if (levels.isEmpty() && rows.isEmpty()) {
            verdicts.add(Verdict.notApplicable(sheet.at(), ScoringMessages.text("SCR-001.none")));
            return;
        }
        boolean counted =
                sheet.listsExecution() && levels.size() == sheet.levels(1).size();
        Sum byLevels = levels.isEmpty() ? Sum.OPEN : judge(sheet, sumOfLevels(levels), execution, counted);
        if (byLevels == Sum.WRONG) {
            verdicts.add(Verdict.fail(sheet.at(), observe(sheet, pointsOfLevels(levels), counted, context)));
            return;
        }
        Sum byRows = judgeRows(sheet, rows, execution, levels.isEmpty());
        if (byRows == Sum.WRONG) {
            verdicts.add(Verdict.fail(sheet.at(), observe(sheet, pointsOfRows(rows), sheet.listsExecution(), context)));
        } else if (byLevels == Sum.RIGHT || byRows == Sum.RIGHT) {
            verdicts.add(Verdict.pass(sheet.at()));
        } else {
            verdicts.add(Verdict.undecidable(
                    sheet.at(),
                    levels.isEmpty() && unweighted > 0
                            ? ScoringMessages.text("SCR-001.unweighted", unweighted)
                            : ScoringMessages.text("SCR-001.execution")));
        }
    }

    /** {@return the level-1 indicators that are summed; none where one of them has no weight} */
    private static List<Level> weighed(Sheet sheet, boolean executionApart) {
        List<Level> levels = sheet.levels(1);
        List<Level> weighed = new ArrayList<>(levels.size());
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.weight().isEmpty()) {
                return List.of();
            }
            if (!executionApart || !Words.EXECUTION.isIn(level.name())) {
                weighed.add(level);
            }
        }
        return weighed;
    }

    private static List<Sheet.Row> weighed(Sheet sheet) {
        List<Sheet.Row> weighed = new ArrayList<>(sheet.rows().size());
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (sheet.rows().get(i).weight().isPresent()) {
                weighed.add(sheet.rows().get(i));
            }
        }
        return weighed;
    }

    private static BigDecimal sumOfLevels(List<Level> levels) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Level level : levels) {
            sum = sum.add(level.weight().orElseThrow().weight().points());
        }
        return sum;
    }

    private static BigDecimal sumOfRows(List<Sheet.Row> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            sum = sum.add(rows.get(i).weight().orElseThrow());
        }
        return sum;
    }

    private static Points pointsOfLevels(List<Level> levels) {
        Points points = new Points();
        for (Level level : levels) {
            BigDecimal weight = level.weight().orElseThrow().weight().points();
            points.add("score.weight", level.name(), weight, level.place());
        }
        return points;
    }

    private static Points pointsOfRows(List<Sheet.Row> rows) {
        Points points = new Points();
        for (Sheet.Row row : rows) {
            points.add("score.weight", row.indicator().getName(), row.weight().orElseThrow(), row.place());
        }
        return points;
    }

    /** {@return how the weights of rows sum up: where some are missing and nothing else is known, only whether they are too many} */
    private static Sum judgeRows(Sheet sheet, List<Sheet.Row> rows, List<BigDecimal> execution, boolean alone) {
        BigDecimal sum = sumOfRows(rows);
        if (!rows.isEmpty() && rows.size() == sheet.rows().size()) {
            return judge(sheet, sum, execution, sheet.listsExecution());
        }
        BigDecimal all = execution.isEmpty() || sheet.listsExecution() ? sum : sum.add(execution.get(0));
        return alone && all.compareTo(HUNDRED) > 0 ? Sum.WRONG : Sum.OPEN;
    }

    /** {@return how a sum stands to 100, in which the execution may be {@code counted} already} */
    private static Sum judge(Sheet sheet, BigDecimal sum, List<BigDecimal> execution, boolean counted) {
        boolean withoutRow = sheet.value().getExecution().isEmpty();
        if (sum.compareTo(HUNDRED) == 0 && (withoutRow || counted)) {
            return Sum.RIGHT;
        }
        if (execution.isEmpty()) {
            BigDecimal gap = HUNDRED.subtract(sum);
            boolean open = withoutRow ? isExecution(gap) : gap.signum() >= 0;
            return open ? Sum.OPEN : Sum.WRONG;
        }
        for (BigDecimal each : execution) {
            if (each.add(sum).compareTo(HUNDRED) == 0) {
                return Sum.RIGHT;
            }
        }
        return Sum.WRONG;
    }

    private static boolean isExecution(BigDecimal points) {
        return Schemes.scoringSchemes().stream()
                .anyMatch(scheme ->
                        scheme.execution().signum() > 0 && scheme.execution().compareTo(points) == 0);
    }

    private static Observation observe(Sheet sheet, Points rest, boolean counted, RuleContext context) {
        Points all =
                Points.nearest(sheet.withExecution(rest, "score.weight", ExecutionRow::getWeight, counted), HUNDRED);
        BigDecimal off = all.off(HUNDRED);
        Place place = culprit(sheet, off, context).orElseGet(sheet::place);
        Operand hundred = Points.operand("score.total", "", new Score(HUNDRED), Place.REPORT);
        return Observation.violation(
                        ScoringMessages.text(
                                "SCR-001.sum",
                                all.words(),
                                Points.plain(all.sum()),
                                Points.plain(off.abs()),
                                ScoringMessages.text(off.signum() > 0 ? "less" : "more")),
                        place)
                .traced(all.trace(hundred, HUNDRED));
    }

    /** {@return the one level whose weight explains the difference, by the scheme in force} */
    private static Optional<Place> culprit(Sheet sheet, BigDecimal off, RuleContext context) {
        List<Place> found = new ArrayList<>();
        for (ScoringScheme.Level right :
                context.scoringScheme().map(ScoringScheme::levels).orElse(List.of())) {
            for (Level level : sheet.levels(1)) {
                Optional<BigDecimal> stated =
                        level.weight().map(LevelWeight::weight).map(Score::points);
                if (Words.isLevel(right.name(), level.name())
                        && stated.isPresent()
                        && right.points().subtract(stated.get()).compareTo(off) == 0) {
                    found.add(level.place());
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
