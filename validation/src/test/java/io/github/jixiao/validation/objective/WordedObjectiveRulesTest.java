package io.github.jixiao.validation.objective;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.EvaluationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OBJ-003, OBJ-004, OBJ-006, OBJ-009 and OBJ-010. */
class WordedObjectiveRulesTest {

    @ParameterizedTest
    @CsvSource({
        "更新路灯光源, 路灯光源更换为节能型, 道路照度明显改善",
        "扩建停车泊位120个, 新增停车泊位126个, 停车难得到缓解",
        "举办广场舞比赛, 五月和十月各办广场舞比赛一次, 观众踊跃",
        "修缮敬老院宿舍, 敬老院宿舍屋面和门窗已修缮, 床位增加",
        "建成社区食堂2处, 两处社区食堂开餐, 日均就餐三百人",
        "完善雨水口清掏机制, 雨水口清掏由每季一次改为每月一次, 内涝减少"
    })
    void an_objective_is_told_of_where_the_narrative_shares_its_words(String objective, String told, String rest) {
        assertThat(evaluation().overall(objective).told(told + rest).outcomes("OBJ-003"))
                .containsExactly(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "更新路灯光源, 河道清淤九公里",
        "扩建停车泊位120个, 绿化补植三千株",
        "举办广场舞比赛, 修缮敬老院宿舍",
        "按时足额发放教师津贴, 校园围墙加固",
        "建成社区食堂2处, 雨污管网普查完成",
        "推行电子证照, 公厕保洁实行错时"
    })
    void an_objective_of_which_no_word_returns_is_found(String objective, String told) {
        EvaluationFixture fixture = evaluation().overall(objective).told(told);
        assertThat(fixture.outcomes("OBJ-003")).containsExactly(FAIL);
        assertThat(fixture.findings("OBJ-003").get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void evidence_and_sheets_tell_of_objectives_and_silence_leaves_them_open() {
        assertThat(evaluation()
                        .overall("更新路灯光源", target("光源数量", "≥300盏"))
                        .told("河道清淤九公里")
                        .outcomes("OBJ-003"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(evaluation()
                        .overall("更新路灯光源")
                        .sheet(sheet -> sheet.addIndicators(
                                row("路灯光源数量", "300盏", "312盏", "", "").build()))
                        .outcomes("OBJ-003"))
                .containsExactly(PASS);
        assertThat(evaluation().overall("更新路灯光源").outcomes("OBJ-003")).containsExactly(UNDECIDABLE);
        assertThat(evaluation().overall("完成全年工作任务").told("河道清淤九公里").outcomes("OBJ-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation().told("河道清淤九公里").outcomes("OBJ-003")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "光源数量, ≥300盏, 全年更换光源数量为312盏",
        "服务对象满意度, ≥85%, 居民满意度达91.3%",
        "就诊人次, 5000人次, 就诊人次5120",
        "课后托管学生, 400人, 参加课后托管学生416人",
        "电梯加装, 6台, 电梯加装7台、在建2台",
        "举办档案展览, 2次, 举办红色印记、老城记忆展览2次",
        "馆藏档案数字化扫描, 60万页, 完成扫描60.2万页",
        "公众服务满意度, ≥90%, 抽样600人，满意率92.5%",
        "安全责任事故, 0起, 全年未发生安全责任事故"
    })
    void a_number_in_a_sentence_on_the_measure_is_an_actual_value(String measure, String aimed, String told) {
        assertThat(evaluation().overall("目标", target(measure, aimed)).told(told).outcomes("OBJ-004"))
                .containsExactly(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "光源数量, ≥300盏, 光源数量稳步增加。清淤9公里",
        "服务对象满意度, ≥85%, 居民普遍认可，走访88户",
        "就诊人次, 5000人次, 门诊量上升12%",
        "课后托管学生, 400人, 开设社团19个",
        "电梯加装, 6台, 惠及居民208户",
        "举办档案展览, 2次, 展览接待观众3200人",
        "馆藏档案数字化扫描, 60万页, 扫描设备更新3台",
        "安全责任事故, 0起, 安全责任事故应急预案已修订",
        "安全责任事故, 2起, 全年未发生安全责任事故"
    })
    void a_target_without_a_number_on_its_measure_is_found(String measure, String aimed, String told) {
        EvaluationFixture fixture =
                evaluation().overall("目标", target(measure, aimed)).told(told);
        assertThat(fixture.outcomes("OBJ-004")).containsExactly(FAIL);
        assertThat(fixture.findings("OBJ-004").get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_actual_value_in_evidence_or_on_a_sheet_counts_if_its_unit_does() {
        assertThat(evaluation()
                        .overall("目标", target("光源数量", "≥300盏", "312盏"))
                        .told("清淤9公里")
                        .outcomes("OBJ-004"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .overall("目标", target("光源数量", "≥300盏", "9公里"))
                        .told("清淤9公里")
                        .outcomes("OBJ-004"))
                .containsExactly(FAIL);
        assertThat(evaluation()
                        .overall("目标", target("更换光源数量", "≥300盏"))
                        .told("清淤9公里")
                        .sheet(sheet -> sheet.addIndicators(
                                row("光源数量", "300盏", "312盏", "", "").build()))
                        .outcomes("OBJ-004"))
                .containsExactly(PASS);
        assertThat(evaluation().overall("目标", target("光源数量", "≥300盏")).outcomes("OBJ-004"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation().overall("目标").outcomes("OBJ-004")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"培训次数, ≥6次, 12次", "讲座场次, 20场, 27场", "受益人数, 1万人, 1.4万人", "接种人次, 900人次, 2000人次", "回收率, ≥50%, 80%"})
    void a_value_far_above_its_target_needs_an_analysis(String name, String aimed, String actual) {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row(name, aimed, actual, "", "").build()))
                        .findings("OBJ-006"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING));
        assertThat(evaluation().overall("目标", target(name, aimed, actual)).outcomes("OBJ-006"))
                .containsExactly(FAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "培训次数, ≥6次, 7次",
        "讲座场次, 20场, 26场",
        "受益人数, 1万人, 0.8万人",
        "运行成本, ≤90万元, 40万元",
        "投诉率, ≤5%, 1%",
        "上访事故, ≤0起, 0起"
    })
    void a_value_near_its_target_and_a_saving_need_none(String name, String aimed, String actual) {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row(name, aimed, actual, "", "").build()))
                        .outcomes("OBJ-006"))
                .containsExactly(PASS);
    }

    @Test
    void an_analysis_is_enough() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(row("培训次数", "≥6次", "12次", "", "")
                                .deviation("年中新增上级部署的专题培训")
                                .build()))
                        .outcomes("OBJ-006"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("培训次数", "≥6次", "12场", "", "").build()))
                        .outcomes("OBJ-006"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation().outcomes("OBJ-006")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"发放手册3万余册", "走访300多户", "巡逻约90次", "受益群众近2000人", "整改隐患40处左右", "接听来电6百余个"})
    void approximate_numbers_on_performance_are_a_remark(String told) {
        assertThat(evaluation().told(told).findings("OBJ-009"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发放手册3万册",
                "最近5年连续达标",
                "多渠道公开信息12条",
                "附近3个小区受益",
                "采购约36.5万元",
                "余款12元退回",
                "节约20吨标煤",
                "签约30家企业",
                "履约12份合同"
            })
    void exact_numbers_are_none(String told) {
        assertThat(evaluation().told(told).outcomes("OBJ-009")).containsExactly(PASS);
    }

    @Test
    void all_approximate_numbers_together_are_one_remark() {
        Finding finding = evaluation()
                .told("发放手册3万余册，走访300多户", "巡逻约90次")
                .findings("OBJ-009")
                .get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("绩效情况有 3 处使用约数：3万余、300多、约90");
        assertThat(finding.getLocation().quote()).isEqualTo("3万余");
        assertThat(finding.getRelated()).hasSize(2);
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("走访", "300户", "约310户", "", "").build()))
                        .outcomes("OBJ-009"))
                .containsExactly(FAIL);
        assertThat(evaluation().overall("目标", target("走访", "300户", "≥310户")).outcomes("OBJ-009"))
                .containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将全年工作汇报如下", "本局工作总结如下：", "工作情况汇报如下", "现将今年以来主要做法说明", "一年来述职述廉已完成"})
    void an_opening_as_a_summary_of_work_is_a_remark(String told) {
        assertThat(evaluation().told("围绕中心工作。" + told).findings("OBJ-010"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"对照年初目标逐项评价如下", "工作总结会召开2次", "目标完成情况如下", "今年新增泊位126个", "自评结论为优"})
    void an_evaluation_is_none(String told) {
        assertThat(evaluation().told(told).outcomes("OBJ-010")).containsExactly(PASS);
    }

    @Test
    void a_report_without_a_part_on_performance_opens_with_nothing() {
        assertThat(evaluation().section(SectionKey.PROBLEMS, "工作总结如下").outcomes("OBJ-010"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void approximate_evidence_counts_where_there_is_no_narrative_and_once_beside_one() {
        EvaluationFixture evidence = evaluation()
                .overall("目标", target("走访户数", "≥300户", "约320户"), target("培训次数", "≥6次", "7次"))
                .sheet(sheet -> sheet.actualOutcome("走访320户"));
        assertThat(evidence.findings("OBJ-009").get(0).getMessage().zh()).isEqualTo("绩效情况有 1 处使用约数：约320户");
        assertThat(evaluation()
                        .overall("目标", target("走访户数", "≥300户", "约320户"))
                        .told("走访约320户")
                        .findings("OBJ-009")
                        .get(0)
                        .getMessage()
                        .zh())
                .startsWith("绩效情况有 1 处");
        assertThat(evaluation()
                        .overall("目标", target("走访户数", "≥300户", "320户"))
                        .sheet(sheet -> sheet.actualOutcome("走访320户"))
                        .outcomes("OBJ-009"))
                .containsExactly(PASS);
    }

    @Test
    void the_outcome_on_a_sheet_tells_of_objectives_and_a_heading_does_not() {
        assertThat(evaluation()
                        .overall("更新路灯光源")
                        .sheet(sheet -> sheet.actualOutcome("全年更新路灯光源"))
                        .outcomes("OBJ-003"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .overall("更新路灯光源")
                        .sheet(sheet -> sheet.addIndicators(
                                row("路灯光源数量", "300盏", " ", "", "").build()))
                        .outcomes("OBJ-003"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void the_quotation_of_a_summary_ends_with_its_clause() {
        assertThat(evaluation()
                        .told("前言。本局工作总结如下所列各项：一是清淤")
                        .findings("OBJ-010")
                        .get(0)
                        .getLocation()
                        .quote())
                .isEqualTo("工作总结如下所列各项");
        assertThat(evaluation()
                        .told("工作总结如下" + "甲".repeat(40))
                        .findings("OBJ-010")
                        .get(0)
                        .getLocation()
                        .quote())
                .isEqualTo("工作总结如下" + "甲".repeat(30));
        assertThat(evaluation()
                        .told("本局工作总结如下")
                        .findings("OBJ-010")
                        .get(0)
                        .getLocation()
                        .quote())
                .isEqualTo("工作总结如下");
    }

    @ParameterizedTest
    @CsvSource({"3米, 3.5米, PASS", "3米, 2米, PASS", "3米, 4米, UNDECIDABLE", "3米, 约3米, UNDECIDABLE", "3米, 3.5件, UNDECIDABLE"
    })
    void a_value_near_its_target_is_not_far_above_it_whichever_way_is_good(
            String aimed, String actual, Outcome outcome) {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("水位", aimed, actual, "", "").build()))
                        .outcomes("OBJ-006"))
                .containsExactly(outcome);
        assertThat(evaluation().overall("水位", target("水位", aimed, actual)).outcomes("OBJ-006"))
                .containsExactly(outcome);
    }
}
