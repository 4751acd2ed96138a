package com.example.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.constraint.FiscallySound;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilingTest {

    private final Locale before = Locale.getDefault();

    /** What an application files: a report, and the fee for it. */
    record Filing(
            @Valid @FiscallySound PerformanceReport report,
            @Positive Amount fee) {}

    private static StagedAmount executed(String amount) {
        return StagedAmount.executed(Amount.parse(amount));
    }

    private static Filing filing(String personnel, String fee) {
        PerformanceReport report = PerformanceReport.builder()
                .title("示例区图书馆2022年度部门整体支出绩效自评报告")
                .fiscalYear(2022)
                .budget(Budget.builder()
                        .putStated(
                                Scope.GENERAL,
                                FundStatement.of(Expenditure.builder()
                                        .basic(BasicExpenditure.builder()
                                                .total(executed("62.18万元"))
                                                .personnel(executed(personnel))
                                                .operating(executed("8.81万元"))
                                                .build())
                                        .build()))
                        .build())
                .build();
        return new Filing(report, Amount.parse(fee));
    }

    private static List<String> violations(Locale locale, Filing filing) {
        Locale.setDefault(locale);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(filing).stream()
                    .map(each -> each.getPropertyPath() + ": " + each.getMessage())
                    .toList();
        }
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void a_sum_that_does_not_add_up_is_a_violation_at_its_property() {
        assertThat(violations(Locale.ENGLISH, filing("53.87万元", "1元")))
                .anyMatch(each -> each.startsWith("report.budget.generalPublic.expenditure.basic")
                        && each.contains("off by 0.50 万元"));
        assertThat(violations(Locale.CHINA, filing("53.87万元", "1元"))).anyMatch(each -> each.contains("相差 0.50 万元"));
        assertThat(violations(Locale.ENGLISH, filing("53.37万元", "1元"))).noneMatch(each -> each.contains("ARI-002"));
    }

    @Test
    void the_standard_constraints_know_amounts() {
        assertThat(violations(Locale.ENGLISH, filing("53.37万元", "0元"))).anyMatch(each -> each.startsWith("fee: "));
        assertThat(violations(Locale.ENGLISH, filing("53.37万元", "1元"))).noneMatch(each -> each.startsWith("fee: "));
    }
}
