package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.MORE;
import static io.github.jixiao.testkit.mutant.Edits.executed;
import static io.github.jixiao.testkit.mutant.Edits.general;
import static io.github.jixiao.testkit.mutant.Edits.lastYear;
import static io.github.jixiao.testkit.mutant.Edits.moved;
import static io.github.jixiao.testkit.mutant.Edits.threePublic;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults in the three public expenses, apart from their sums. */
final class ThreePublicMutants {

    private static final Quantity NONE = Quantity.of(0, "个");
    private static final int FEW_YUAN = 1000;

    private ThreePublicMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("TPE-003", ThreePublicMutants::withMoreThanBudget),
                Mutant.of("TPE-004", ThreePublicMutants::withMoreThanLastYear),
                Mutant.of("TPE-006", ThreePublicMutants::undisclosed),
                Mutant.of("TPE-007", counted(each -> each.withVehiclesHeld(NONE))),
                Mutant.of("TPE-008", counted(ThreePublicMutants::withOtherReceptions)),
                Mutant.of("TPE-009", counted(each -> each.withVehiclesPurchased(Quantity.of(10, "辆")))),
                Mutant.of("TPE-010", counted(ThreePublicMutants::withTravelWithoutGroups)));
    }

    private static UnaryOperator<PerformanceReport> counted(UnaryOperator<ThreePublicExpenses> change) {
        return report -> threePublic(report, change);
    }

    /** Moves the total with one of its parts, so that the sums hold. */
    private static PerformanceReport withMoreThanBudget(PerformanceReport report) {
        return threePublic(report, each -> {
            Amount budget = each.getTotal().getInitial().orElseThrow();
            Amount more = moved(budget.minus(executed(each.getTotal())), MORE);
            return each.withTotal(plus(each.getTotal(), more))
                    .withVehicles(plus(each.getVehicles(), more))
                    .withVehicleOperation(plus(each.getVehicleOperation(), more));
        });
    }

    private static StagedAmount plus(StagedAmount staged, Amount more) {
        return Edits.with(staged, Stage.EXECUTED, executed(staged).plus(more));
    }

    private static PerformanceReport withMoreThanLastYear(PerformanceReport report) {
        Amount now = executed(general(report).getThreePublicExpenses().getTotal());
        return lastYear(
                report,
                each -> each.withThreePublicExpenses(each.getThreePublicExpenses()
                        .withTotal(Edits.with(
                                each.getThreePublicExpenses().getTotal(), Stage.EXECUTED, moved(now, -MORE)))));
    }

    private static PerformanceReport undisclosed(PerformanceReport report) {
        PerformanceReport silent = threePublic(report, each -> ThreePublicExpenses.empty());
        return lastYear(silent, each -> each.withThreePublicExpenses(ThreePublicExpenses.empty()))
                .withComparisons(report.getComparisons().subList(0, 1));
    }

    private static ThreePublicExpenses withOtherReceptions(ThreePublicExpenses expenses) {
        boolean costly = executed(expenses.getReception()).signum() > 0;
        Quantity batches = Quantity.of(costly ? 0 : 1, "批次");
        return expenses.withReceptionBatches(batches)
                .withReceptionPersons(Quantity.of(batches.value().longValue(), "人次"));
    }

    private static ThreePublicExpenses withTravelWithoutGroups(ThreePublicExpenses expenses) {
        ThreePublicExpenses alone = expenses.withOverseasGroups(NONE);
        if (executed(expenses.getAbroad()).signum() > 0) {
            return alone;
        }
        Amount cost = Edits.like(executed(expenses.getAbroad()), FEW_YUAN);
        return alone.withAbroad(plus(expenses.getAbroad(), cost)).withTotal(plus(expenses.getTotal(), cost));
    }
}
