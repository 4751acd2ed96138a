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
import io.github.jixiao.validation.EvaluationFixture;
import org.junit.jupiter.api.Test;

/** OBJ-005. */
class SatisfactionSurveyedTest {

    @Test
    void satisfaction_needs_a_rate_and_a_survey() {
        EvaluationFixture both =
                evaluation().overall("目标", target("家长满意度", "≥90%")).told("发放问卷260份，家长满意度93.1%");
        assertThat(both.outcomes("OBJ-005")).containsExactly(PASS);
        assertThat(evaluation()
                        .overall("目标", target("利用者满意度", "≥95%"))
                        .told("发放评价表420份，收回416份，满意度97.6%")
                        .outcomes("OBJ-005"))
                .containsExactly(PASS);
        Finding noSurvey = evaluation()
                .overall("目标", target("家长满意度", "≥90%", "93.1%"))
                .told("家长满意度93.1%")
                .findings("OBJ-005")
                .get(0);
        assertThat(noSurvey.getMessage().zh()).isEqualTo("'家长满意度' 有实际值而没有调查依据（方式和样本数）");
        assertThat(evaluation()
                        .overall("目标", target("家长满意度", "≥90%"))
                        .told("电话回访88户")
                        .findings("OBJ-005")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("'家长满意度' 没有实际满意度");
        assertThat(evaluation()
                        .overall("目标", target("家长满意度", "≥90%"))
                        .told("家校沟通顺畅")
                        .findings("OBJ-005")
                        .get(0)
                        .getMessage()
                        .en())
                .contains("neither");
    }

    @Test
    void satisfaction_on_a_sheet_is_checked_where_there_is_a_narrative() {
        EvaluationFixture sheet = evaluation()
                .sheet(each ->
                        each.addIndicators(row("家长满意度", "≥90%", "93%", "", "").build()));
        assertThat(sheet.outcomes("OBJ-005")).containsExactly(UNDECIDABLE);
        assertThat(sheet.told("家校沟通顺畅").outcomes("OBJ-005")).containsExactly(FAIL);
        assertThat(evaluation().told("家校沟通顺畅").outcomes("OBJ-005")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void evidence_of_satisfaction_without_a_survey_is_told_from_none() {
        assertThat(evaluation()
                        .overall("目标", target("家长满意度", "≥90%", "93.1%"))
                        .told("家校沟通顺畅")
                        .findings("OBJ-005")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("'家长满意度' 有实际值而没有调查依据（方式和样本数）");
        assertThat(evaluation()
                        .overall("目标", target("家长满意度", "≥90%", "普遍认可"))
                        .told("家校沟通顺畅")
                        .findings("OBJ-005")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("'家长满意度' 既没有实际满意度，也没有调查依据");
    }

    @Test
    void satisfaction_on_the_sheet_counts_for_the_target() {
        EvaluationFixture known = evaluation()
                .overall("目标", target("家长满意度", "≥90%"))
                .sheet(sheet ->
                        sheet.addIndicators(row("家长满意度", "≥90%", "93%", "", "").build()));
        assertThat(known.told("发放问卷260份").outcomes("OBJ-005")).containsExactly(PASS);
        EvaluationFixture open = evaluation()
                .overall("目标", target("家长满意度", "≥90%"))
                .sheet(sheet ->
                        sheet.addIndicators(row("家长满意度", "≥90%", "", "", "").build()));
        assertThat(open.told("发放问卷260份").outcomes("OBJ-005")).containsExactly(FAIL);
    }

    @Test
    void an_indicator_of_something_else_is_no_satisfaction() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.addIndicators(
                                row("培训次数", "≥6次", "7次", "", "").build()))
                        .told("家校沟通顺畅")
                        .outcomes("OBJ-005"))
                .containsExactly(NOT_APPLICABLE);
    }
}
