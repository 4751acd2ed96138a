package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static io.github.jixiao.validation.budget.ExecutionAmountsTest.FINAL;
import static io.github.jixiao.validation.budget.ExecutionAmountsTest.SPENT;
import static io.github.jixiao.validation.budget.ExecutionAmountsTest.initial;
import static io.github.jixiao.validation.budget.ExecutionAmountsTest.row;
import static io.github.jixiao.validation.budget.ExecutionAmountsTest.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.ReportFixture;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The amounts in the rows of score sheets, and the rates beside them. */
class RowAmountsTest {

    @Test
    void a_label_that_names_no_figure_is_cut_between_two_characters() {
        ExecutionRow long100 = ExecutionRow.builder()
                .from(row(ExecutionItem.NO_FIGURE, initial("200万元", "90万元"), "98%"))
                .label("甲".repeat(99) + "𠮷")
                .build();
        assertThat(sheets(report(), long100)
                        .findings("BUD-004")
                        .get(0)
                        .getTrace()
                        .orElseThrow()
                        .operands()
                        .get(0)
                        .id()
                        .item()
                        .name())
                .isEqualTo("甲".repeat(99));
    }

    @Test
    void each_sheet_has_amounts_of_its_own() {
        ReportFixture report = sheets(
                report(),
                row(ExecutionItem.TOTAL, initial("100万元", "90万元"), "90%"),
                row(ExecutionItem.TOTAL, initial("200万元", "90万元"), "90%"));
        assertThat(report.outcomes("BUD-004")).containsExactly(PASS, FAIL);
        assertThat(report.findings("BUD-004").get(0).getMessage().zh()).contains("200万元");
    }

    @Test
    void a_row_is_held_against_its_own_amounts_whatever_it_counts() {
        for (ExecutionItem item : ExecutionItem.values()) {
            ReportFixture spent = report().line("all.procurement.final 1万元");
            assertThat(sheets(
                                    spent,
                                    row(ExecutionItem.TOTAL, initial("200万元", "196万元"), "98%"),
                                    row(item, initial("100万元", "45万元"), "45%"))
                            .outcomes("BUD-004"))
                    .as("%s", item)
                    .containsExactly(PASS, PASS);
        }
        Finding wrong = sheets(report(), row(ExecutionItem.NO_FIGURE, initial("200万元", "90万元"), "98%"))
                .findings("BUD-004")
                .get(0);
        assertThat(wrong.getMessage().zh()).isEqualTo("资金总额决算 90万元 ÷ 全口径资金总额年初预算 200万元 = 45%，报告为 98%");
        Finding basic = sheets(report(), row(ExecutionItem.BASIC_EXPENDITURE, initial("200万元", "90万元"), "98%"))
                .findings("BUD-004")
                .get(0);
        assertThat(basic.getMessage().zh()).startsWith("基本支出决算 90万元 ÷ 全口径基本支出年初预算 200万元");
    }

    @Test
    void the_adjustment_in_a_row_is_a_part_of_its_budget() {
        StagedAmount amounts = initial("80万元", "98万元").withAdjustment(Amount.parse("20万元"));
        assertThat(sheets(report(), row(ExecutionItem.TOTAL, amounts, "98%")).outcomes("BUD-004"))
                .containsExactly(PASS);
    }

