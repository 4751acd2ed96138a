package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.validation.EvaluationFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SCR-007, SCR-008, SCR-009, SCR-011 and SCR-012. */
class IndicatorScoreTest {

    private static EvaluationFixture of(String name, String target, String actual, String weight, String score) {
        return evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row(name, target, actual, weight, score).build()));
    }

    private static List<Outcome> outcomes(String rule, String name, String target, String actual, String score) {
        return of(name, target, actual, "10", score).outcomes(rule);
    }

    @Test
    void a_met_target_is_worth_its_weight() {
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "44次", "10")).containsExactly(PASS);
        assertThat(outcomes("SCR-007", "巡查次数", "40次", "40次", "9")).containsExactly(FAIL);
        assertThat(outcomes("SCR-007", "巡查次数", "40次", "40次", "11")).containsExactly(FAIL);
        assertThat(outcomes("SCR-007", "整编审核", "98%", "98%", "9.8")).containsExactly(FAIL);
        assertThat(of("巡查次数", "≥40次", "44次", "10", "9")
                        .findings("SCR-007")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("'巡查次数' 指标值 ≥40次，完成值 44次，已完成应得满分 10，而自评为 9");
    }

    @Test
    void a_missed_target_is_worth_its_share() {
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "36次", "9")).containsExactly(PASS);
        assertThat(of("票款收入", "800万元", "793万元", "6", "5").findings("SCR-007"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh())
                        .isEqualTo("'票款收入' 指标值 800万元，完成值 793万元：6 × 完成值 ÷ 指标值 = 5.95，而自评为 5"));
        assertThat(of("票款收入", "800万元", "793万元", "6", "5.94").findings("SCR-007"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getKind()).isEqualTo(Finding.Kind.LAST_DIGIT));
        assertThat(outcomes("SCR-007", "票款收入", "2.6亿元", "24000万元", "9.23")).containsExactly(PASS);
    }

    @Test
    void a_value_far_above_its_target_may_lose_points() {
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "80次", "9")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "80次", "10")).containsExactly(PASS);
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "80次", "11")).containsExactly(FAIL);
    }

    @Test
    void a_score_that_fits_neither_way_is_wrong_whichever_way_is_good() {
        assertThat(outcomes("SCR-007", "水位", "40米", "30米", "6")).containsExactly(FAIL);
        assertThat(outcomes("SCR-007", "水位", "40米", "30米", "7.5")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-007", "水位", "40米", "30米", "10")).containsExactly(UNDECIDABLE);
    }

    @Test
    void other_units_and_approximate_numbers_leave_it_open() {
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "36场", "9")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "约36次", "9")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "≥36次", "9")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "≥41次", "10")).containsExactly(PASS);
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "36", "9")).containsExactly(PASS);
        assertThat(outcomes("SCR-007", "巡查次数", "≥40次", "", "9")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_rate_that_is_scored_in_bands_is_no_proportion() {
        assertThat(outcomes("SCR-007", "预算完成率", "100%", "99%", "10")).containsExactly(NOT_APPLICABLE);
        assertThat(outcomes("SCR-008", "“三公经费”控制率", "100%", "120%", "3")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void less_is_better_turns_the_share_round() {
        assertThat(outcomes("SCR-008", "养护成本", "≤80万元", "80", "10")).containsExactly(PASS);
        assertThat(outcomes("SCR-008", "养护成本", "≤80万元", "100万元", "8")).containsExactly(PASS);
        assertThat(of("养护成本", "≤80万元", "100万元", "10", "9")
                        .findings("SCR-008")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("'养护成本' 指标值 ≤80万元，完成值 100万元：10 × 指标值 ÷ 完成值 = 8，而自评为 9");
        assertThat(outcomes("SCR-008", "养护成本", "≤80万元", "70万元", "8")).containsExactly(FAIL);
        assertThat(outcomes("SCR-008", "安全事故", "≤0起", "1起", "5")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-008", "巡查次数", "≥40次", "36次", "9")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_target_that_must_be_met_exactly_leaves_what_is_lost_to_judgement() {
        EvaluationFixture exact = evaluation()
                .sheet(sheet -> sheet.addIndicators(row("水位", "=40米", "36米", "10", "0")
                        .target(EvaluationFixture.value("40米"))
                        .direction(IndicatorDirection.EXACT)
                        .build()));
        assertThat(exact.outcomes("SCR-007")).containsExactly(UNDECIDABLE);
        EvaluationFixture full = evaluation()
                .sheet(sheet -> sheet.addIndicators(row("水位", "40米", "36米", "10", "10")
                        .direction(IndicatorDirection.EXACT)
                        .build()));
        assertThat(full.outcomes("SCR-012")).containsExactly(FAIL);
    }

    @Test
    void words_score_within_their_band() {
        assertThat(outcomes("SCR-009", "环境改善", "明显", "达成预期指标", "8")).containsExactly(PASS);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "达成预期指标", "7")).containsExactly(FAIL);
        assertThat(outcomes("SCR-009", "环境改善", "较上年好转", "较上年好转", "10")).containsExactly(PASS);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "基本达成", "6")).containsExactly(PASS);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "基本达成", "5.9")).containsExactly(FAIL);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "基本达成", "9"))
                .as("some forms count it among the achieved ones")
                .containsExactly(PASS);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "部分完成", "9")).containsExactly(FAIL);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "未完成", "6.1")).containsExactly(FAIL);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "有所变化", "6.1")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-009", "巡查次数", "40次", "完成", "1")).containsExactly(NOT_APPLICABLE);
        assertThat(outcomes("SCR-009", "环境改善", "明显", "40次", "8")).containsExactly(NOT_APPLICABLE);
        assertThat(of("环境改善", "明显", "达成预期指标", "0", "0").outcomes("SCR-009")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void points_are_taken_off_with_a_reason() {
        assertThat(outcomes("SCR-011", "巡查次数", "≥40次", "36次", "9")).containsExactly(FAIL);
        assertThat(outcomes("SCR-011", "巡查次数", "≥40次", "44次", "10")).containsExactly(PASS);
        EvaluationFixture given = evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row("甲项进度", "≥40次", "36次", "10", "9").deviation("汛期停工").build(),
                        row("乙项进度", "≥40次", "36次", "10", "9").deviation("无。").build(),
                        row("丙项进度", "≥40次", "36次", "10", "9").build(),
                        row("丁项进度", "≥40次", "36次", "10", "9").build()))
                .explained(new Explanation.OfIndicator("丙项进度"), "设备到货迟")
                .problem("丁项进度偏慢，系招标流标");
        assertThat(given.outcomes("SCR-011")).containsExactly(PASS, FAIL, PASS, PASS);
        assertThat(outcomes("SCR-011", "巡查次数", "≥40次", "36次", "")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_reason_without_points_taken_off_is_a_remark() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row("巡查次数", "≥40次", "40次", "10", "10").deviation("人手不足").build()));
        assertThat(fixture.findings("SCR-011"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO));
    }

    @Test
    void a_share_that_rounds_to_full_marks_is_not_held_against_them() {
        assertThat(of("援助案件", "≥1051件", "1050件", "3", "3.00").outcomes("SCR-012"))
                .containsExactly(PASS);
        assertThat(of("援助案件", "≥1051件", "1050件", "3", "3").outcomes("SCR-012")).containsExactly(PASS);
        assertThat(of("援助案件", "≥1051件", "1050件", "30", "30").outcomes("SCR-012"))
                .containsExactly(FAIL);
        assertThat(of("援助案件", "≥20件", "19件", "3", "3").outcomes("SCR-012")).containsExactly(FAIL);
    }

    @Test
    void full_marks_for_a_missed_target_are_found() {
        assertThat(outcomes("SCR-012", "分类准确率", "≥85%", "78%", "10")).containsExactly(FAIL);
        assertThat(outcomes("SCR-012", "分类准确率", "85%", "78%", "10")).containsExactly(FAIL);
        assertThat(outcomes("SCR-012", "政府采购执行率", "100%", "72.74%", "10")).containsExactly(FAIL);
        assertThat(outcomes("SCR-012", "财政供养人员控制率", "100%", "92%", "10")).containsExactly(PASS);
        assertThat(outcomes("SCR-012", "水位", "40米", "36米", "10")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("SCR-012", "分类准确率", "≥85%", "78%", "9.18")).containsExactly(NOT_APPLICABLE);
        assertThat(of("预算完成率", "100%", "97%", "8", "8").outcomes("SCR-012")).containsExactly(PASS);
    }

    @Test
    void the_level_2_indicator_tells_which_way_is_good_where_the_name_does_not() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row("宣讲", "20场", "18场", "10", "10").level2("数量指标").build(),
                        row("印制", "20万元", "18万元", "10", "10").level2("成本指标").build()));
        assertThat(fixture.outcomes("SCR-012")).containsExactly(FAIL, PASS);
    }
}
