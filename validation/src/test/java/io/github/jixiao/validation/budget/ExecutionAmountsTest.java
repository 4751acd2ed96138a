package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.message.Text;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which amounts stand behind execution, adjustment and their rates: BUD-003 to BUD-006, BUD-017 and BUD-021. */
class ExecutionAmountsTest {

    static final String SPENT = "general.expenditure.executed ";
    static final String FINAL = "general.expenditure.final ";
    private static final String INITIAL = "general.expenditure.initial ";
    private static final String ADJUSTMENT = "general.expenditure.adjustment ";

    @Test
    void the_initial_budget_and_its_adjustment_are_the_denominator_together() {
        ReportFixture right = report().line(INITIAL + "80.00万元", ADJUSTMENT + "20.00万元", SPENT + "98.00万元")
                .line("rate.execution 98%");
        assertThat(right.outcomes("BUD-004")).containsExactly(PASS);
        Finding wrong = report().line(INITIAL + "80.00万元", ADJUSTMENT + "20.00万元", SPENT + "98.00万元")
                .line("rate.execution 95%")
                .findings("BUD-004")
                .get(0);
        assertThat(wrong.getTrace().orElseThrow().operands()).hasSize(3);
        assertThat(report().line(ADJUSTMENT + "20.00万元", SPENT + "20.00万元")
                        .line("rate.execution 95%")
                        .outcomes("BUD-004"))
                .as("an adjustment alone is no budget")
                .containsExactly(UNDECIDABLE);
    }

    static ExecutionRow row(ExecutionItem item, StagedAmount amounts, String rate) {
        return ExecutionRow.builder()
                .label("资金总额")
                .item(item)
                .amounts(amounts)
                .rate(Percentage.of(rate))
                .build();
    }

    static ReportFixture sheets(ReportFixture report, ExecutionRow... rows) {
        Performance.Builder performance = Performance.builder();
        for (ExecutionRow row : rows) {
            performance.addScoreSheets(ScoreSheet.builder().addExecution(row).build());
        }
        return report.with(each -> each.performance(performance.build()));
    }

    static StagedAmount initial(String budget, String executed) {
        return StagedAmount.initial(Amount.parse(budget)).withExecuted(Amount.parse(executed));
    }

    @Test
    void a_rate_may_count_the_opening_carry_over_among_the_money_to_be_spent() {
        String opening = "general.carryover.opening.executed ";
        assertThat(report().line(FINAL + "100.00万元", SPENT + "101.00万元", opening + "4.00万元")
                        .line("rate.execution 97.12%")
                        .outcomes("BUD-004"))
                .containsExactly(PASS);
        assertThat(report().line(FINAL + "100.00万元", SPENT + "101.00万元", opening + "4.00万元")
                        .line("rate.execution 97.52%")
                        .findings("BUD-004")
                        .get(0)
                        .getMessage()
                        .en())
                .as("what fits neither is held against the final budget")
                .contains("= 101.00%");
        StagedAmount row = StagedAmount.builder()
                .finalBudget(Amount.parse("100.00万元"))
                .executed(Amount.parse("101.00万元"))
                .build();
        ReportFixture sheet = report().line(FINAL + "100.00万元", SPENT + "101.00万元", opening + "4.00万元");
        assertThat(sheets(sheet, row(ExecutionItem.TOTAL, row, "97.12%")).outcomes("BUD-004"))
                .as("a row has its denominator beside it")
                .containsExactly(FAIL);
    }

    @Test
    void a_rate_that_rounding_brings_to_the_whole_is_by_the_initial_budget() {
        assertThat(report().line(INITIAL + "1000.00万元", SPENT + "1000.02万元")
                        .line("rate.execution 100%")
                        .outcomes("BUD-004"))
                .containsExactly(PASS);
    }

