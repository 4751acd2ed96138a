package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.level1;
import static io.github.jixiao.validation.EvaluationFixture.level2;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.LegalBasis.Force;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.EvaluationFixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** SCR-001, SCR-002 and SCR-003. */
class WeightRulesTest {

    private static final ExecutionRow TEN = execution("", "", "", "10", "");

    private static EvaluationFixture national(String output, String benefit, String satisfaction) {
        return evaluation()
                .sheet(sheet -> sheet.addExecution(TEN)
                        .addLevelWeights(
                                level1("产出指标（" + output + "分）", output),
                                level1("效益指标", benefit),
                                level1("满意度指标", satisfaction))
                        .addIndicators(
                                under("产出指标", "巡河次数", output, ""),
                                under("效益指标", "水质达标率", benefit, ""),
                                under("满意度指标", "居民满意度", satisfaction, "")));
    }

    private static EvaluationFixture of(Indicator... rows) {
        return evaluation().sheet(sheet -> sheet.addExecution(TEN).addIndicators(rows));
    }

    @Test
    void weights_that_sum_to_a_hundred_with_the_execution_pass() {
        assertThat(national("50", "30", "10").outcomes("SCR-001")).containsExactly(PASS);
        assertThat(of(under("", "甲", "45", ""), under("", "乙", "45.0", "")).outcomes("SCR-001"))
                .containsExactly(PASS);
    }

    @Test
    void the_level_that_the_scheme_weighs_otherwise_is_named_as_the_place() {
        Finding finding = national("45", "30", "10").findings("SCR-001").get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("预算执行 10 + 产出 45 + 效益 30 + 满意度 10 = 95，应为 100，不足 5");
        assertThat(finding.getLocation().pointer()).isEqualTo("/performance/scoreSheets/0/levelWeights/0");
        assertThat(finding.getTrace().orElseThrow().difference()).contains(new BigDecimal("-5"));
    }

    @Test
    void the_measures_for_projects_bind_the_sheet_of_a_project_and_are_an_analogy_for_that_of_a_department() {
        Consumer<ScoreSheet.Builder> light =
                sheet -> sheet.addExecution(TEN).addIndicators(under("", "甲", "45", ""), under("", "乙", "40", ""));
        EvaluationFixture fixture = evaluation().sheet(light).sheet(light.andThen(sheet -> sheet.project("河道清淤")));

        assertThat(fixture.findings("SCR-001"))
                .extracting(
                        finding -> finding.getLocation().pointer(),
                        finding -> finding.getBasis().force())
                .containsExactly(
                        tuple("/performance/scoreSheets/0", Force.BY_ANALOGY),
                        tuple("/performance/scoreSheets/1", Force.BINDING));
    }

