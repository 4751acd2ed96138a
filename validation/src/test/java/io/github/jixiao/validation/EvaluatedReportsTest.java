package io.github.jixiao.validation;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.level1;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.quantity.Score;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole reports against the rules on objectives, projects and scores. */
class EvaluatedReportsTest {

    private static final Set<String> FAMILIES = Set.of("SCR", "OBJ", "PRJ");

    private static Set<String> found(AuditResult result) {
        return result.getFindings().stream()
                .map(Finding::getRule)
                .filter(rule -> FAMILIES.contains(rule.family()))
                .map(rule -> rule.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A report of words: objectives without numbers, a second project that nobody mentions, a summary of work. */
    private static EvaluationFixture wordy() {
        return evaluation()
                .overall("引导居民参与街区更新，营造邻里和睦的浓厚氛围")
                .overall("积极开展巷道整治，促进街区更新")
                .overall("组织开展“邻里节”、“百家宴”系列活动")
                .overall("按时足额发放网格员津贴、缴纳意外伤害保险")
                .ofProject("巷道整治经费", "一是整治背街小巷；二是发放倡议书，受众1万余人", target("发放倡议书受众", "≥1万人"))
                .ofProject("巷道整治经费", "三是举办老街书场、邻里节等活动")
                .ofProject("巷道整治经费", "四是使居民满意度达到85%以上", target("居民满意度", "≥85%"))
                .block(ObjectiveKind.SPECIAL_FUND, Disclosure.<List<Objective>>blank())
                .project("巷道整治经费", "41.20")
                .project("老街书场", "3.30")
                .projectTotal("44.50")
                .section(SectionKey.OVERALL_PERFORMANCE, "现将今年以来工作总结如下：", "引导居民参与街区更新，走访商户200多家，整治巷道600余米。")
                .section(SectionKey.SPECIAL_FUND_PERFORMANCE, "巷道整治经费专项资金使用情况：", "1、资金使用：按批复执行。", "2、监督：定期抽查。");
    }

    private static EvaluationFixture sound() {
        return evaluation()
                .overall("整治巷道不少于12条", target("整治巷道", "≥12条", "13条"))
                .overall("居民满意度不低于90%", target("居民满意度", "≥90%", "93.5%"))
                .ofProject("巷道整治经费", "巷道路面平整度达标率100%", target("路面平整度达标率", "100%", "100%"))
                .project("巷道整治经费", "41.20")
                .projectTotal("41.20")
                .told("整治巷道13条，路面平整度达标率100%。", "入户问卷300份，居民满意度93.5%。")
                .sheet(sheet -> sheet.addExecution(execution("44.00", "41.20", "93.64%", "10", "9.36"))
                        .addLevelWeights(level1("产出指标", "50"), level1("效益指标", "30"), level1("满意度指标", "10"))
                        .addIndicators(
                                row("整治巷道", "≥12条", "13条", "30", "30")
                                        .level1("产出指标")
                                        .build(),
                                row("养护台账", "≥20册", "18册", "20", "18")
                                        .level1("产出指标")
                                        .deviation("两册补录中")
                                        .build(),
                                row("扬尘投诉次数", "≤8次", "6次", "30", "30")
                                        .level1("效益指标")
                                        .build(),
                                row("居民满意度", "≥90%", "93.5%", "10", "10")
                                        .level1("满意度指标")
                                        .build())
                        .total(Score.of("97.36"))
                        .grade("优"));
    }

    @Test
    void a_report_of_words_fails_where_it_gives_neither_numbers_nor_results() {
        AuditResult result = wordy().audit();
        assertThat(found(result))
                .contains(
                        "OBJ-002", "OBJ-003", "OBJ-004", "OBJ-005", "OBJ-009", "OBJ-010", "OBJ-011", "PRJ-001",
                        "PRJ-002", "PRJ-004", "PRJ-005", "PRJ-006", "PRJ-007", "SCR-013")
                .doesNotContain("OBJ-001", "OBJ-008", "PRJ-003", "PRJ-008");
        assertThat(result.getFindings().stream()
                        .filter(finding -> FAMILIES.contains(finding.getRule().family())))
                .noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    @Test
    void a_sound_report_has_no_findings() {
        assertThat(found(sound().audit())).isEmpty();
    }

    @Test
    void planted_faults_of_a_score_sheet_are_found_and_nothing_beside_them() {
        AuditResult result = evaluation()
                .overall("整治巷道不少于12条", target("整治巷道", "≥12条", "13条"))
                .told("整治巷道13条，分类投放准确率71%，入户问卷300份，居民满意度93.5%。")
                .sheet(sheet -> sheet.addExecution(execution("", "", "102.4%", "10", "10"))
                        .addLevelWeights(level1("产出指标（45分）", "45"), level1("效益指标", "30"), level1("满意度指标", "10"))
                        .addIndicators(
                                row("整治巷道", "≥12条", "13条", "35", "35")
                                        .level1("产出指标")
                                        .build(),
                                row("分类投放准确率", "≥80%", "71%", "10", "10")
                                        .level1("产出指标")
                                        .build(),
                                row("扬尘投诉次数", "≤8次", "6次", "30", "30")
                                        .level1("效益指标")
                                        .build(),
                                row("居民满意度", "≥90%", "93.5%", "10", "10")
                                        .level1("满意度指标")
                                        .build())
                        .total(Score.of("95"))
                        .grade("优"))
                .audit();
        assertThat(found(result)).containsExactly("OBJ-007", "SCR-001", "SCR-002", "SCR-007", "SCR-012");
    }
}
