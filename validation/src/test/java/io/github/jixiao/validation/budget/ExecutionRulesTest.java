package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.ReportFixture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** BUD-002 to BUD-008. */
class ExecutionRulesTest {

    private static final String SPENT = "general.expenditure.executed ";
    private static final String FINAL = "general.expenditure.final ";
    private static final String INITIAL = "general.expenditure.initial ";

    @Test
    void spending_up_to_the_final_budget_and_the_opening_carry_over_is_within() {
        assertThat(report().line(FINAL + "90.00万元", SPENT + "100.00万元").outcomes("BUD-002"))
                .containsExactly(FAIL);
        assertThat(report().line(FINAL + "90.00万元", SPENT + "100.00万元")
                        .line("general.carryover.opening.executed 10.00万元")
                        .outcomes("BUD-002"))
                .containsExactly(PASS);
    }

    @Test
    void the_initial_budget_with_its_adjustment_is_a_final_budget() {
        ReportFixture report = report().line(INITIAL + "80.00万元", "general.expenditure.adjustment 15.00万元")
                .line(SPENT + "100.00万元");
        assertThat(report.outcomes("BUD-002")).containsExactly(FAIL);
        assertThat(report.findings("BUD-002").get(0).getMessage().zh())
                .contains("80.00万元", "15.00万元", "105.26%", "+5.00 万元");
    }

