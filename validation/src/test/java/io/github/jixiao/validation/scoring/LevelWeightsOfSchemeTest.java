package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.performance.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which division of points among the levels is that of a scheme in SCR-002. */
class LevelWeightsOfSchemeTest {

    private static List<Outcome> outcomes(List<String> execution, Indicator... rows) {
        return evaluation()
                .sheet(sheet -> {
                    execution.forEach(weight -> sheet.addExecution(execution("", "", "", weight, "")));
                    sheet.addIndicators(rows);
                })
                .outcomes("SCR-002");
    }

    private static Indicator[] rows(String benefit, String satisfaction) {
        return new Indicator[] {
            under("产出指标", "甲", "50", ""),
            under("效益指标", "乙", benefit, ""),
            under("效益指标", "居民满意度", "10", ""),
            under("满意度指标", "丙", satisfaction, "")
        };
    }

    @Test
    void satisfaction_under_benefit_stays_there_beside_a_level_of_its_own() {
        assertThat(outcomes(List.of("10"), rows("20", "10"))).containsExactly(PASS);
        assertThat(outcomes(List.of("10"), rows("30", "0"))).containsExactly(FAIL);
    }

    @Test
    void a_scheme_without_a_level_of_satisfaction_has_it_under_benefit() {
        Indicator output = under("产出指标", "甲", "40", "");
        assertThat(outcomes(List.of("20"), output, under("效益指标", "乙", "30", ""), under("满意度指标", "丙", "10", "")))
                .containsExactly(PASS);
        assertThat(outcomes(List.of("20"), output, under("满意度指标", "丙", "40", "")))
                .containsExactly(PASS);
        assertThat(outcomes(List.of("20"), output, under("满意度指标", "丙", "30", "")))
                .containsExactly(FAIL);
    }

    @Test
    void points_that_a_project_divides_freely_make_a_hundred() {
        assertThat(evaluation()
                        .sheet(sheet -> sheet.project("校车接送")
                                .addExecution(execution("", "", "", "10", ""))
                                .addIndicators(under("产出指标", "甲", "60", ""), under("效益指标", "乙", "25", "")))
                        .outcomes("SCR-002"))
                .containsExactly(FAIL);
    }

    @Test
    void the_execution_weighs_what_its_first_row_says_or_all_of_them() {
        Indicator[] rows = {under("产出指标", "甲", "50", ""), under("效益指标", "乙", "30", ""), under("满意度指标", "丙", "10", "")};
        assertThat(outcomes(List.of("10", "5"), rows)).containsExactly(PASS);
        assertThat(outcomes(List.of("4", "6"), rows)).containsExactly(PASS);
        assertThat(outcomes(List.of("5", "10"), rows)).containsExactly(FAIL);
    }

    @Test
    void a_part_of_the_name_of_a_level_is_no_level() {
        assertThat(outcomes(List.of("10"), under("产", "甲", "50", ""), under("效益指标", "乙", "40", "")))
                .containsExactly(NOT_APPLICABLE);
    }
}
