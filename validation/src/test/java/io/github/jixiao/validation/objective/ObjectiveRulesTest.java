package io.github.jixiao.validation.objective;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.LegalBasis.Force;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.validation.EvaluationFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OBJ-001, OBJ-002, OBJ-007, OBJ-008 and OBJ-011. */
class ObjectiveRulesTest {

    private static EvaluationFixture numbered(int... numbers) {
        EvaluationFixture fixture = evaluation();
        for (int number : numbers) {
            fixture.objective(
                    ObjectiveKind.OVERALL,
                    Objective.builder().number(number).text("目标内容").build());
        }
        return fixture;
    }

    @Test
    void an_overall_objective_is_enough_in_words_or_on_the_sheet() {
        assertThat(evaluation().overall("改造管网3公里").outcomes("OBJ-001")).containsExactly(PASS);
        assertThat(evaluation().sheet(sheet -> sheet.expectedOutcome("改造管网3公里")).outcomes("OBJ-001"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("管网长度", "≥3公里", "", "", "").build()))
                        .outcomes("OBJ-001"))
                .containsExactly(PASS);
    }

    @Test
    void a_report_without_an_overall_objective_is_found() {
        assertThat(evaluation().told("管网改造完成").outcomes("OBJ-001")).containsExactly(FAIL);
        assertThat(evaluation().ofProject("管网改造", "改造管网3公里").findings("OBJ-001"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.getBasis().citation().zh()).doesNotContain("第");
                });
        assertThat(evaluation().block(ObjectiveKind.OVERALL, Disclosure.none()).outcomes("OBJ-001"))
                .containsExactly(FAIL);
        assertThat(evaluation().block(ObjectiveKind.OVERALL, Disclosure.blank()).outcomes("OBJ-001"))
                .containsExactly(FAIL);
    }

    @Test
    void words_that_could_not_be_read_leave_it_open_and_sister_forms_need_none() {
        assertThat(evaluation().section(SectionKey.OBJECTIVES, "改造管网").outcomes("OBJ-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation().section(SectionKey.PROCUREMENT, "货物").outcomes("OBJ-001"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void half_of_the_objectives_are_quantified() {
        assertThat(evaluation().overall("改造管网3公里").overall("提升排涝能力").outcomes("OBJ-002"))
                .containsExactly(PASS);
        assertThat(evaluation().overall("提升排涝能力", target("排涝能力", "≥20年")).outcomes("OBJ-002"))
                .containsExactly(PASS);
        Finding finding = evaluation()
                .overall("提升排涝能力")
                .overall("改善2021年内涝点")
                .overall("改造管网3公里")
                .findings("OBJ-002")
                .get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("共 3 个绩效目标，其中 1 个有量化指标，不足 50%");
        assertThat(finding.getLocation().quote()).isEqualTo("提升排涝能力");
        assertThat(finding.getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.quote()).isEqualTo("改善2021年内涝点"));
        assertThat(evaluation().outcomes("OBJ-002")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_missed_indicator_is_explained() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("清淤长度", "≥12公里", "9公里", "", "")
                                        .deviation("汛期提前")
                                        .build(),
                                row("疏通井数", "≥80座", "84座", "", "").build(),
                                row("抽检合格率", "≥98%", "95%", "", "").build(),
                                row("养护成本", "≤50万元", "60万元", "", "").build(),
                                row("水位", "3米", "2米", "", "").build()))
                        .explained(new Explanation.OfIndicator("抽检合格率"), "一批次材料更换")
                        .outcomes("OBJ-007"))
                .containsExactly(PASS, PASS, PASS, FAIL, UNDECIDABLE);
    }

    @Test
    void a_target_that_its_evidence_misses_is_a_warning() {
        EvaluationFixture missed = evaluation().overall("清淤", target("清淤长度", "≥12公里", "9公里"));
        assertThat(missed.findings("OBJ-007")).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("'清淤长度' 目标 ≥12公里，实际 9公里，未完成而未说明原因");
            assertThat(finding.getBasis().force()).isEqualTo(Force.BY_ANALOGY);
        });
        assertThat(evaluation()
                        .overall("清淤", target("清淤长度", "≥12公里", "9公里，因汛期提前停工"))
                        .outcomes("OBJ-007"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .overall("清淤", target("清淤长度", "≥12公里", "9公里", "13公里"))
                        .outcomes("OBJ-007"))
                .containsExactly(PASS);
        assertThat(evaluation().overall("清淤", target("清淤长度", "≥12公里", "9处")).outcomes("OBJ-007"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation()
                        .overall("清淤", target("清淤长度", "≥12公里", "9公里"))
                        .problem("清淤长度不足")
                        .outcomes("OBJ-007"))
                .containsExactly(PASS);
        assertThat(evaluation().overall("清淤", target("清淤长度", "≥12公里")).outcomes("OBJ-007"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void what_stands_on_the_sheet_is_found_there_and_once() {
        EvaluationFixture fixture = evaluation()
                .overall("清淤", target("完成清淤长度", "≥12公里", "9公里"))
                .sheet(sheet ->
                        sheet.addIndicators(row("清淤长度", "≥12公里", "9公里", "", "").build()));
        assertThat(fixture.outcomes("OBJ-007")).containsExactly(NOT_APPLICABLE, FAIL);
        assertThat(fixture.findings("OBJ-007").get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void numbers_of_objectives_run_from_one() {
        assertThat(numbered(1, 2, 3).outcomes("OBJ-008")).containsExactly(PASS, PASS, PASS);
        assertThat(numbered(1, 2, 1, 2).outcomes("OBJ-008")).containsExactly(PASS, PASS, PASS, PASS);
        assertThat(numbered(1, 2, 2, 3).outcomes("OBJ-008")).containsExactly(PASS, PASS, FAIL, PASS);
        assertThat(numbered(1, 3).findings("OBJ-008").get(0).getMessage().zh()).isEqualTo("目标编号 3 不接在 1 之后");
        assertThat(numbered(2).findings("OBJ-008").get(0).getMessage().zh()).isEqualTo("目标编号从 2 开始，应从 1 开始");
        assertThat(evaluation().overall("目标").outcomes("OBJ-008")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_promised_block_has_content_or_says_none() {
        assertThat(evaluation().ofProject("甲", "清淤").outcomes("OBJ-011")).containsExactly(PASS);
        assertThat(evaluation()
                        .block(ObjectiveKind.SPECIAL_FUND, Disclosure.none())
                        .outcomes("OBJ-011"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .block(ObjectiveKind.SPECIAL_FUND, Disclosure.<List<Objective>>blank())
                        .findings("OBJ-011")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("标题列有 '专项资金绩效目标'，正文没有内容，也没有写明无");
        assertThat(evaluation().block(ObjectiveKind.OVERALL, Disclosure.blank()).outcomes("OBJ-011"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void an_expected_outcome_or_a_number_of_targets_on_the_sheet_is_an_objective() {
        assertThat(evaluation().told("清淤").sheet(sheet -> sheet.targetsSet(1)).outcomes("OBJ-001"))
                .containsExactly(PASS);
        assertThat(evaluation().told("清淤").sheet(sheet -> sheet.targetsSet(0)).outcomes("OBJ-001"))
                .containsExactly(FAIL);
        assertThat(evaluation()
                        .told("清淤")
                        .sheet(sheet -> sheet.expectedOutcome("改造管网3公里"))
                        .outcomes("OBJ-001"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .told("清淤")
                        .sheet(sheet -> sheet.expectedOutcome(" "))
                        .outcomes("OBJ-001"))
                .containsExactly(FAIL);
    }

    @Test
    void the_sheet_of_a_project_states_no_overall_objective_of_a_report() {
        assertThat(evaluation()
                        .section(SectionKey.PERFORMANCE, "清淤")
                        .sheet(sheet -> sheet.project("管网改造").expectedOutcome("改造管网3公里"))
                        .outcomes("OBJ-001"))
                .containsExactly(FAIL);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.project("管网改造").expectedOutcome("改造管网3公里"))
                        .outcomes("OBJ-001"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("管网长度", "", "3公里", "", "").build()))
                        .outcomes("OBJ-001"))
                .containsExactly(FAIL);
    }

    @Test
    void why_nothing_was_checked_is_said() {
        assertThat(evaluation().section(SectionKey.PROCUREMENT, "货物").reasons("OBJ-001"))
                .containsExactly("报告不是绩效自评报告");
    }

    @Test
    void a_reason_in_the_column_of_a_sheet_holds_for_the_target_too() {
        EvaluationFixture given = evaluation()
                .overall("清淤", target("清淤长度", "≥12公里", "9公里"))
                .sheet(sheet -> sheet.addIndicators(
                        row("清淤长度", "达标", "9公里", "", "").deviation("汛期提前").build()));
        assertThat(given.outcomes("OBJ-007")).doesNotContain(FAIL);
        EvaluationFixture none = evaluation()
                .overall("清淤", target("清淤长度", "≥12公里", "9公里"))
                .sheet(sheet -> sheet.addIndicators(
                        row("清淤长度", "达标", "9公里", "", "").deviation("无").build()));
        assertThat(none.outcomes("OBJ-007")).contains(FAIL);
    }

    @Test
    void objectives_declared_none_are_none_whatever_else_the_part_says() {
        assertThat(evaluation()
                        .block(ObjectiveKind.OVERALL, Disclosure.none())
                        .section(SectionKey.OBJECTIVES, "整体支出绩效目标：无。", "专项资金绩效目标：改造管网")
                        .outcomes("OBJ-001"))
                .containsExactly(FAIL);
    }

    @Test
    void the_sheet_that_states_the_objective_is_named() {
        assertThat(evaluation()
                        .told("清淤")
                        .sheet(sheet -> sheet.project("管网改造"))
                        .sheet(sheet -> sheet.expectedOutcome("改造管网3公里"))
                        .audit()
                        .outcomes(RuleId.of("OBJ-001")))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.at()).isEqualTo("/performance/scoreSheets/1"));
    }

    @Test
    void another_block_of_one_kind_may_begin_anew_or_go_on() {
        Objective first = Objective.builder().number(1).text("目标内容").build();
        Objective second = Objective.builder().number(2).text("目标内容").build();
        assertThat(evaluation()
                        .block(ObjectiveKind.PROJECT, Disclosure.stated(List.of(first)))
                        .block(ObjectiveKind.PROJECT, Disclosure.stated(List.of(first)))
                        .block(ObjectiveKind.PROJECT, Disclosure.stated(List.of(second)))
                        .block(ObjectiveKind.PROJECT, Disclosure.stated(List.of(second)))
                        .outcomes("OBJ-008"))
                .containsExactly(PASS, PASS, PASS, FAIL);
        assertThat(numbered(1, 1).outcomes("OBJ-008")).containsExactly(PASS, FAIL);
    }

    @Test
    void of_several_actual_values_the_one_nearest_to_the_target_is_named() {
        assertThat(evaluation()
                        .overall("清淤", target("清淤长度", "≥12公里", "9公里", "11公里", "10公里"))
                        .findings("OBJ-007"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getMessage().zh()).isEqualTo("'清淤长度' 目标 ≥12公里，实际 11公里，未完成而未说明原因"));
    }

    @Test
    void the_outcome_on_a_sheet_is_told_in_exact_numbers() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.actualOutcome("培训约300人次，清淤12公里左右，改造30户"))
                        .findings("OBJ-009"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getMessage().zh()).isEqualTo("绩效情况有 2 处使用约数：约300、12公里左右");
                    assertThat(finding.getLocation().pointer()).isEqualTo("/performance/scoreSheets/0/actualOutcome");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "9公里，因地制宜分段施工, FAIL",
        "9公里，扩大了社会影响, FAIL",
        "9公里，因此群众满意, FAIL",
        "9公里，受天气因素影响, PASS",
        "9公里，因地制宜，因汛期停工, PASS",
        "9公里，由于汛期, PASS"
    })
    void a_word_of_a_reason_within_another_word_gives_none(String evidence, Outcome outcome) {
        assertThat(evaluation().overall("清淤", target("清淤长度", "≥12公里", evidence)).outcomes("OBJ-007"))
                .containsExactly(outcome);
    }
}