    @Test
    void a_rate_of_spending_above_the_initial_budget_is_by_a_budget_that_is_not_stated() {
        assertThat(report().line(INITIAL + "100.00万元", SPENT + "104.00万元")
                        .line("rate.execution 98%")
                        .outcomes("BUD-004"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(INITIAL + "100.00万元", SPENT + "104.00万元")
                        .line("rate.execution 110%")
                        .outcomes("BUD-004"))
                .as("a rate above the whole is by the initial budget")
                .containsExactly(FAIL);
        assertThat(report().line(INITIAL + "100.00万元", SPENT + "94.00万元")
                        .line("rate.execution 98%")
                        .outcomes("BUD-004"))
                .containsExactly(FAIL);
    }

    @Test
    void the_only_project_stands_for_the_spending_and_two_do_not() {
        String one = "all.expenditure.project[巡护].";
        String two = "all.expenditure.project[宣传].";
        assertThat(report().line(one + "final 10万元", one + "executed 9万元")
                        .line("rate.execution 90%")
                        .outcomes("BUD-004"))
                .containsExactly(PASS);
        assertThat(report().line(one + "final 10万元", one + "executed 9万元")
                        .line(two + "final 10万元", two + "executed 9万元")
                        .line("rate.execution 90%")
                        .outcomes("BUD-004"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("all.procurement.final 10万元", "all.procurement.executed 9万元")
                        .line("rate.execution 90%")
                        .outcomes("BUD-004"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void a_stated_rate_is_asked_only_where_no_amount_decides() {
        assertThat(report().line(FINAL + "100万元", SPENT + "95万元")
                        .line("rate.execution 76%")
                        .outcomes("BUD-003"))
                .containsExactly(PASS);
        assertThat(report().line("rate.execution 90%").outcomes("BUD-003")).containsExactly(PASS);
        assertThat(report().line("rate.execution 89.9%").outcomes("BUD-003")).containsExactly(FAIL);
    }

    @Test
    void the_reason_of_a_project_is_one_for_its_spending() {
        String project = "all.expenditure.project[巡护].";
        assertThat(report().line(project + "final 10.00万元", project + "executed 5.00万元")
                        .outcomes("BUD-003"))
                .containsExactly(FAIL);
        assertThat(report().line(project + "final 10.00万元", project + "executed 5.00万元")
                        .with(each -> each.addExplanations(Explanation.ofProject("巡护", "汛期推迟")))
                        .outcomes("BUD-003"))
                .containsExactly(PASS);
    }

    @Test
    void a_rate_by_the_initial_budget_is_found_at_the_rate() {
        StagedAmount amounts = StagedAmount.initial(Amount.parse("80万元"))
                .withFinalBudget(Amount.parse("100万元"))
                .withExecuted(Amount.parse("72万元"));
        ReportFixture report = sheets(report(), row(ExecutionItem.TOTAL, amounts, "90%"));
        assertThat(report.findings("BUD-005").get(0).getLocation().pointer())
                .isEqualTo("/performance/scoreSheets/0/execution/0/rate");
    }

    @Test
    void an_adjustment_is_a_ratio_and_a_final_budget_a_growth() {
        assertThat(operation(report().line(INITIAL + "100.00万元", ADJUSTMENT + "40.00万元")))
                .isEqualTo(Trace.Operation.RATIO);
        assertThat(operation(report().line(INITIAL + "100.00万元", FINAL + "140.00万元")))
                .isEqualTo(Trace.Operation.GROWTH);
    }

    private static Trace.Operation operation(ReportFixture report) {
        return report.findings("BUD-006").get(0).getTrace().orElseThrow().operation();
    }

    private static ReportFixture procured(String budget, String executed) {
        return report().line("all.procurement.initial " + budget, "all.procurement.executed " + executed);
    }

    @Test
    void procurement_is_measured_with_its_edges_within() {
        assertThat(procured("100.00万元", "100.00万元").findings("BUD-017")).isEmpty();
        assertThat(procured("100.00万元", "90.00万元").outcomes("BUD-017")).containsExactly(PASS);
        assertThat(procured("31.86万元", "31.9万元").outcomes("BUD-017"))
                .as("not above but by rounding")
                .containsExactly(PASS);
        assertThat(procured("31.86万元", "32.0万元").outcomes("BUD-017")).containsExactly(FAIL);
        assertThat(procured("100.00万元", "101.00万元")
                        .findings("BUD-017")
                        .get(0)
                        .getMessage()
                        .zh())
                .contains("超过 100%");
        assertThat(procured("100.00万元", "89.00万元")
                        .findings("BUD-017")
                        .get(0)
                        .getMessage()
                        .zh())
                .contains("低于 90%");
    }

    @Test
    void a_project_without_budget_that_spends_nothing_is_no_matter() {
        String project = "all.expenditure.project[巡护].";
        assertThat(report().line(project + "initial 0万元", project + "executed 0万元")
                        .outcomes("BUD-021"))
                .doesNotContain(FAIL);
        assertThat(report().line(project + "executed 3.00万元").outcomes("BUD-021"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_sheet_of_a_project_states_its_spending() {
        ScoreSheet sheet = ScoreSheet.builder()
                .project("巡护")
                .addExecution(row(ExecutionItem.TOTAL, initial("20万元", "9万元"), "95%"))
                .build();
        ReportFixture report = report().with(each ->
                each.performance(Performance.builder().addScoreSheets(sheet).build()));
        assertThat(report.findings("BUD-004").get(0).getMessage().zh())
                .isEqualTo("巡护决算 9万元 ÷ 全口径巡护年初预算 20万元 = 45%，报告为 95%");
    }

    @Test
    void the_spending_of_another_budget_is_no_project() {
        String fund = "govfund.expenditure.";
        assertThat(report().line(fund + "final 10万元", fund + "executed 9万元")
                        .line("rate.execution 90%")
                        .outcomes("BUD-004"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("all.expenditure.project[巡护].executed 9万元")
                        .line("all.expenditure.project[宣传].final 10万元", "all.expenditure.project[宣传].executed 9万元")
                        .line("rate.execution 90%")
                        .outcomes("BUD-004"))
                .as("the only one with a budget")
                .containsExactly(PASS);
    }

    @Test
    void a_rate_is_by_the_initial_budget_where_it_is_by_that_alone() {
        StagedAmount changed = initial("80万元", "72万元").withFinalBudget(Amount.parse("100万元"));
        StagedAmount unchanged = initial("80万元", "72万元").withFinalBudget(Amount.parse("800000元"));
        assertThat(sheets(report(), row(ExecutionItem.TOTAL, changed, "72%")).outcomes("BUD-005"))
                .containsExactly(PASS);
        ReportFixture same = sheets(report(), row(ExecutionItem.TOTAL, unchanged, "90%"));
        assertThat(same.outcomes("BUD-005")).containsExactly(NOT_APPLICABLE);
        assertThat(same.reasons("BUD-005")).extracting(Text::zh).containsExactly("年初预算与全年预算相同");
        assertThat(sheets(
                                report().line("rate.execution 85%").line("rate.execution 90%"),
                                row(ExecutionItem.TOTAL, changed, "90%"))
                        .findings("BUD-005"))
                .extracting(finding -> ToldFinding.only(List.of(finding)))
                .containsExactly("rate.execution at 90% #94e4477ccb632d41");
    }
}
