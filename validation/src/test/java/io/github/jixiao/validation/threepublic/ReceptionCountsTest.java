package io.github.jixiao.validation.threepublic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one count alone, or an approximate one, can prove of hospitality and of vehicles bought: TPE-008 and TPE-009. */
class ReceptionCountsTest {

    private static List<Outcome> outcomes(String rule, ThreePublicExpenses expenses) {
        return ReportFixture.outcomes(
                PerformanceReport.builder()
                        .fiscalYear(2021)
                        .budget(Budget.builder()
                                .putStated(
                                        Scope.ALL,
                                        FundStatement.builder()
                                                .threePublicExpenses(expenses)
                                                .build())
                                .build())
                        .build(),
                rule);
    }

    private static StagedAmount executed(String amount) {
        return StagedAmount.executed(Amount.parse(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "1.00万元, 0批, '', FAIL",
        "0万元, 3批, '', FAIL",
        "0万元, 0批, '', PASS",
        "1.00万元, 3批, '', UNDECIDABLE",
        "1.00万元, '', 5人, FAIL",
        "1.00万元, '', 50人, UNDECIDABLE",
        "1.00万元, 40批, ≥30人, UNDECIDABLE",
        "1.00万元, 40批, ≥40人, PASS",
        "1.00万元, 40批, ≤30人, FAIL",
        "1.00万元, 40批, 约50人, UNDECIDABLE",
        "1.00万元, 10批, ≥20人, UNDECIDABLE",
        "1.00万元, 10批, ≤20人, FAIL",
        "≥1.00万元, 10批, 20人, FAIL",
        "≤1.00万元, 10批, 40人, PASS",
        "≤1.00万元, 10批, 20人, UNDECIDABLE"
    })
    void receptions_are_judged_by_what_is_known_of_them(String cost, String batches, String persons, Outcome outcome) {
        ThreePublicExpenses.Builder expenses = ThreePublicExpenses.builder().reception(executed(cost));
        if (!batches.isEmpty()) {
            expenses.receptionBatches(Quantity.parse(batches));
        }
        if (!persons.isEmpty()) {
            expenses.receptionPersons(Quantity.parse(persons));
        }
        assertThat(outcomes("TPE-008", expenses.build())).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "36.00万元, 2辆, PASS",
        "36.00万元, ≥2辆, UNDECIDABLE",
        "9.00万元, ≥2辆, FAIL",
        "约36.00万元, 2辆, UNDECIDABLE",
        "≥101.00万元, 2辆, FAIL"
    })
    void a_price_is_judged_by_what_is_known_of_it(String cost, String number, Outcome outcome) {
        ThreePublicExpenses expenses = ThreePublicExpenses.builder()
                .vehiclePurchase(executed(cost))
                .vehiclesPurchased(Quantity.parse(number))
                .build();
        assertThat(outcomes("TPE-009", expenses)).containsExactly(outcome);
    }
}
