package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.validation.EvaluationFixture;
import org.junit.jupiter.api.Test;

/** SCR-016. */
class ActualMatchesTargetTypeTest {

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
}
