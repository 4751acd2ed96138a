package io.github.jixiao.validation.constraint;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;

/** Reports that are sound, and what makes them unsound. */
final class Sound {

    private Sound() {}

    private static StagedAmount executed(String amount) {
        return StagedAmount.executed(Amount.parse(amount));
    }

    /** A report of 2021 whose basic expenditure is 60 + 40万元 and {@code basic} in all. */
    static PerformanceReport.Builder withBasic(String basic) {
        return report(Expenditure.builder()
                .basic(BasicExpenditure.builder()
                        .total(executed(basic))
                        .personnel(executed("60.00万元"))
                        .operating(executed("40.00万元"))
                        .build())
                .build());
    }

    /** A report of 2021 with the projects {@code 甲}, of 5万元, and another, of 7万元, that sum to {@code total}. */
    static PerformanceReport withProjects(String other, String total) {
        return report(Expenditure.builder()
                        .project(ProjectExpenditure.builder()
                                .total(executed(total))
                                .addProjects(Project.of("甲", executed("5.00万元")), Project.of(other, executed("7.00万元")))
                                .build())
                        .build())
                .build();
    }

    static PerformanceReport sound() {
        return withBasic("100.00万元").build();
    }

    static PerformanceReport unsound() {
        return withBasic("101.00万元").build();
    }

    private static PerformanceReport.Builder report(Expenditure expenditure) {
        return PerformanceReport.builder()
                .fiscalYear(2021)
                .budget(Budget.builder()
                        .putStated(Scope.GENERAL, FundStatement.of(expenditure))
                        .putNone(Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL, Scope.SOCIAL_INSURANCE)
                        .build());
    }
}
