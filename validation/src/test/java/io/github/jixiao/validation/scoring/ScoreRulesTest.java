package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.EvaluationFixture;
import io.github.jixiao.validation.NarrativeFixture;
import org.junit.jupiter.api.Test;

/** SCR-004, SCR-005, SCR-006, SCR-010, SCR-013 and SCR-017. */
class ScoreRulesTest {

    private static EvaluationFixture of(ExecutionRow execution) {
        return evaluation().sheet(sheet -> sheet.addExecution(execution));
    }

    private static EvaluationFixture graded(String total, String grade) {
        return evaluation().sheet(sheet -> sheet.total(Score.of(total)).grade(grade));
    }

    private static EvaluationFixture met(int met, int set, String rate) {
        return evaluation().sheet(sheet -> sheet.targetsMet(met).targetsSet(set).targetsMetRate(Percentage.of(rate)));
    }

    @Test
    void a_score_stays_within_its_weight() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "10"))
                                .addIndicators(under("", "甲", "5", "0"), under("", "乙", "5", "5.0"))
                                .total(Score.of("100")))
                        .outcomes("SCR-004"))
                .containsExactly(PASS, PASS, PASS, PASS);
    }

    @Test
    void a_score_above_its_weight_or_below_nothing_is_found() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "10.2"))
                        .addIndicators(under("", "甲", "5", "-1"), under("", "乙", "5", "6"))
                        .total(Score.of("100.5")));
        assertThat(fixture.outcomes("SCR-004")).containsExactly(FAIL, FAIL, FAIL, FAIL);
        assertThat(fixture.findings("SCR-004"))
                .extracting(finding -> finding.getMessage().zh())
                .contains("'甲' 得分 -1 为负", "'乙' 得分 6 超过分值 5", "'总分' 得分 100.5 超过分值 100");
    }

    @Test
    void a_score_without_a_weight_is_open_and_none_is_nothing() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(under("", "甲", "", "3")))
                        .outcomes("SCR-004"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(under("", "甲", "5", "")))
                        .outcomes("SCR-004"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static EvaluationFixture totalling(String total, String executionScore, String... scores) {
        return evaluation().sheet(sheet -> {
            if (!executionScore.isEmpty()) {
                sheet.addExecution(execution("", "", "", "10", executionScore));
            }
            for (String score : scores) {
                sheet.addIndicators(under("", "指标", "45", score));
            }
            sheet.total(Score.of(total));
        });
    }

    @Test
    void the_total_is_the_sum_of_all_scores() {
        assertThat(totalling("98.91", "9.91", "45", "44").outcomes("SCR-005")).containsExactly(PASS);
        Finding finding =
                totalling("98.92", "9.91", "45", "44").findings("SCR-005").get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("各项得分 预算执行 9.91 + 指标 45 + 指标 44 = 98.91，而总分为 98.92，相差 0.01");
        assertThat(finding.getKind()).isEqualTo(Finding.Kind.VIOLATION);
    }

    @Test
    void a_total_with_fewer_decimals_is_rounded() {
        assertThat(totalling("98.9", "9.91", "45", "44").findings("SCR-005"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getKind()).isEqualTo(Finding.Kind.ROUNDING));
        assertThat(totalling("98.8", "9.91", "45", "44").outcomes("SCR-005")).containsExactly(FAIL);
    }

    @Test
    void a_missing_score_leaves_the_total_open_unless_the_others_exceed_it() {
        assertThat(totalling("98", "9.91", "45", "").outcomes("SCR-005")).containsExactly(UNDECIDABLE);
        assertThat(totalling("50", "9.91", "45", "").outcomes("SCR-005")).containsExactly(FAIL);
        assertThat(totalling("98", "", "45", "45").outcomes("SCR-005")).containsExactly(UNDECIDABLE);
        assertThat(totalling("85", "", "45", "45").outcomes("SCR-005")).containsExactly(FAIL);
        assertThat(evaluation().sheet(sheet -> sheet.total(Score.of(90))).outcomes("SCR-005"))
                .containsExactly(UNDECIDABLE);
        assertThat(of(execution("", "", "", "10", "10")).outcomes("SCR-005")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_execution_scores_its_share_of_the_weight() {
        assertThat(of(execution("320.00", "304.00", "95%", "10", "9.5")).outcomes("SCR-006"))
                .containsExactly(PASS);
        assertThat(of(execution("320.00", "352.00", "110%", "10", "10")).outcomes("SCR-006"))
                .containsExactly(PASS);
        assertThat(of(execution("", "", "76%", "10", "7.6")).outcomes("SCR-006"))
                .containsExactly(PASS);
        assertThat(of(execution("", "", "96%", "20", "19.2")).outcomes("SCR-006"))
                .containsExactly(PASS);
    }

    @Test
    void full_points_for_a_part_of_the_budget_are_found() {
        Finding finding = of(execution("500.00", "401.00", "100%", "10", "10"))
                .findings("SCR-006")
                .get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("执行率得分 = 10 × min(1, 401.00万元 ÷ 500.00万元) = 8.02，而自评为 10");
        assertThat(of(execution("", "", "76%", "10", "10")).outcomes("SCR-006")).containsExactly(FAIL);
    }

    @Test
    void a_score_from_the_stated_rate_passes_where_that_rate_is_right() {
        assertThat(of(execution("900.00", "687.60", "76%", "10", "7.60")).outcomes("SCR-006"))
                .containsExactly(PASS);
        assertThat(of(execution("900.00", "689.90", "77%", "10", "7.70")).outcomes("SCR-006"))
                .containsExactly(PASS);
        assertThat(of(execution("900.00", "600.00", "77%", "10", "7.70")).outcomes("SCR-006"))
                .containsExactly(FAIL);
    }

    @Test
    void a_truncated_score_is_off_by_its_last_digit() {
        assertThat(of(execution("300.00", "200.00", "", "10", "6.66")).findings("SCR-006"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getKind()).isEqualTo(Finding.Kind.LAST_DIGIT));
        assertThat(of(execution("300.00", "200.00", "", "10", "6")).outcomes("SCR-006"))
                .containsExactly(FAIL);
    }

    @Test
    void a_budget_of_zero_or_none_gives_no_rate() {
        assertThat(of(execution("0", "0", "0%", "10", "0")).outcomes("SCR-006")).containsExactly(UNDECIDABLE);
        assertThat(of(execution("", "20.00", "", "10", "10")).outcomes("SCR-006"))
                .containsExactly(UNDECIDABLE);
        assertThat(of(execution("≥20", "10.00", "", "10", "10")).outcomes("SCR-006"))
                .containsExactly(UNDECIDABLE);
        assertThat(of(execution("20.00", "10.00", "", "10", "")).outcomes("SCR-006"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_grade_is_the_one_of_the_total() {
        assertThat(graded("90", "优").outcomes("SCR-010")).containsExactly(PASS);
        assertThat(graded("89.99", "良好").outcomes("SCR-010")).containsExactly(PASS);
        Finding finding = graded("89.99", "优").findings("SCR-010").get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("总分 89.99 应为 '良'，而自评等级为 '优'（90 分起）");
        assertThat(graded("59", "中").outcomes("SCR-010")).containsExactly(FAIL);
    }

    @Test
    void a_grade_of_another_scale_or_without_a_total_is_open() {
        assertThat(graded("72", "合格").outcomes("SCR-010")).containsExactly(UNDECIDABLE);
        assertThat(evaluation().sheet(sheet -> sheet.grade("良")).outcomes("SCR-010"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation().sheet(sheet -> sheet.total(Score.of(80))).outcomes("SCR-010"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_self_evaluation_has_a_total_or_a_grade() {
        assertThat(graded("90", "优").outcomes("SCR-013")).containsExactly(PASS);
        assertThat(evaluation().sheet(sheet -> sheet.grade("良")).outcomes("SCR-013"))
                .containsExactly(PASS);
        assertThat(of(execution("", "", "", "10", "10")).outcomes("SCR-013")).containsExactly(FAIL);
        assertThat(evaluation().section(SectionKey.PERFORMANCE, "无").outcomes("SCR-013"))
                .containsExactly(FAIL);
        assertThat(evaluation()
                        .with(report -> report.title("某局2021年部门决算说明"))
                        .section(SectionKey.PERFORMANCE, "无")
                        .outcomes("SCR-013"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(evaluation().section(SectionKey.PROCUREMENT, "无").outcomes("SCR-013"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_share_of_objectives_met_recomputes() {
        assertThat(met(7, 12, "58.33%").outcomes("SCR-017")).containsExactly(PASS);
        assertThat(met(7, 12, "58.34%").findings("SCR-017").get(0).getKind()).isEqualTo(Finding.Kind.LAST_DIGIT);
        assertThat(met(7, 12, "60%").findings("SCR-017").get(0).getMessage().zh())
                .isEqualTo("目标完成率 = 7 ÷ 12 = 58.33%，而报告为 60%");
        assertThat(met(13, 12, "100%").outcomes("SCR-017")).containsExactly(FAIL);
        assertThat(met(0, 0, "100%").outcomes("SCR-017")).containsExactly(UNDECIDABLE);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.targetsMetRate(Percentage.of("90%")))
                        .outcomes("SCR-017"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.targetsMet(3).targetsSet(4))
                        .outcomes("SCR-017"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_target_in_numbers_has_an_actual_value_in_numbers() {
        Indicator words = row("维修成本", "≤30万元", "完成", "10", "10").build();
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row("甲", "≥20场", "21场", "", "").build(),
                        words,
                        row("乙", "≥20场", " ", "", "").build(),
                        row("丙", "≥20场", "计21场", "", "").build()));
        assertThat(fixture.outcomes("SCR-016")).containsExactly(PASS, FAIL, UNDECIDABLE);
        assertThat(fixture.findings("SCR-016").get(0).getMessage().zh())
                .isEqualTo("'维修成本' 的指标值 '≤30万元' 为数字，而完成值 '完成' 不是数字");
        assertThat(evaluation()
                        .sheet(sheet ->
                                sheet.addIndicators(row("甲", "显著", "显著", "", "").build()))
                        .outcomes("SCR-016"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_target_in_numbers_is_not_scored_without_an_actual_value() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row("讲座场次", "≥20场", "21场", "10", "10").build(),
                        row("清淤长度", "≥12公里", "", "10", "10").build(),
                        row("疏通井数", "≥80座", "", "10", "").build(),
                        row("环境面貌", "改善", "", "10", "10").build()));
        assertThat(fixture.outcomes("SCR-016")).containsExactly(PASS, FAIL);
        assertThat(fixture.findings("SCR-016").get(0).getMessage()).satisfies(message -> {
            assertThat(message.zh()).isEqualTo("'清淤长度' 的指标值 '≥12公里' 有得分而没有完成值");
            assertThat(message.en()).isEqualTo("the target '≥12公里' of '清淤长度' is scored and has no actual value");
        });
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("清淤长度", "≥12公里", "", "10", "10").build()))
                        .outcomes("SCR-016"))
                .as("a sheet without the column")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void why_a_score_is_open_is_said() {
        assertThat(of(execution("0", "0", "0%", "10", "0")).reasons("SCR-006")).containsExactly("全年预算数为零，执行率无法计算");
        assertThat(of(execution("", "20.00", "", "10", "10")).reasons("SCR-006"))
                .containsExactly("未写明全年预算数、执行数或执行率");
        assertThat(of(execution("≥20", "10.00", "", "10", "10")).reasons("SCR-006"))
                .containsExactly("约数无法计算");
        assertThat(totalling("98", "9.91", "45", "").reasons("SCR-005")).containsExactly("有 1 项指标未写明得分");
        assertThat(totalling("98", "", "45", "45").reasons("SCR-005")).containsExactly("未写明预算执行的得分");
        assertThat(evaluation().section(SectionKey.PROCUREMENT, "无").reasons("SCR-013"))
                .containsExactly("报告不是绩效自评报告");
    }

    @Test
    void what_a_self_evaluation_lacks_is_said() {
        assertThat(of(execution("", "", "", "10", "10"))
                        .findings("SCR-013")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("自评表没有总分，也没有自评等级");
        assertThat(evaluation()
                        .section(SectionKey.PERFORMANCE, "无")
                        .findings("SCR-013")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("报告没有自评得分或自评等级");
    }

    @Test
    void the_initial_budget_with_its_adjustment_is_the_final_one() {
        ExecutionRow row = ExecutionRow.builder()
                .label("年度资金总额")
                .amounts(StagedAmount.builder()
                        .initial(Amount.parse("80万元"))
                        .adjustment(Amount.parse("20万元"))
                        .executed(Amount.parse("90万元"))
                        .build())
                .weight(Score.of(10))
                .score(Score.of(9))
                .build();
        assertThat(of(row).outcomes("SCR-006")).containsExactly(PASS);
        assertThat(of(row.withScore(Score.of(10))).outcomes("SCR-006")).containsExactly(FAIL);
    }

    @Test
    void a_row_below_the_first_is_scored_only_with_a_weight_of_its_own() {
        EvaluationFixture rows = evaluation()
                .sheet(sheet ->
                        sheet.addExecution(execution("100", "90", "", "10", "9"), execution("60", "30", "", "", "10")));
        assertThat(rows.outcomes("SCR-006")).containsExactly(PASS);
        EvaluationFixture weighed = evaluation()
                .sheet(sheet ->
                        sheet.addExecution(execution("100", "90", "", "10", "9"), execution("60", "30", "", "5", "5")));
        assertThat(weighed.outcomes("SCR-006")).containsExactly(PASS, FAIL);
    }

    @Test
    void an_execution_that_is_an_indicator_too_counts_once() {
        EvaluationFixture listed = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "9"))
                        .addIndicators(under("", "预算执行率", "10", "9"), under("", "指标", "90", "88"))
                        .total(Score.of(97)));
        assertThat(listed.outcomes("SCR-005")).containsExactly(PASS);
        EvaluationFixture apart = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "9"))
                        .addIndicators(under("", "培训", "10", "9"), under("", "指标", "90", "88"))
                        .total(Score.of(97)));
        assertThat(apart.outcomes("SCR-005")).containsExactly(FAIL);
    }

    @Test
    void scores_of_parts_of_the_execution_make_it_together() {
        EvaluationFixture parts = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "5", "4"), execution("", "", "", "5", "5"))
                        .addIndicators(under("", "指标", "90", "88"))
                        .total(Score.of(97)));
        assertThat(parts.outcomes("SCR-005")).containsExactly(PASS);
        EvaluationFixture first = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "9"), execution("", "", "", "5", "5"))
                        .addIndicators(under("", "指标", "90", "88"))
                        .total(Score.of(97)));
        assertThat(first.outcomes("SCR-005")).containsExactly(PASS);
    }

    @Test
    void a_total_in_words_stays_within_a_hundred_too() {
        assertThat(NarrativeFixture.text()
                        .section(SectionKey.PERFORMANCE, "自评得分105分")
                        .states("score.total", "105分")
                        .findings("SCR-004"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getMessage().zh()).isEqualTo("'总分' 得分 105 超过分值 100");
                    assertThat(finding.getMessage().en()).isEqualTo("score 105 of 'total' is above its weight 100");
                    assertThat(finding.getLocation().quote()).isEqualTo("105分");
                });
        assertThat(NarrativeFixture.text()
                        .section(SectionKey.PERFORMANCE, "自评得分95分")
                        .states("score.total", "95分")
                        .outcomes("SCR-004"))
                .containsExactly(PASS);
    }

    @Test
    void more_objectives_met_than_set_are_found_where_their_number_stands() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.targetsMet(5).targetsSet(4))
                        .findings("SCR-017"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getLocation().pointer()).isEqualTo("/performance/scoreSheets/0/targetsMet"));
    }

    @Test
    void an_actual_value_is_in_the_unit_of_its_target() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row("培训完成率", "≥100%", "35次", "", "").build(),
                        row("维修成本", "≤30万元", "85%", "", "").build(),
                        row("维修成本", "≤30万元", "280000元", "", "").build(),
                        row("培训完成率", "≥95%", "96", "", "").build(),
                        row("受益企业", "≥20家", "21个", "", "").build()));
        assertThat(fixture.outcomes("SCR-016")).containsExactly(FAIL, FAIL, PASS, PASS, UNDECIDABLE);
        assertThat(fixture.findings("SCR-016").get(0).getMessage()).satisfies(message -> {
            assertThat(message.zh()).isEqualTo("'培训完成率' 的指标值 '≥100%' 与完成值 '35次' 的单位不是一类");
            assertThat(message.en())
                    .isEqualTo(
                            "the target '≥100%' of '培训完成率' and its actual value '35次' are in units of different kinds");
        });
    }

    @Test
    void a_grade_that_words_give_the_department_holds_for_its_sheet() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(under("", "甲", "100", "90")))
                        .sheet(sheet -> sheet.grade("优"))
                        .outcomes("SCR-013"))
                .containsExactly(PASS, PASS);
    }

    @Test
    void the_department_and_every_project_come_to_a_total_or_a_grade() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addIndicators(under("", "甲", "100", "90")))
                .sheet(sheet -> sheet.project("河道清淤").total(Score.of("95")))
                .sheet(sheet -> sheet.project("路灯养护").addIndicators(under("", "甲", "", "90")))
                .sheet(sheet -> sheet.project("管网普查").addIndicators(under("", "甲", "", "")));
        assertThat(fixture.outcomes("SCR-013")).containsExactly(FAIL, PASS, FAIL, NOT_APPLICABLE);
        assertThat(fixture.findings("SCR-013"))
                .extracting(finding -> finding.getLocation().pointer())
                .containsExactly("/performance/scoreSheets/0", "/performance/scoreSheets/2");
    }

    @Test
    void a_total_in_words_is_that_of_the_department() {
        NarrativeFixture said = NarrativeFixture.text()
                .section(SectionKey.PERFORMANCE, "自评得分95分")
                .states("score.total", "95分");
        assertThat(said.outcomes("SCR-013")).containsExactly(PASS);
        assertThat(said.with(report -> report.performance(Performance.builder()
                                .addScoreSheets(
                                        ScoreSheet.builder().build(),
                                        ScoreSheet.builder()
                                                .project("河道清淤")
                                                .addIndicators(under("", "甲", "", "90"))
                                                .build())
                                .build()))
                        .outcomes("SCR-013"))
                .containsExactly(PASS, FAIL);
    }
}
