package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.MORE;
import static io.github.jixiao.testkit.mutant.Edits.and;
import static io.github.jixiao.testkit.mutant.Edits.at;
import static io.github.jixiao.testkit.mutant.Edits.executed;
import static io.github.jixiao.testkit.mutant.Edits.general;
import static io.github.jixiao.testkit.mutant.Edits.money;
import static io.github.jixiao.testkit.mutant.Edits.moved;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Procurement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults in the budget and its execution. What no other rule need see is a fault in other funds, with which nothing is summed. */
final class ExecutionMutants {

    private static final int BUDGET = 200;

    private ExecutionMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("BUD-001", ExecutionMutants::spentAboveInitialBudget),
                Mutant.of("BUD-002", report -> spent(report, BUDGET, BUDGET + MORE)),
                Mutant.of("BUD-003", report -> spent(report, BUDGET, BUDGET / 2)),
                Mutant.of(
                        "BUD-004",
                        inScoredRow(row -> row.withRate(new Percentage(
                                row.getRate().orElseThrow().value().subtract(BigDecimal.ONE))))),
                Mutant.of("BUD-005", ExecutionMutants::withRateOfInitialBudget, "BUD-004"),
                Mutant.of(
                        "BUD-006",
                        report -> otherFunds(
                                report,
                                StagedAmount.builder()
                                        .initial(money(report, BUDGET))
                                        .adjustment(money(report, BUDGET))
                                        .executed(money(report, 2 * BUDGET)))),
                Mutant.of("BUD-007", ExecutionMutants::withCompletionOfZero),
                Mutant.of("BUD-008", ExecutionMutants::withOtherRelation),
                Mutant.of("BUD-009", ExecutionMutants::withoutSplit),
                Mutant.of("BUD-010", ExecutionMutants::withoutInitialBudget),
                Mutant.of("BUD-016", ExecutionMutants::withMoreOperating),
                Mutant.of("BUD-017", ExecutionMutants::withLittleProcurement),
                Mutant.of("BUD-019", ExecutionMutants::withMoreRunningCost),
                Mutant.of("BUD-020", ExecutionMutants::withRevenueOfWiderScope, "ARI-020"),
                Mutant.of("BUD-021", ExecutionMutants::withUnbudgetedProject),
                Mutant.of("ARI-020", ExecutionMutants::withOtherMention, "BUD-020"));
    }

    private static PerformanceReport otherFunds(PerformanceReport report, StagedAmount.Builder total) {
        return Edits.otherFunds(
                report, Expenditure.builder().total(total.build()).build());
    }

    /** {@return the report with other funds of which so much was spent of so much} */
    private static PerformanceReport spent(PerformanceReport report, long budget, long executed) {
        return otherFunds(
                report,
                StagedAmount.builder().finalBudget(money(report, budget)).executed(money(report, executed)));
    }

    static PerformanceReport spentAboveInitialBudget(PerformanceReport report) {
        return otherFunds(
                report, StagedAmount.builder().initial(money(report, BUDGET)).executed(money(report, BUDGET + MORE)));
    }

    private static UnaryOperator<PerformanceReport> inScoredRow(UnaryOperator<ExecutionRow> change) {
        return report -> Sheet.of(report, 0).execution(rows -> at(rows, 0, change));
    }

    /** A sheet of a project that nothing else states. */
    private static PerformanceReport withRateOfInitialBudget(PerformanceReport report) {
        ExecutionRow row = ExecutionRow.builder()
                .label("年度资金总额")
                .scope(Scope.OTHER)
                .amounts(StagedAmount.builder()
                        .initial(money(report, 2 * BUDGET))
                        .finalBudget(money(report, BUDGET))
                        .executed(money(report, BUDGET))
                        .build())
                .rate(Percentage.of("50.00%"))
                .build();
        ScoreSheet sheet = ScoreSheet.builder()
                .project(ProjectMutants.OTHER_PROJECT)
                .addExecution(row)
                .build();
        PerformanceReport alone = report.getBudget().disclosure(Scope.OTHER).isPresent()
                ? Edits.otherFunds(report, Expenditure.empty())
                : report;
        return Edits.performance(alone, each -> each.withScoreSheets(and(each.getScoreSheets(), sheet)));
    }

    private static PerformanceReport withCompletionOfZero(PerformanceReport report) {
        FigureId works = FigureId.of(Scope.GENERAL, Item.PROCUREMENT_WORKS, Stage.EXECUTED);
        return report.withCompletions(and(
                report.getCompletions(),
                Completion.of(works, works.withStage(Stage.INITIAL), Percentage.of("100.00%"))));
    }

    private static PerformanceReport withOtherRelation(PerformanceReport report) {
        return report.withCompletions(at(
                report.getCompletions(),
                0,
                each -> new Completion(
                        each.figure(),
                        each.base(),
                        each.rate(),
                        Optional.of(Direction.INCREASE),
                        Figure.BY_PROGRAM,
                        Optional.empty())));
    }

    /** {@return the report without a stage of an item of the expenditure of every scope} */
    private static PerformanceReport everywhere(
            PerformanceReport report, ExecutionItem item, UnaryOperator<StagedAmount> change) {
        PerformanceReport budget = Edits.everyFund(
                report,
                fund -> fund.withExpenditure(
                        item == ExecutionItem.TOTAL
                                ? fund.getExpenditure()
                                        .withTotal(change.apply(
                                                fund.getExpenditure().getTotal()))
                                : fund.getExpenditure()
                                        .withProject(fund.getExpenditure()
                                                .getProject()
                                                .withTotal(change.apply(fund.getExpenditure()
                                                        .getProject()
                                                        .getTotal())))));
        return Sheet.of(budget, 0)
                .execution(rows -> rows.stream()
                        .map(row -> row.getItem() == item ? row.withAmounts(change.apply(row.getAmounts())) : row)
                        .map(ExecutionRow.class::cast)
                        .toList());
    }

    private static PerformanceReport withoutSplit(PerformanceReport report) {
        return everywhere(
                report,
                ExecutionItem.PROJECT_EXPENDITURE,
                amounts ->
                        StagedAmount.builder().executed(amounts.getExecuted()).build());
    }

    private static PerformanceReport withoutInitialBudget(PerformanceReport report) {
        return everywhere(report, ExecutionItem.TOTAL, amounts -> amounts.withInitial(Optional.empty()));
    }

    private static PerformanceReport withMoreOperating(PerformanceReport report) {
        StagedAmount operating = StagedAmount.builder()
                .finalBudget(money(report, BUDGET))
                .executed(money(report, BUDGET + MORE))
                .build();
        return Edits.otherFunds(
                report,
                Expenditure.builder()
                        .basic(BasicExpenditure.builder().operating(operating).build())
                        .build());
    }

    private static PerformanceReport withLittleProcurement(PerformanceReport report) {
        StagedAmount total = StagedAmount.builder()
                .initial(money(report, BUDGET))
                .executed(money(report, BUDGET / 2))
                .build();
        return Edits.disclosed(
                report,
                Scope.OTHER,
                Disclosure.stated(FundStatement.builder()
                        .procurement(Procurement.builder().total(total).build())
                        .build()));
    }

    private static PerformanceReport withMoreRunningCost(PerformanceReport report) {
        return general(
                report,
                each -> each.withRunningCost(StagedAmount.executed(
                        moved(executed(each.getExpenditure().getBasic().getOperating()), MORE))));
    }

    /** {@return the report with another row on its sheet} */
    private static PerformanceReport withRow(
            PerformanceReport report, ExecutionItem item, Scope scope, Stage stage, Amount amount) {
        ExecutionRow row = ExecutionRow.builder()
                .label(scope.chinese())
                .item(item)
                .scope(scope)
                .amounts(StagedAmount.of(stage, amount))
                .build();
        return Sheet.of(report, 0).execution(rows -> and(rows, row));
    }

    /** No sample states revenue at that stage. */
    private static PerformanceReport withRevenueOfWiderScope(PerformanceReport report) {
        Amount own = money(report, BUDGET);
        Amount whole = money(report, 2 * BUDGET);
        PerformanceReport wide = withRow(report, ExecutionItem.REVENUE, Scope.ALL, Stage.FINAL, whole);
        PerformanceReport narrow = withRow(wide, ExecutionItem.REVENUE, Scope.GENERAL, Stage.FINAL, own);
        return withRow(narrow, ExecutionItem.REVENUE, Scope.GENERAL, Stage.FINAL, whole);
    }

    private static PerformanceReport withUnbudgetedProject(PerformanceReport report) {
        StagedAmount amounts = StagedAmount.builder()
                .initial(money(report, 0))
                .executed(money(report, BUDGET))
                .build();
        return Edits.otherFunds(
                report,
                Expenditure.builder()
                        .project(ProjectExpenditure.builder()
                                .addProjects(Project.of(ProjectMutants.OTHER_PROJECT, amounts))
                                .build())
                        .build());
    }

    private static PerformanceReport withOtherMention(PerformanceReport report) {
        Amount stated = executed(general(report).getExpenditure().getProject().getTotal());
        return withRow(report, ExecutionItem.PROJECT_EXPENDITURE, Scope.GENERAL, Stage.EXECUTED, moved(stated, -MORE));
    }
}
