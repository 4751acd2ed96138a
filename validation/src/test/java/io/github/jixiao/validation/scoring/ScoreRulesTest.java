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
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.EvaluationFixture;
import io.github.jixiao.validation.NarrativeFixture;
import org.junit.jupiter.api.Test;

/** SCR-004, SCR-005, SCR-006, SCR-010 and SCR-017. */
class ScoreRulesTest {

    static EvaluationFixture of(ExecutionRow execution) {
        return evaluation().sheet(sheet -> sheet.addExecution(execution));
    }

    static EvaluationFixture graded(String total, String grade) {
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
}
