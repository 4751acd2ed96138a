package com.example.intake;

import static io.github.jixiao.testkit.assertj.JixiaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.report.PerformanceReport;
import org.junit.jupiter.api.Test;

/** Reports that are built by program, asserted on with AssertJ. */
class IntakeTest {

    @Test
    void a_sum_that_is_off_goes_back() {
        PerformanceReport report = report("62.68万元", "53.37万元", "8.81万元");

        assertThat(Intake.objections(report, 2022)).anyMatch(text -> text.startsWith("ARI-002 "));
        assertThat(report)
                .under(Intake.ruleBook(2022))
                .fails("ARI-002")
                .at("/budget/generalPublic")
                .withDifference("-0.50", MoneyUnit.WAN_YUAN)
                .withSeverity(Severity.ERROR)
                .and()
                .passes("INTAKE-001");
    }

    @Test
    void a_large_share_of_operating_expenditure_is_remarked() {
        PerformanceReport report = report("62.18万元", "41.37万元", "20.81万元");

        assertThat(report)
                .under(Intake.ruleBook(2022))
                .reconciles()
                .fails("INTAKE-001")
                .withSeverity(Severity.WARNING);
    }

    @Test
    void the_share_cannot_be_told_without_the_whole() {
        PerformanceReport report = PerformanceReport.builder()
                .fiscalYear(2022)
                .budget(budget(BasicExpenditure.builder()
                        .operating(StagedAmount.executed(Amount.parse("8.81万元")))
                        .build()))
                .build();

        assertThat(report).under(Intake.ruleBook(2022)).isUndecidable("INTAKE-001");
    }

    private static PerformanceReport report(String basic, String personnel, String operating) {
        return PerformanceReport.builder()
                .fiscalYear(2022)
                .budget(budget(BasicExpenditure.builder()
                        .total(StagedAmount.executed(Amount.parse(basic)))
                        .personnel(StagedAmount.executed(Amount.parse(personnel)))
                        .operating(StagedAmount.executed(Amount.parse(operating)))
                        .build()))
                .build();
    }

    private static Budget budget(BasicExpenditure basic) {
        return Budget.builder()
                .putStated(
                        Scope.GENERAL,
                        FundStatement.of(Expenditure.builder().basic(basic).build()))
                .build();
    }
}
