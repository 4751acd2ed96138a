package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.MORE;
import static io.github.jixiao.testkit.mutant.Edits.general;
import static io.github.jixiao.testkit.mutant.Edits.lastYear;
import static io.github.jixiao.testkit.mutant.Edits.money;
import static io.github.jixiao.testkit.mutant.Edits.moved;

import io.github.jixiao.budget.CarryOver;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Revenue;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import java.util.List;

/** Faults in carry-over. What is moved at one end is moved at the other too, so that the accounts still balance. */
final class CarryOverMutants {

    private static final int REVENUE = 200;

    private CarryOverMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("BUD-011", CarryOverMutants::withLargeCarryOver),
                Mutant.of("BUD-012", CarryOverMutants::withGrownCarryOver),
                Mutant.of("BUD-013", report -> withLastClosing(report, money(report, MORE))),
                Mutant.of("BUD-014", CarryOverMutants::withoutCarryOver, "BUD-015"),
                Mutant.of("BUD-015", CarryOverMutants::withDeficit, "ARI-004"));
    }

    static PerformanceReport withLastClosing(PerformanceReport report, Amount more) {
        return lastYear(
                report,
                each -> each.withCarryOver(each.getCarryOver()
                        .withClosing(
                                each.getCarryOver().getClosing().orElseThrow().plus(more))));
    }

    private static PerformanceReport carriedOver(PerformanceReport report, Amount opening, Amount closing) {
        PerformanceReport moved = report;
        for (Scope scope : List.of(Scope.GENERAL, Scope.GRANT, Scope.ALL)) {
            if (report.getBudget().disclosure(scope).isPresent()) {
                moved = Edits.fund(moved, scope, each -> {
                    CarryOver before = each.getCarryOver();
                    return each.withCarryOver(CarryOver.builder()
                            .opening(before.getOpening().orElseThrow().plus(opening))
                            .closing(before.getClosing().orElseThrow().plus(closing))
                            .surplusUsed(closing.minus(opening))
                            .build());
                });
            }
        }
        return withLastClosing(Edits.unexplained(moved), opening);
    }

    private static PerformanceReport withLargeCarryOver(PerformanceReport report) {
        Amount budget =
                general(report).getExpenditure().getTotal().getFinalBudget().orElseThrow();
        return carriedOver(report, budget, budget);
    }

    private static PerformanceReport withGrownCarryOver(PerformanceReport report) {
        CarryOver before = general(report).getCarryOver();
        Amount opening = money(report, MORE);
        Amount gap = before.getOpening().orElseThrow().minus(before.getClosing().orElseThrow());
        return carriedOver(report, opening, moved(gap.plus(opening), MORE));
    }

    private static PerformanceReport withoutCarryOver(PerformanceReport report) {
        return lastYear(
                Edits.everyFund(report, each -> each.withCarryOver(CarryOver.empty())),
                each -> each.withCarryOver(CarryOver.empty()));
    }

    private static PerformanceReport withDeficit(PerformanceReport report) {
        return Edits.disclosed(
                report,
                Scope.OTHER,
                Disclosure.stated(FundStatement.builder()
                        .revenue(Revenue.builder()
                                .total(StagedAmount.executed(money(report, REVENUE)))
                                .build())
                        .expenditure(Expenditure.builder()
                                .total(StagedAmount.builder()
                                        .finalBudget(money(report, REVENUE + MORE))
                                        .executed(money(report, REVENUE + MORE))
                                        .build())
                                .build())
                        .build()));
    }
}