    @Test
    void indicators_are_held_against_a_hundred_though_their_levels_are_right() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addExecution(TEN)
                        .addLevelWeights(level1("产出指标", "90"))
                        .addIndicators(under("产出指标", "甲", "50", ""), under("产出指标", "乙", "39.5", "")));
        assertThat(fixture.findings("SCR-001"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).contains("= 99.5，应为 100，不足 0.5"));
    }

    @Test
    void a_missing_weight_leaves_the_sum_open_unless_it_is_exceeded() {
        assertThat(of(under("", "甲", "45", ""), under("", "乙", "", "")).outcomes("SCR-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(of(under("", "甲", "95", ""), under("", "乙", "", "")).outcomes("SCR-001"))
                .containsExactly(FAIL);
    }

    @Test
    void an_execution_without_a_weight_leaves_the_sum_open() {
        ExecutionRow unweighted = execution("10", "9", "90%", "", "9");
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addExecution(unweighted).addIndicators(under("", "甲", "80", "")))
                        .outcomes("SCR-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addExecution(unweighted).addIndicators(under("", "甲", "101", "")))
                        .outcomes("SCR-001"))
                .containsExactly(FAIL);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(under("", "甲", "90", "")))
                        .outcomes("SCR-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(under("", "甲", "95", "")))
                        .outcomes("SCR-001"))
                .containsExactly(FAIL);
    }

    @Test
    void an_execution_that_stands_among_the_indicators_counts_once() {
        assertThat(of(under("", "预算执行率", "10", ""), under("", "乙", "90", "")).outcomes("SCR-001"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(under("", "甲", "60", ""), under("", "乙", "40", "")))
                        .outcomes("SCR-001"))
                .containsExactly(PASS);
    }

    @Test
    void twenty_and_eighty_divided_by_objective_is_a_hundred() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.project("河道清淤")
                        .addExecution(execution("", "", "", "20", ""))
                        .addLevelWeights(level2("质量指标", "10"), level2("进度指标", "30"), level2("质量指标", "40"))
                        .addIndicators(
                                row("甲", "", "", "", "")
                                        .level1("产出指标")
                                        .level2("质量指标")
                                        .build(),
                                row("乙", "", "", "", "")
                                        .level1("产出指标")
                                        .level2("进度指标")
                                        .build(),
                                row("丙", "", "", "", "")
                                        .level1("产出指标")
                                        .level2("质量指标")
                                        .build()));
        assertThat(fixture.outcomes("SCR-001")).containsExactly(PASS);
        assertThat(fixture.outcomes("SCR-003")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_sheet_without_weights_is_not_summed() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(under("", "甲", "", "")))
                        .outcomes("SCR-001"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(evaluation().outcomes("SCR-001")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_national_schemes_pass_and_others_do_not() {
        assertThat(national("50", "30", "10").outcomes("SCR-002")).containsExactly(PASS);
        Finding finding = national("40", "40", "10").findings("SCR-002").get(0);
        assertThat(finding.getMessage().zh())
                .isEqualTo("一级权重 预算执行 10 / 产出 40 / 效益 40 / 满意度 10 不符合任何通行方案；国家方案为 预算执行 10 / 产出 50 / 效益 30 / 满意度 10");
        assertThat(national("45", "30", "10").outcomes("SCR-002")).containsExactly(FAIL);
    }

    @Test
    void the_scheme_with_costs_is_one_in_practice() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addExecution(TEN)
                                .addLevelWeights(
                                        level1("成本指标", "20"),
                                        level1("产出指标", "40"),
                                        level1("效益指标", "20"),
                                        level1("满意度指标", "10")))
                        .outcomes("SCR-002"))
                .containsExactly(PASS);
    }

    @Test
    void a_project_may_divide_its_points_freely() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.project("校车接送")
                        .addExecution(TEN)
                        .addIndicators(under("产出指标", "甲", "60", ""), under("效益指标", "乙", "30", "")));
        assertThat(fixture.outcomes("SCR-002")).containsExactly(PASS);
    }

    @Test
    void satisfaction_that_a_table_leaves_under_benefit_counts_by_itself() {
        assertThat(of(under("产出指标", "甲", "50", ""), under("效益指标", "乙", "30", ""), under("效益指标", "居民满意度", "10", ""))
                        .outcomes("SCR-002"))
                .containsExactly(PASS);
    }

    @Test
    void other_names_of_levels_are_left_alone_and_missing_weights_open() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addExecution(TEN)
                                .addIndicators(under("投入", "甲", "30", ""), under("过程", "乙", "60", "")))
                        .outcomes("SCR-002"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(of(under("产出指标", "甲", "", "")).outcomes("SCR-002")).containsExactly(UNDECIDABLE);
    }

    @Test
    void weights_roll_up_by_level() {
        assertThat(national("50", "30", "10").outcomes("SCR-003")).containsExactly(PASS, PASS, PASS);
    }

    @Test
    void parts_that_do_not_make_their_level_are_found_with_the_difference() {
        EvaluationFixture fixture = evaluation()
                .sheet(sheet -> sheet.addLevelWeights(level1("产出指标", "50"), level2("数量指标", "30"), level2("质量指标", "20"))
                        .addIndicators(
                                row("甲", "", "", "18", "")
                                        .level1("产出指标")
                                        .level2("数量指标")
                                        .build(),
                                row("乙", "", "", "12", "")
                                        .level1("产出指标")
                                        .level2("数量指标")
                                        .build(),
                                row("丙", "", "", "15", "")
                                        .level1("产出指标")
                                        .level2("质量指标")
                                        .build()));
        assertThat(fixture.outcomes("SCR-003")).containsExactly(PASS, FAIL, PASS, FAIL);
        List<Finding> findings = fixture.findings("SCR-003");
        assertThat(findings.get(0).getMessage().zh()).isEqualTo("'产出' 下的分值 甲 18 + 乙 12 + 丙 15 = 45，而该级分值为 50，相差 5");
        assertThat(findings.get(1).getMessage().en())
                .isEqualTo("the weights under '质量', 丙 15 = 15, while its own weight is 20; off by 5");
    }

    @Test
    void a_level_with_a_missing_weight_below_is_open_unless_exceeded() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addLevelWeights(level1("产出指标", "50"))
                                .addIndicators(under("产出指标", "甲", "30", ""), under("产出指标", "乙", "", "")))
                        .outcomes("SCR-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addLevelWeights(level1("产出指标", "50"))
                                .addIndicators(under("产出指标", "甲", "60", ""), under("产出指标", "乙", "", "")))
                        .outcomes("SCR-003"))
                .containsExactly(FAIL);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addLevelWeights(level1("产出指标", "50")))
                        .outcomes("SCR-003"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static EvaluationFixture partly(String quantity, String own) {
        return evaluation()
                .sheet(sheet -> sheet.addLevelWeights(level1("产出", "50"), level2("数量指标", quantity))
                        .addIndicators(
                                row("甲", "", "", own, "")
                                        .level1("产出")
                                        .level2("数量指标")
                                        .build(),
                                row("乙", "", "", own, "")
                                        .level1("产出")
                                        .level2("质量指标")
                                        .build(),
                                row("丙", "", "", own, "").level1("产出").build()));
    }

    @Test
    void some_of_the_levels_below_a_level_may_exceed_it_already() {
        assertThat(partly("60", "").findings("SCR-003"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getMessage().zh()).isEqualTo("'产出' 下的分值 数量 60 = 60，而该级分值为 50，相差 10"));
        assertThat(partly("40", "").outcomes("SCR-003")).containsExactly(UNDECIDABLE);
        assertThat(partly("60", "").reasons("SCR-003")).isEmpty();
    }
}