    @Test
    void without_an_adjusted_budget_there_is_no_ceiling() {
        assertThat(report().line(INITIAL + "80.00万元", SPENT + "100.00万元").outcomes("BUD-002"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_ceiling_that_is_stated_with_two_values_decides_nothing() {
        assertThat(report().line(FINAL + "90.00万元", SPENT + "100.00万元")
                        .line(FINAL + "110.00万元")
                        .outcomes("BUD-002"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void a_project_has_a_budget_of_its_own() {
        assertThat(report().line("all.expenditure.project[巡护].final 10万元", "all.expenditure.project[巡护].executed 12万元")
                        .outcomes("BUD-002"))
                .containsExactly(FAIL);
    }

    @Test
    void execution_from_ninety_percent_on_needs_no_reason() {
        assertThat(report().line(FINAL + "100.00万元", SPENT + "90.00万元").outcomes("BUD-003"))
                .containsExactly(PASS);
        assertThat(report().line(FINAL + "100.00万元", SPENT + "89.99万元").outcomes("BUD-003"))
                .containsExactly(FAIL);
        assertThat(report().line(FINAL + "100.00万元", SPENT + "89.99万元")
                        .explained("general.expenditure.executed", "采购流标")
                        .outcomes("BUD-003"))
                .containsExactly(PASS);
        assertThat(report().line(SPENT + "89.99万元").outcomes("BUD-003")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_stated_rate_stands_in_where_no_amounts_are_stated() {
        assertThat(report().line("rate.execution 76%").outcomes("BUD-003")).containsExactly(FAIL);
        assertThat(report().line("rate.execution 96%").outcomes("BUD-003")).containsExactly(PASS);
    }

    @Test
    void a_rate_is_held_against_the_amounts_of_its_own_row() {
        assertThat(sheet("97.5万元", "100万元", "97.5%").outcomes("BUD-004")).containsExactly(PASS);
        Finding finding = sheet("80万元", "100万元", "100%").findings("BUD-004").get(0);
        assertThat(finding.getMessage().zh()).contains("80", "100%");
        assertThat(finding.getTrace().orElseThrow().operands()).hasSize(2);
    }

    @Test
    void a_rate_off_by_its_last_digit_is_only_remarked() {
        assertThat(sheet("95.455万元", "100万元", "95.46%").findings("BUD-004")).isEmpty();
        assertThat(sheet("95.453万元", "100万元", "95.46%").findings("BUD-004"))
                .singleElement()
                .satisfies(each -> assertThat(each.getKind()).isEqualTo(Finding.Kind.LAST_DIGIT))
                .satisfies(each -> assertThat(each.getSeverity()).isEqualTo(Severity.INFO));
    }

    @Test
    void a_rate_in_prose_is_held_against_the_spending_with_a_budget() {
        assertThat(report().line(FINAL + "100万元", SPENT + "98万元")
                        .line("rate.execution 98%")
                        .outcomes("BUD-004"))
                .containsExactly(PASS);
        assertThat(report().line("rate.execution 98%").outcomes("BUD-004")).containsExactly(UNDECIDABLE);
        assertThat(report().line(SPENT + "98万元").outcomes("BUD-004")).containsExactly(NOT_APPLICABLE);
    }

    @Property
    void a_rate_that_is_computed_and_rounded_never_fails(
            @ForAll @IntRange(min = 1, max = 999_999) int spent, @ForAll @IntRange(min = 1, max = 999_999) int budget) {
        BigDecimal rate = BigDecimal.valueOf(spent)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(budget), 2, RoundingMode.HALF_UP);
        String executed = BigDecimal.valueOf(spent, 2) + "万元";
        String whole = BigDecimal.valueOf(budget, 2) + "万元";
        assertThat(sheet(executed, whole, rate + "%").outcomes("BUD-004")).containsExactly(PASS);
        String off = rate.add(new BigDecimal("0.03")) + "%";
        assertThat(sheet(executed, whole, off).outcomes("BUD-004")).containsExactly(FAIL);
    }

    @Test
    void a_rate_by_the_initial_budget_has_the_wrong_denominator() {
        StagedAmount amounts = StagedAmount.initial(Amount.parse("80万元"))
                .withFinalBudget(Amount.parse("100万元"))
                .withExecuted(Amount.parse("72万元"));
        assertThat(sheet(amounts, "90%").outcomes("BUD-005")).containsExactly(FAIL);
        assertThat(sheet(amounts, "72%").outcomes("BUD-005")).containsExactly(PASS);
        assertThat(sheet(amounts.withInitial(Amount.parse("100万元")), "72%").outcomes("BUD-005"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_large_adjustment_needs_a_reason_and_a_noticeable_one_is_remarked() {
        assertThat(adjusted("30.01万元").outcomes("BUD-006")).containsExactly(FAIL);
        assertThat(adjusted("30.00万元").findings("BUD-006"))
                .singleElement()
                .satisfies(each -> assertThat(each.getSeverity()).isEqualTo(Severity.INFO));
        assertThat(adjusted("10.00万元").findings("BUD-006")).isEmpty();
        assertThat(adjusted("-30.01万元").outcomes("BUD-006")).containsExactly(FAIL);
        assertThat(adjusted("50万元")
                        .explained("general.expenditure.adjustment", "上级专项")
                        .outcomes("BUD-006"))
                .containsExactly(PASS);
        assertThat(report().line(INITIAL + "100.00万元", FINAL + "140.00万元").outcomes("BUD-006"))
                .containsExactly(FAIL);
        assertThat(report().line(INITIAL + "100.00万元", FINAL + "140.00万元")
                        .explained("general.expenditure.final", "上级专项")
                        .outcomes("BUD-006"))
                .containsExactly(PASS);
        assertThat(report().line(INITIAL + "100.00万元").outcomes("BUD-006")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void nothing_completes_a_percentage_of_zero() {
        assertThat(completion("0万元", "3万元", "100%", Optional.empty()).outcomes("BUD-007"))
                .containsExactly(FAIL);
        assertThat(completion("3万元", "3万元", "100%", Optional.empty()).outcomes("BUD-007"))
                .containsExactly(PASS);
        assertThat(report().outcomes("BUD-007")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_completion_rate_agrees_with_its_amounts_and_its_words() {
        assertThat(completion("10.00万元", "9.50万元", "95%", Optional.of(Direction.DECREASE))
                        .outcomes("BUD-008"))
                .containsExactly(PASS);
        assertThat(completion("10.00万元", "9.50万元", "100%", Optional.empty()).outcomes("BUD-008"))
                .containsExactly(FAIL);
        assertThat(completion("10.00万元", "9.50万元", "95%", Optional.of(Direction.INCREASE))
                        .outcomes("BUD-008"))
                .containsExactly(FAIL);
        assertThat(completion("1000.00万元", "999.97万元", "100.00%", Optional.of(Direction.DECREASE))
                        .outcomes("BUD-008"))
                .containsExactly(PASS);
        assertThat(completion("1000.00万元", "999.90万元", "100.00%", Optional.of(Direction.DECREASE))
                        .outcomes("BUD-008"))
                .containsExactly(FAIL);
        assertThat(completion("0万元", "0万元", "100%", Optional.empty()).outcomes("BUD-008"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().with(each -> each.addCompletions(new Completion(
                                FigureId.parse("general.expenditure.executed"),
                                FigureId.parse("general.expenditure.initial"),
                                Optional.of(Percentage.of("95%")),
                                Optional.of(Direction.INCREASE),
                                0,
                                Optional.empty())))
                        .outcomes("BUD-008"))
                .containsExactly(FAIL);
    }

    @Test
    void a_project_that_was_not_budgeted_spends_nothing_without_a_reason() {
        String budget = "all.expenditure.project[巡护].initial ";
        String spent = "all.expenditure.project[巡护].executed ";
        assertThat(report().line(budget + "0万元", spent + "3.36万元").outcomes("BUD-021"))
                .containsExactly(FAIL);
        assertThat(report().line(budget + "1万元", spent + "3.36万元").outcomes("BUD-021"))
                .containsExactly(PASS);
        assertThat(report().line(budget + "0万元", spent + "3.36万元")
                        .with(each -> each.addExplanations(Explanation.ofProject("巡护", "汛期抢险")))
                        .build())
                .satisfies(each -> assertThat(ReportFixture.audit(each).findings(RuleId.of("BUD-021")))
                        .isEmpty());
        assertThat(report().line(spent + "3.36万元").outcomes("BUD-021")).containsExactly(NOT_APPLICABLE);
    }

    private static ReportFixture adjusted(String adjustment) {
        return report().line(INITIAL + "100.00万元", "general.expenditure.adjustment " + adjustment);
    }

    private static ReportFixture completion(String budget, String executed, String rate, Optional<Direction> relation) {
        return report().line(INITIAL + budget, SPENT + executed)
                .with(each -> each.addCompletions(new Completion(
                        FigureId.parse("general.expenditure.executed"),
                        FigureId.parse("general.expenditure.initial"),
                        Optional.of(Percentage.of(rate)),
                        relation,
                        0,
                        Optional.empty())));
    }

    private static ReportFixture sheet(String executed, String budget, String rate) {
        return sheet(StagedAmount.finalBudget(Amount.parse(budget)).withExecuted(Amount.parse(executed)), rate);
    }

    private static ReportFixture sheet(StagedAmount amounts, String rate) {
        ExecutionRow row = ExecutionRow.builder()
                .label("年度资金总额")
                .amounts(amounts)
                .rate(Percentage.of(rate))
                .build();
        return report().with(each -> each.performance(Performance.builder()
                .addScoreSheets(ScoreSheet.builder().addExecution(row).build())
                .build()));
    }
}