    @Test
    void a_row_without_amounts_falls_back_on_what_the_report_says_of_the_same() {
        StagedAmount unspent = StagedAmount.initial(Amount.parse("200万元"));
        assertThat(sheets(report().line(FINAL + "100万元", SPENT + "98万元"), row(ExecutionItem.TOTAL, unspent, "98%"))
                        .outcomes("BUD-004"))
                .containsExactly(PASS);
        assertThat(sheets(
                                report().line(FINAL + "100万元", SPENT + "98万元"),
                                row(ExecutionItem.PROJECT_EXPENDITURE, unspent, "50%"))
                        .outcomes("BUD-004"))
                .as("the whole is not its projects")
                .containsExactly(UNDECIDABLE);
        StagedAmount unbudgeted = StagedAmount.executed(Amount.parse("200万元"));
        assertThat(sheets(report(), row(ExecutionItem.TOTAL, unbudgeted, "98%")).outcomes("BUD-004"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void the_rate_of_a_project_without_amounts_is_not_that_of_the_department() {
        String project = "all.expenditure.project[巡护].";
        ExecutionRow row = row(ExecutionItem.TOTAL, StagedAmount.empty(), "50%");
        ReportFixture report = report().line(FINAL + "100万元", SPENT + "98万元")
                .line(project + "final 10万元", project + "executed 5万元")
                .with(each -> each.performance(Performance.builder()
                        .addScoreSheets(ScoreSheet.builder()
                                .project("巡护")
                                .addExecution(row)
                                .build())
                        .build()));
        assertThat(report.outcomes("BUD-004")).containsExactly(PASS);
    }

    @Test
    void a_row_of_any_kind_may_have_the_wrong_denominator() {
        StagedAmount amounts = initial("50万元", "45万元").withFinalBudget(Amount.parse("60万元"));
        assertThat(sheets(report(), row(ExecutionItem.PROJECT_EXPENDITURE, amounts, "90%"))
                        .outcomes("BUD-005"))
                .containsExactly(FAIL);
    }

    @Test
    void the_total_of_a_sheet_has_a_rate_of_its_own_however_much_its_projects_spent() {
        String project = "all.expenditure.project[巡护].";
        ReportFixture spent = report().line(project + "final 10万元", project + "executed 10万元");
        assertThat(sheets(spent, row(ExecutionItem.TOTAL, StagedAmount.empty(), "80%"))
                        .outcomes("BUD-003"))
                .containsExactly(PASS, FAIL);
        ReportFixture whole = report().line("all.expenditure.final 10万元", "all.expenditure.executed 10万元");
        assertThat(sheets(whole, row(ExecutionItem.TOTAL, StagedAmount.empty(), "80%"))
                        .outcomes("BUD-003"))
                .as("amounts decide before a rate")
                .containsExactly(PASS);
        assertThat(sheets(report(), row(ExecutionItem.TOTAL, initial("0万元", "0万元"), "0%"))
                        .outcomes("BUD-003"))
                .as("a rate of nothing is not low")
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void a_rate_in_a_row_is_found_where_the_row_stands() {
        Span span = new Span(0, 3);
        StagedAmount amounts = initial("50万元", "45万元").withFinalBudget(Amount.parse("60万元"));
        ExecutionRow row =
                row(ExecutionItem.PROJECT_EXPENDITURE, amounts, "90%").withSpan(span);
        for (String rule : new String[] {"BUD-004", "BUD-005"}) {
            Finding finding =
                    sheets(report().line(SPENT + "45万元"), row).findings(rule).get(0);
            assertThat(finding.getLocation().span()).as(rule).contains(span);
            assertThat(finding.getRelated())
                    .as(rule)
                    .allMatch(place -> place.span().equals(Optional.of(span)));
        }
    }

    @Test
    void the_amounts_of_a_row_stand_where_the_report_states_them_last() {
        String all = "all.expenditure.";
        ReportFixture stated = report().line(all + "initial 200万元", all + "executed 90万元")
                .line(all + "final 210万元", all + "executed 90万元")
                .line(all + "executed 91万元");
        Finding finding = sheets(stated, row(ExecutionItem.TOTAL, initial("200万元", "90万元"), "95%"))
                .findings("BUD-004")
                .get(0);
        assertThat(finding.getRelated())
                .extracting(place -> place.position().orElseThrow().line() + " " + place.quote())
                .containsExactly("2 90万元", "1 200万元");
        assertThat(sheets(report(), row(ExecutionItem.TOTAL, initial("200万元", "90万元"), "95%"))
                        .findings("BUD-004")
                        .get(0)
                        .getRelated())
                .extracting(place -> place.pointer())
                .containsExactly(
                        "/performance/scoreSheets/0/execution/0/amounts/executed",
                        "/performance/scoreSheets/0/execution/0/amounts/initial");
    }
}
