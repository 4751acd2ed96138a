package io.github.jixiao.report;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random statements of money, and the report that a reader makes of them. */
final class StatedReports {

    private static final List<Item> BY_STAGE = List.of(
            Item.REVENUE,
            Item.REVENUE_TOTAL,
            Item.REVENUE_GRANT,
            Item.REVENUE_OTHER,
            Item.EXPENDITURE,
            Item.EXPENDITURE_BASIC,
            Item.EXPENDITURE_BASIC_PERSONNEL,
            Item.EXPENDITURE_PROJECT,
            Item.EXPENDITURE_REMITTED,
            Item.project("甲.a[1]"),
            Item.project("乙@2020"),
            Item.economicClass("301"),
            Item.economicClass("商品和服务支出"),
            Item.functionalClass("208"),
            Item.functionalClass("教育支出"),
            Item.THREE_PUBLIC,
            Item.THREE_PUBLIC_VEHICLES_OPERATION,
            Item.RUNNING_COST,
            Item.PROCUREMENT,
            Item.PROCUREMENT_RESERVED);
    private static final List<Item> EXECUTED_ONLY =
            List.of(Item.CARRY_OVER_OPENING, Item.CARRY_OVER_CLOSING, Item.SURPLUS_USED, Item.SURPLUS_DISTRIBUTED);

    private StatedReports() {}

    static Arbitrary<List<Statement>> statements() {
        Arbitrary<FigureId> staged = Combinators.combine(
                        Arbitraries.of(Scope.class), Arbitraries.of(BY_STAGE), Arbitraries.of(Stage.class))
                .as(FigureId::of);
        Arbitrary<FigureId> executed = Combinators.combine(Arbitraries.of(Scope.class), Arbitraries.of(EXECUTED_ONLY))
                .as((scope, item) -> FigureId.of(scope, item, Stage.EXECUTED));
        Arbitrary<FigureId> ids = Combinators.combine(
                        Arbitraries.oneOf(staged, executed),
                        Arbitraries.integers().between(2019, 2020).injectNull(0.6))
                .as((id, year) -> year == null ? id : id.atYear(year));
        Arbitrary<Amount> amounts = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 2))
                .as((unscaled, decimals) -> new Amount(unscaled, decimals, MoneyUnit.WAN_YUAN, Bound.EXACT));
        return Combinators.combine(ids, amounts)
                .as((id, amount) -> new Statement(id, amount, amount.toString(), new Span(0, 1), 0, false))
                .list()
                .ofMaxSize(40)
                .map(StatedReports::inOrder);
    }

    private static List<Statement> inOrder(List<Statement> statements) {
        List<Statement> placed = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement each = statements.get(i);
            placed.add(new Statement(each.id(), each.value(), each.text(), new Span(i, i + 1), i / 3, false));
        }
        return placed;
    }

    /** {@return the report whose tree holds the first mention of each statement} */
    static PerformanceReport report(List<Statement> statements) {
        PerformanceReport.Builder report = PerformanceReport.builder();
        Budget.Builder budget = Budget.builder();
        StatedFigures.ownYear(statements).forEach(budget::putStated);
        report.budget(budget.build());
        StatedFigures.otherYears(statements).forEach((year, funds) -> {
            Budget.Builder other = Budget.builder();
            funds.forEach(other::putStated);
            report.addOtherYears(new YearBudget(year, other.build()));
        });
        return report.statements(statements).build();
    }
}
