package io.github.jixiao.validation.threepublic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The family TPE. */
class ThreePublicRulesTest {

    private static final String TOTAL = "all.threepublic.executed ";
    private static final String ABROAD = "all.threepublic.abroad.executed ";
    private static final String VEHICLES = "all.threepublic.vehicles.executed ";
    private static final String PURCHASE = "all.threepublic.vehicles.purchase.executed ";
    private static final String OPERATION = "all.threepublic.vehicles.operation.executed ";
    private static final String RECEPTION = "all.threepublic.reception.executed ";

    @Test
    void the_three_add_up() {
        assertThat(report().line(TOTAL + "7.25万元", ABROAD + "0万元", VEHICLES + "5.83万元", RECEPTION + "1.42万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "7.35万元", ABROAD + "0万元", VEHICLES + "5.83万元", RECEPTION + "1.42万元")
                        .outcomes("TPE-001"))
                .containsExactly(FAIL);
        assertThat(report().line("staff.inpost 3人").outcomes("TPE-001")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void vehicles_may_stand_as_purchase_and_operation_and_a_missing_part_is_probably_none() {
        assertThat(report().line(TOTAL + "431万元", OPERATION + "251万元", PURCHASE + "56万元", RECEPTION + "124万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "22.62万元", RECEPTION + "20.10万元", OPERATION + "2.52万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "30.00万元", RECEPTION + "20.10万元", OPERATION + "2.52万元")
                        .outcomes("TPE-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(TOTAL + "20.00万元", RECEPTION + "20.10万元", OPERATION + "2.52万元")
                        .outcomes("TPE-001"))
                .containsExactly(FAIL);
    }

    @Test
    void a_total_that_is_repeated_without_parts_is_not_checked_again() {
        assertThat(report().line(TOTAL + "7.25万元", ABROAD + "0万元", VEHICLES + "5.83万元", RECEPTION + "1.42万元")
                        .line(TOTAL + "7.25万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS);
    }

    @Test
    void vehicles_are_purchase_and_operation() {
        assertThat(report().line(VEHICLES + "39.30万元", PURCHASE + "29.46万元", OPERATION + "9.84万元")
                        .outcomes("TPE-002"))
                .containsExactly(PASS);
        assertThat(report().line(VEHICLES + "39.50万元", PURCHASE + "29.46万元", OPERATION + "9.84万元")
                        .outcomes("TPE-002"))
                .containsExactly(FAIL);
        assertThat(report().line(VEHICLES + "11.86万元", OPERATION + "11.86万元").outcomes("TPE-002"))
                .containsExactly(PASS);
        assertThat(report().line(OPERATION + "11.86万元").outcomes("TPE-002")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void spending_stays_within_the_budget() {
        String budget = "all.threepublic.initial ";
        assertThat(report().line(budget + "8.60万元", TOTAL + "8.60万元").outcomes("TPE-003"))
                .containsExactly(PASS);
        assertThat(report().line(budget + "8.60万元", TOTAL + "8.80万元").outcomes("TPE-003"))
                .containsExactly(FAIL);
        assertThat(report().line(TOTAL + "8.80万元").outcomes("TPE-003")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void spending_does_not_rise_above_last_year() {
        String last = "all.threepublic.executed@2020 ";
        assertThat(report().line(TOTAL + "7.90万元").line(last + "7.90万元").outcomes("TPE-004"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "7.95万元").line(last + "7.90万元").outcomes("TPE-004"))
                .containsExactly(FAIL);
        assertThat(report().line(TOTAL + "7.95万元").outcomes("TPE-004")).containsExactly(NOT_APPLICABLE);
        assertThat(report().line(TOTAL + "7.95万元")
                        .line(last + "7.90万元")
                        .line(last + "9.90万元")
                        .outcomes("TPE-004"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void a_stated_change_rate_recomputes() {
        assertThat(changed("63.46万元", "32万元", "98.31%")).containsExactly(PASS);
        assertThat(changed("63.46万元", "32万元", "89.31%")).containsExactly(FAIL);
        assertThat(changed("63.46万元", "0万元", "100%")).containsExactly(NOT_APPLICABLE);
        assertThat(report().outcomes("TPE-005")).containsExactly(NOT_APPLICABLE);
    }

    private static List<Outcome> changed(String now, String before, String rate) {
        FigureId id = FigureId.parse("all.threepublic.initial");
        return report().line("all.threepublic.initial " + now)
                .line("all.threepublic.initial@2020 " + before)
                .with(each -> each.addComparisons(Comparison.of(
                        id, id.atYear(2020), Direction.INCREASE, Amount.parse("1万元"), Percentage.of(rate))))
                .outcomes("TPE-005");
    }

    @Test
    void they_are_disclosed_where_the_expenditure_is() {
        String spending = "general.expenditure.executed 100万元";
        assertThat(report().line(spending).outcomes("TPE-006")).containsExactly(FAIL);
        assertThat(report().line(spending).line(RECEPTION + "0万元").outcomes("TPE-006"))
                .containsExactly(PASS);
        assertThat(report().line(spending)
                        .section(2, "（二）", "“三公”经费情况", SectionKey.THREE_PUBLIC_EXPENSES)
                        .outcomes("TPE-006"))
                .containsExactly(PASS);
        assertThat(report().line(spending)
                        .blankSection(2, "（二）", "“三公”经费情况", SectionKey.THREE_PUBLIC_EXPENSES)
                        .outcomes("TPE-006"))
                .containsExactly(FAIL);
        assertThat(report().outcomes("TPE-006")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void running_vehicles_means_having_some() {
        ThreePublicExpenses.Builder expenses = expenses().vehicleOperation(executed("5.83万元"));
        assertThat(outcomes("TPE-007", expenses)).containsExactly(UNDECIDABLE);
        assertThat(outcomes("TPE-007", expenses.vehiclesHeld(Quantity.of(0, "辆"))))
                .containsExactly(FAIL);
        assertThat(outcomes("TPE-007", expenses.vehiclesHeld(Quantity.of(3, "辆"))))
                .containsExactly(PASS);
        assertThat(outcomes("TPE-007", expenses())).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void hospitality_goes_with_batches_and_persons_within_a_limit() {
        ThreePublicExpenses.Builder expenses = expenses().reception(executed("1.42万元"));
        assertThat(outcomes("TPE-008", expenses)).containsExactly(UNDECIDABLE);
        expenses.receptionBatches(Quantity.of(18, "批")).receptionPersons(Quantity.of(142, "人"));
        assertThat(outcomes("TPE-008", expenses)).containsExactly(PASS);
        assertThat(outcomes("TPE-008", expenses.receptionPersons(Quantity.of(17, "人"))))
                .containsExactly(FAIL);
        assertThat(outcomes("TPE-008", expenses.receptionPersons(Quantity.of(20, "人"))))
                .containsExactly(FAIL);
        assertThat(outcomes(
                        "TPE-008",
                        expenses.receptionBatches(Quantity.of(0, "批")).receptionPersons(Quantity.of(0, "人"))))
                .containsExactly(FAIL);
        assertThat(outcomes("TPE-008", expenses())).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void vehicles_are_bought_at_a_plausible_price() {
        ThreePublicExpenses.Builder expenses = expenses().vehiclePurchase(executed("36万元"));
        assertThat(outcomes("TPE-009", expenses)).containsExactly(UNDECIDABLE);
        assertThat(outcomes("TPE-009", expenses.vehiclesPurchased(Quantity.of(2, "辆"))))
                .containsExactly(PASS);
        assertThat(outcomes("TPE-009", expenses.vehiclesPurchased(Quantity.of(20, "辆"))))
                .containsExactly(FAIL);
        assertThat(outcomes("TPE-009", expenses())).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void travel_abroad_means_that_there_were_groups() {
        ThreePublicExpenses.Builder expenses = expenses().abroad(executed("12万元"));
        assertThat(outcomes("TPE-010", expenses)).containsExactly(UNDECIDABLE);
        assertThat(outcomes("TPE-010", expenses.overseasGroups(Quantity.of(0, "个"))))
                .containsExactly(FAIL);
        assertThat(outcomes("TPE-010", expenses.overseasGroups(Quantity.of(1, "个"))))
                .containsExactly(PASS);
        assertThat(outcomes("TPE-010", expenses())).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void groups_that_cost_nothing_want_a_reason() {
        ThreePublicExpenses.Builder expenses = expenses().abroad(executed("0元")).overseasGroups(Quantity.of(1, "个"));
        assertThat(outcomes("TPE-010", expenses)).containsExactly(FAIL);
        assertThat(outcomes("TPE-010", expenses.overseasGroups(Quantity.of(0, "个"))))
                .containsExactly(PASS);
        assertThat(outcomes(
                        "TPE-007", expenses().vehicleOperation(executed("0元")).vehiclesHeld(Quantity.of(1, "辆"))))
                .containsExactly(PASS);
    }

    @Test
    void what_other_money_paid_for_is_not_free() {
        FundStatement all = FundStatement.builder()
                .threePublicExpenses(expenses()
                        .abroad(executed("5万元"))
                        .overseasGroups(Quantity.of(1, "个"))
                        .reception(executed("0.5万元"))
                        .receptionBatches(Quantity.of(5, "批"))
                        .receptionPersons(Quantity.of(40, "人"))
                        .vehiclePurchase(executed("18万元"))
                        .vehiclesPurchased(Quantity.of(1, "辆"))
                        .build())
                .build();
        ThreePublicExpenses none = expenses()
                .abroad(executed("0元"))
                .reception(executed("0元"))
                .vehiclePurchase(executed("0元"))
                .build();
        Budget.Builder budget = Budget.builder()
                .putStated(Scope.ALL, all)
                .putStated(
                        Scope.GENERAL,
                        FundStatement.builder().threePublicExpenses(none).build());
        PerformanceReport report = PerformanceReport.builder()
                .fiscalYear(2021)
                .budget(budget.build())
                .build();
        for (String rule : List.of("TPE-008", "TPE-009", "TPE-010")) {
            assertThat(ReportFixture.outcomes(report, rule)).as(rule).containsExactly(PASS, PASS);
        }
    }

    private static ThreePublicExpenses.Builder expenses() {
        return ThreePublicExpenses.builder();
    }

    private static StagedAmount executed(String amount) {
        return StagedAmount.executed(Amount.parse(amount));
    }

    private static List<Outcome> outcomes(String rule, ThreePublicExpenses.Builder expenses) {
        PerformanceReport report = PerformanceReport.builder()
                .fiscalYear(2021)
                .budget(Budget.builder()
                        .putStated(
                                Scope.ALL,
                                FundStatement.builder()
                                        .threePublicExpenses(expenses.build())
                                        .build())
                        .build())
                .build();
        return ReportFixture.outcomes(report, rule);
    }
}
