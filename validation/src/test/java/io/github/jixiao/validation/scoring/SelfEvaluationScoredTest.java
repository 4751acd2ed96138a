package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.under;
import static io.github.jixiao.validation.scoring.ScoreRulesTest.graded;
import static io.github.jixiao.validation.scoring.ScoreRulesTest.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.EvaluationFixture;
import io.github.jixiao.validation.NarrativeFixture;
import org.junit.jupiter.api.Test;

/** SCR-013. */
class SelfEvaluationScoredTest {

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
