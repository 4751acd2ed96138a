package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

/** ARI-020 to ARI-025. */
class MentionsTest {

    private static final String BASIC = "general.expenditure.basic.executed ";
    private static final String TOTAL = "general.expenditure.executed ";

    @Test
    void a_figure_has_one_value_wherever_it_is_stated() {
        assertThat(report().line(BASIC + "5377.64万元").line(BASIC + "53776400元").outcomes("ARI-020"))
                .containsExactly(PASS);
        assertThat(report().line(BASIC + "5377.64万元").line(BASIC + "5377.6万元").outcomes("ARI-020"))
                .as("within the coarser half unit")
                .containsExactly(PASS);
        assertThat(report().line(BASIC + "5377.64万元").outcomes("ARI-020")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_mention_that_differs_is_the_place() {
        Finding finding = report().line(BASIC + "5377.64万元")
                .line(BASIC + "5377.64万元")
                .line(BASIC + "5364.75万元")
                .findings("ARI-020")
                .get(0);
        assertThat(finding.getLocation().quote()).isEqualTo("5364.75万元");
        assertThat(finding.getMessage().zh()).isEqualTo("一般公共预算基本支出决算 前后不一致：5377.64万元、5364.75万元");
        assertThat(finding.getRelated()).hasSize(2);
    }

    @Test
    void scopes_years_staff_and_projects_are_not_compared_here() {
        assertThat(report().line(BASIC + "5377.64万元")
                        .line(
                                "all.expenditure.basic.executed 5364.75万元",
                                "general.expenditure.basic.executed@2020 1.00万元")
                        .line("general.expenditure.project[甲].executed 5.00万元", "staff.inpost 3人")
                        .line("general.expenditure.project[甲].executed 6.00万元", "staff.inpost 4人")
                        .outcomes("ARI-020"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void an_amount_is_not_negative_and_can_be_read() {
        assertThat(report().line(
                                BASIC + "1.00万元",
                                "general.expenditure.adjustment -1.00万元",
                                "all.carryover.closing.executed -1.00万元")
                        .outcomes("ARI-022"))
                .containsExactly(PASS);
        assertThat(report().line(BASIC + "-1.00万元").outcomes("ARI-022")).containsExactly(FAIL);
        assertThat(report().line(BASIC + "1.00万元", TOTAL + "-1.00万元", TOTAL + "-2.00万元")
                        .outcomes("ARI-022"))
                .containsExactly(FAIL, FAIL);
        assertThat(report().note(ReadingNote.Kind.NUMBER_OUT_OF_RANGE).outcomes("ARI-022"))
                .containsExactly(FAIL);
        assertThat(report().outcomes("ARI-022")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_number_that_is_missing_is_found() {
        assertThat(report().outcomes("ARI-023")).containsExactly(PASS);
        assertThat(report().note(ReadingNote.Kind.NUMBER_MISSING)
                        .note(ReadingNote.Kind.NUMBER_MISSING)
                        .outcomes("ARI-023"))
                .containsExactly(FAIL, FAIL);
        assertThat(ReportFixture.outcomes(report().byProgram(), "ARI-023")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_total_of_zero_beside_money_that_moves_is_found() {
        String total = "all.expenditure.executed ";
        assertThat(report().line(total + "0万元", "all.expenditure.project.executed 3.00万元")
                        .outcomes("ARI-024"))
                .containsExactly(FAIL);
        assertThat(report().line(total + "0万元").outcomes("ARI-024")).containsExactly(PASS);
        assertThat(report().line(total + "0万元", "all.expenditure.project.executed@2020 3.00万元")
                        .outcomes("ARI-024"))
                .containsExactly(PASS);
        assertThat(report().line(total + "0万元", "staff.inpost 3人").outcomes("ARI-024"))
                .containsExactly(PASS);
        assertThat(report().line(total + "3.00万元").outcomes("ARI-024")).containsExactly(PASS);
        assertThat(report().line("govfund.expenditure.executed 0万元").outcomes("ARI-024"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static ReportFixture sheet(String total, String part) {
        ScoreSheet sheet = ScoreSheet.builder()
                .project("委托业务")
                .addExecution(
                        ExecutionRow.builder()
                                .label("年度资金总额")
                                .amounts(StagedAmount.executed(Amount.parse(total)))
                                .build(),
                        ExecutionRow.builder()
                                .label("本年财政拨款")
                                .scope(Scope.GRANT)
                                .amounts(StagedAmount.executed(Amount.parse(part)))
                                .build())
                .build();
        return report().with(report ->
                report.performance(Performance.builder().addScoreSheets(sheet).build()));
    }

    @Test
    void a_sheet_with_a_total_row_of_zero_is_found() {
        assertThat(sheet("0万元", "89.974万元").outcomes("ARI-024")).containsExactly(FAIL);
        assertThat(sheet("0万元", "89.974万元").outcomes("ARI-025")).containsExactly(FAIL);
        assertThat(sheet("90.00万元", "90.00万元").outcomes("ARI-024")).containsExactly(PASS);
        assertThat(sheet("0万元", "0万元").outcomes("ARI-024")).containsExactly(PASS);
    }

    @Test
    void a_part_is_not_greater_than_its_whole() {
        assertThat(report().line("all.procurement.executed 20.00万元", "all.procurement.services.executed 20.00万元")
                        .outcomes("ARI-025"))
                .containsExactly(PASS);
        ReportFixture wrong =
                report().line("all.procurement.executed 20.00万元", "all.procurement.services.executed 21.00万元");
        assertThat(wrong.outcomes("ARI-025")).containsExactly(FAIL);
        assertThat(wrong.findings("ARI-025").get(0).getMessage().zh())
                .isEqualTo("全口径服务采购决算 21.00万元 大于 全口径政府采购决算 20.00万元（+1.00 万元）");
        assertThat(report().line(TOTAL + "1.00万元").outcomes("ARI-025")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_money_of_one_source_is_not_more_than_that_of_all() {
        assertThat(report().line(TOTAL + "11.00万元")
                        .line("all.expenditure.executed 10.00万元")
                        .outcomes("ARI-025"))
                .containsExactly(FAIL);
        assertThat(report().line(TOTAL + "11.00万元")
                        .line("grant.expenditure.executed 11.00万元")
                        .line("all.expenditure.executed 10.00万元")
                        .outcomes("ARI-025"))
                .containsExactly(PASS, FAIL);
    }

    @Test
    void a_part_within_rounding_a_whole_with_two_values_and_an_approximate_part_are_told_apart() {
        assertThat(report().line(TOTAL + "10.0万元", BASIC + "10.01万元")
                        .findings("ARI-025")
                        .get(0)
                        .getKind())
                .isEqualTo(Finding.Kind.ROUNDING);
        assertThat(report().line(TOTAL + "10.00万元")
                        .line(TOTAL + "20.00万元")
                        .line(BASIC + "1.00万元")
                        .outcomes("ARI-025"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(TOTAL + "10.00万元", BASIC + "≥1.00万元").outcomes("ARI-025"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("general.expenditure.total.executed 30.00万元", TOTAL + "10.00万元")
                        .outcomes("ARI-025"))
                .as("a grand total is no part")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_zero_is_not_negative() {
        assertThat(report().line(BASIC + "0万元").outcomes("ARI-022")).containsExactly(PASS);
    }

    @Test
    void a_total_of_zero_at_every_stage_beside_a_source_at_one_is_found() {
        String all = "all.expenditure.project[甲].";
        String grant = "grant.expenditure.project[甲].";
        assertThat(report().line(all + "initial 0万元", all + "executed 0万元", grant + "initial 5.00万元")
                        .outcomes("ARI-024"))
                .containsExactly(FAIL);
        assertThat(report().line(all + "initial 0万元", all + "executed 0万元", grant + "executed 5.00万元")
                        .outcomes("ARI-024"))
                .containsExactly(FAIL);
        assertThat(report().line(all + "initial 5.00万元", all + "executed 0万元", grant + "initial 5.00万元")
                        .outcomes("ARI-024"))
                .containsExactly(PASS);
    }

    @Test
    void a_class_is_a_part_of_expenditure_and_a_project_of_project_expenditure() {
        assertThat(report().line(TOTAL + "10.00万元", "general.expenditure.functional[205].executed 11.00万元")
                        .outcomes("ARI-025"))
                .containsExactly(FAIL);
        assertThat(report().line(
                                "general.expenditure.project.executed 10.00万元",
                                "general.expenditure.project[甲].executed 11.00万元")
                        .outcomes("ARI-025"))
                .containsExactly(FAIL);
        assertThat(report().line("general.revenue.total.executed 30.00万元", "general.revenue.executed 10.00万元")
                        .outcomes("ARI-025"))
                .as("a grand total is no part")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void five_different_values_of_a_figure_are_shown() {
        ReportFixture fixture = report();
        for (int i = 1; i <= 6; i++) {
            fixture.line(BASIC + i + ".00万元");
        }
        assertThat(fixture.findings("ARI-020").get(0).getMessage().zh())
                .endsWith("：1.00万元、2.00万元、3.00万元、4.00万元、5.00万元");
    }

    @Test
    void a_note_of_the_reader_is_pointed_to() {
        for (String rule : new String[] {"ARI-022", "ARI-023"}) {
            ReadingNote.Kind kind =
                    rule.equals("ARI-022") ? ReadingNote.Kind.NUMBER_OUT_OF_RANGE : ReadingNote.Kind.NUMBER_MISSING;
            assertThat(report().note(ReadingNote.Kind.BROKEN_LINE).note(kind).findings(rule))
                    .extracting(finding -> finding.getLocation().pointer() + " "
                            + finding.getLocation().quote())
                    .containsExactly("/readingNotes/1 。");
        }
    }
}
