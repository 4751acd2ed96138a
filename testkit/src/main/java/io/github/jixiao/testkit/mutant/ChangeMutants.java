package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.MORE;
import static io.github.jixiao.testkit.mutant.Edits.and;
import static io.github.jixiao.testkit.mutant.Edits.at;
import static io.github.jixiao.testkit.mutant.Edits.executed;
import static io.github.jixiao.testkit.mutant.Edits.fund;
import static io.github.jixiao.testkit.mutant.Edits.general;
import static io.github.jixiao.testkit.mutant.Edits.money;
import static io.github.jixiao.testkit.mutant.Edits.moved;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Share;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Wrong shares and changes, and amounts that cannot be. The first comparison of a sample is of its expenditure, the second of its three public expenses. */
final class ChangeMutants {

    private static final FigureId ABROAD = FigureId.of(Scope.GENERAL, Item.THREE_PUBLIC_ABROAD, Stage.EXECUTED);

    private ChangeMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "ARI-014",
                        report -> report.withShares(at(
                                report.getShares(), 0, each -> withPercentage(each, plus(each.percentage(), 1))))),
                Mutant.of("ARI-015", ChangeMutants::withSharesRoundedUp),
                Mutant.of("ARI-016", inComparison(0, ChangeMutants::withOtherChange)),
                Mutant.of("ARI-017", inComparison(0, ChangeMutants::withOtherRate)),
                Mutant.of("ARI-018", ChangeMutants::withGrowthOnZero),
                Mutant.of("ARI-019", inComparison(0, ChangeMutants::withOtherDirection)),
                Mutant.of("ARI-022", report -> withRunningCostBudget(report, money(report, -MORE))),
                Mutant.of("ARI-024", ChangeMutants::withGrandTotalsOfZero),
                Mutant.of("BUD-022", ChangeMutants::withUnlikeComparison),
                Mutant.of("TPE-005", inComparison(1, ChangeMutants::withOtherRate), "ARI-017"),
                Mutant.of("UNT-002", report -> withRunningCostBudget(report, tenThousandTimes(runningCost(report)))),
                Mutant.of("UNT-006", report -> withRunningCostBudget(report, Amount.parse("约" + runningCost(report)))));
    }

    private static UnaryOperator<PerformanceReport> inComparison(int index, UnaryOperator<Comparison> change) {
        return report -> report.withComparisons(at(report.getComparisons(), index, change));
    }

    private static Percentage plus(Percentage percentage, long points) {
        return new Percentage(percentage.value().add(BigDecimal.valueOf(points)));
    }

    private static Share withPercentage(Share share, Percentage percentage) {
        return new Share(share.part(), share.partAmount(), share.whole(), percentage, share.group(), share.span());
    }

    /** Each share is right but for its last digit, and together they are too much. */
    private static PerformanceReport withSharesRoundedUp(PerformanceReport report) {
        Amount whole = executed(general(report).getExpenditure().getTotal());
        List<Share> shares = report.getShares().stream()
                .map(share -> {
                    BigDecimal exact = ((Ratio.Computed) Ratio.of(share.partAmount(), whole))
                            .toPercentage(8)
                            .value();
                    BigDecimal most = exact.add(new BigDecimal("0.015")).setScale(2, RoundingMode.FLOOR);
                    return withPercentage(share, new Percentage(most));
                })
                .toList();
        return report.withShares(shares);
    }

    private static Comparison withOtherChange(Comparison comparison) {
        return changed(
                comparison,
                comparison.change().map(each -> moved(each, MORE)),
                comparison.rate(),
                comparison.direction());
    }

    private static Comparison withOtherRate(Comparison comparison) {
        Percentage rate = plus(comparison.rate().orElse(Percentage.of("0.00%")), 1);
        return changed(comparison, comparison.change(), Optional.of(rate), comparison.direction());
    }

    private static Comparison withOtherDirection(Comparison comparison) {
        Direction other =
                comparison.direction().orElseThrow() == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE;
        return changed(comparison, comparison.change(), comparison.rate(), Optional.of(other));
    }

    private static Comparison changed(
            Comparison comparison, Optional<Amount> change, Optional<Percentage> rate, Optional<Direction> direction) {
        return new Comparison(
                comparison.figure(),
                comparison.base(),
                change,
                rate,
                direction,
                comparison.notComparable(),
                comparison.group(),
                comparison.span());
    }

    private static PerformanceReport withGrowthOnZero(PerformanceReport report) {
        PerformanceReport zero = Edits.lastYear(
                report,
                each -> each.withThreePublicExpenses(
                        each.getThreePublicExpenses().withAbroad(StagedAmount.executed(money(report, 0)))));
        Comparison growth = new Comparison(
                ABROAD,
                ABROAD.atYear(report.getOtherYears().get(0).year()),
                Optional.empty(),
                Optional.of(Percentage.of("100.00%")),
                Optional.empty(),
                false,
                Figure.BY_PROGRAM,
                Optional.empty());
        return zero.withComparisons(and(zero.getComparisons(), growth));
    }

    private static PerformanceReport withUnlikeComparison(PerformanceReport report) {
        Comparison like = report.getComparisons().get(1);
        Comparison unlike = new Comparison(
                like.figure().withStage(Stage.EXECUTED),
                like.base(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Figure.BY_PROGRAM,
                Optional.empty());
        return report.withComparisons(and(report.getComparisons(), unlike));
    }

    private static PerformanceReport withGrandTotalsOfZero(PerformanceReport report) {
        StagedAmount zero = StagedAmount.executed(money(report, 0));
        return fund(
                report,
                Scope.ALL,
                each -> each.withRevenue(each.getRevenue().withGrandTotal(zero))
                        .withExpenditure(each.getExpenditure().withGrandTotal(zero)));
    }

    /** Nothing is summed with the budget of the running cost. */
    private static PerformanceReport withRunningCostBudget(PerformanceReport report, Amount budget) {
        return general(
                report,
                each -> each.withRunningCost(StagedAmount.builder()
                        .initial(budget)
                        .executed(runningCost(report))
                        .build()));
    }

    private static Amount runningCost(PerformanceReport report) {
        return executed(general(report).getExpenditure().getBasic().getOperating());
    }

    private static Amount tenThousandTimes(Amount amount) {
        return Amount.of(amount.value().movePointRight(4).setScale(amount.decimals()), amount.unit());
    }
}
