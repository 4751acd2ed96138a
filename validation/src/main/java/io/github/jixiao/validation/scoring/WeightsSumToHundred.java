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
        List<Points> complete = new ArrayList<>();
        levels(sheet).ifPresent(complete::add);
        Points indicators = new Points();
        long unweighted = add(sheet, indicators);
        if (unweighted == 0 && !indicators.isEmpty()) {
            complete.add(indicators);
        }
        if (complete.isEmpty() && indicators.isEmpty()) {
            verdicts.add(Verdict.notApplicable(sheet.at(), ScoringMessages.text("SCR-001.none")));
            return;
        }
        boolean right = false;
        for (Points each : complete) {
            Sum sum = judge(sheet, each.sum());
            if (sum == Sum.WRONG) {
                verdicts.add(Verdict.fail(sheet.at(), observe(sheet, each, context)));
                return;
            }
            right |= sum == Sum.RIGHT;
        }
        if (right) {
            verdicts.add(Verdict.pass(sheet.at()));
        } else if (complete.isEmpty() && indicators.sum().add(execution(sheet)).compareTo(HUNDRED) > 0) {
            verdicts.add(Verdict.fail(sheet.at(), observe(sheet, indicators, context)));
        } else {
            verdicts.add(Verdict.undecidable(
                    sheet.at(),
                    complete.isEmpty()
                            ? ScoringMessages.text("SCR-001.unweighted", unweighted)
                            : ScoringMessages.text("SCR-001.execution")));
        }
    }

    private static Optional<Points> levels(Sheet sheet) {
        Points points = new Points();
        boolean apart = execution(sheet).signum() != 0;
        for (Level level : sheet.levels(1)) {
            if (level.weight().isEmpty()) {
                return Optional.empty();
            }
            if (!apart || !Words.EXECUTION.isIn(level.name())) {
                points.add(
                        "score.weight",
                        level.name(),
                        level.weight().get().weight().points(),
                        level.place());
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(points);
    }

    private static long add(Sheet sheet, Points points) {
        long unweighted = 0;
        for (Sheet.Row row : sheet.rows()) {
            if (row.weight().isPresent()) {
                points.add(
                        "score.weight", row.indicator().getName(), row.weight().get(), row.place());
            } else {
                unweighted++;
            }
        }
        return unweighted;
    }

    private static Sum judge(Sheet sheet, BigDecimal sum) {
        if ((sheet.listsExecution() || sheet.value().getExecution().isEmpty()) && sum.compareTo(HUNDRED) == 0) {
            return Sum.RIGHT;
        }
        List<BigDecimal> execution = sheet.ofExecution(ExecutionRow::getWeight);
        if (execution.isEmpty()) {
            BigDecimal gap = HUNDRED.subtract(sum);
            boolean open = sheet.value().getExecution().isEmpty() ? isExecution(gap) : gap.signum() >= 0;
            return open ? Sum.OPEN : Sum.WRONG;
        }
        return execution.stream().anyMatch(each -> each.add(sum).compareTo(HUNDRED) == 0) ? Sum.RIGHT : Sum.WRONG;
    }

    private static boolean isExecution(BigDecimal points) {
        return Schemes.scoringSchemes().stream()
                .anyMatch(scheme ->
                        scheme.execution().signum() > 0 && scheme.execution().compareTo(points) == 0);
    }

    private static BigDecimal execution(Sheet sheet) {
        List<BigDecimal> stated = sheet.ofExecution(ExecutionRow::getWeight);
        return stated.isEmpty() ? BigDecimal.ZERO : stated.get(0);
    }

    private static Observation observe(Sheet sheet, Points rest, RuleContext context) {
        Points all = new Points();
        List<ExecutionRow> rows = sheet.value().getExecution();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Score> weight = rows.get(i).getWeight();
            if (weight.isPresent()) {
                String label = ScoringMessages.text("execution").zh();
                all.add("score.weight", label, weight.get().points(), sheet.execution(i));
                break;
            }
        }
        all.addAll(rest);
        BigDecimal off = HUNDRED.subtract(all.sum());
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
                if (level.name().equals(Words.level(right.name()))
                        && stated.isPresent()
                        && right.points().subtract(stated.get()).compareTo(off) == 0) {
                    found.add(level.place());
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
