package io.github.jixiao.testkit.mutant;

import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes to one place of a report, all else left as it is. Stateless. */
final class Edits {

    /** More than all half units of the sums of a sample together, in units of the last decimal. */
    static final int MORE = 20;

    private Edits() {}

    /** {@return so many units of the last decimal with which the report writes its general public budget} */
    static Amount money(PerformanceReport report, long units) {
        return like(executed(general(report).getExpenditure().getTotal()), units);
    }

    /** {@return so many units of the last decimal of {@code model}} */
    static Amount like(Amount model, long units) {
        return Amount.of(BigDecimal.valueOf(units, model.decimals()), model.unit());
    }

    /** {@return an amount moved by so many units of its last decimal} */
    static Amount moved(Amount amount, long units) {
        return amount.plus(like(amount, units));
    }

    static StagedAmount moved(StagedAmount staged, Stage stage, long units) {
        return with(staged, stage, moved(staged.at(stage).orElseThrow(), units));
    }

    static StagedAmount with(StagedAmount staged, Stage stage, Amount amount) {
        return StagedAmount.builder().from(staged).put(stage, amount).build();
    }

    static Amount executed(StagedAmount staged) {
        return staged.getExecuted().orElseThrow();
    }

    static FundStatement general(PerformanceReport report) {
        return report.getBudget().getGeneralPublic();
    }

    static PerformanceReport fund(PerformanceReport report, Scope scope, UnaryOperator<FundStatement> change) {
        FundStatement changed = change.apply(report.getBudget().fund(scope));
        return disclosed(report, scope, Disclosure.stated(changed));
    }

    static PerformanceReport disclosed(PerformanceReport report, Scope scope, Disclosure<FundStatement> disclosure) {
        Map<Scope, Disclosure<FundStatement>> funds = new EnumMap<>(Scope.class);
        funds.putAll(report.getBudget().getFunds());
        funds.put(scope, disclosure);
        return report.withBudget(report.getBudget().withFunds(funds));
    }

    /** {@return the report with a change to the money of every scope that it states} */
    static PerformanceReport everyFund(PerformanceReport report, UnaryOperator<FundStatement> change) {
        PerformanceReport changed = report;
        for (Scope scope : Scope.values()) {
            if (report.getBudget()
                    .disclosure(scope)
                    .filter(Disclosure::isStated)
                    .isPresent()) {
                changed = fund(changed, scope, change);
            }
        }
        return changed;
    }

    static PerformanceReport general(PerformanceReport report, UnaryOperator<FundStatement> change) {
        return fund(report, Scope.GENERAL, change);
    }

    static PerformanceReport expenditure(PerformanceReport report, UnaryOperator<Expenditure> change) {
        return general(report, fund -> fund.withExpenditure(change.apply(fund.getExpenditure())));
    }

    static PerformanceReport threePublic(PerformanceReport report, UnaryOperator<ThreePublicExpenses> change) {
        return general(report, fund -> fund.withThreePublicExpenses(change.apply(fund.getThreePublicExpenses())));
    }

    /** {@return the report with other funds that are just this expenditure, whatever they were} */
    static PerformanceReport otherFunds(PerformanceReport report, Expenditure expenditure) {
        return disclosed(report, Scope.OTHER, Disclosure.stated(FundStatement.of(expenditure)));
    }

    /** {@return the report with a change to the general public budget of the year before} */
    static PerformanceReport lastYear(PerformanceReport report, UnaryOperator<FundStatement> change) {
        YearBudget last = report.getOtherYears().get(0);
        FundStatement changed = change.apply(last.budget().getGeneralPublic());
        YearBudget year =
                new YearBudget(last.year(), last.budget().withFunds(Map.of(Scope.GENERAL, Disclosure.stated(changed))));
        return report.withOtherYears(List.of(year));
    }

    /** {@return the report without the reasons that it gives for figures} */
    static PerformanceReport unexplained(PerformanceReport report) {
        return report.withExplanations(report.getExplanations().stream()
                .filter(each -> !(each.subject() instanceof Explanation.OfFigure))
                .toList());
    }

    static PerformanceReport staffing(PerformanceReport report, UnaryOperator<Staffing> change) {
        return report.withOrganization(report.getOrganization()
                .withStaffing(change.apply(report.getOrganization().getStaffing())));
    }

    static PerformanceReport performance(PerformanceReport report, UnaryOperator<Performance> change) {
        return report.withPerformance(change.apply(report.getPerformance()));
    }

    static PerformanceReport narrative(PerformanceReport report, UnaryOperator<Narrative> change) {
        return report.withNarrative(change.apply(report.getNarrative()));
    }

    /** {@return a list with a change to the element at {@code index}} */
    static <T> List<T> at(List<T> list, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, change.apply(list.get(index)));
        return changed;
    }

    /** {@return a list with one more element behind the others} */
    static <T> List<T> and(List<T> list, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.add(element);
        return changed;
    }
}
