package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.EvaluationFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a part of the total in SCR-005. */
class TotalIsSumOfScoresTest {

    private static EvaluationFixture of(String total, List<String> execution, String... scores) {
        return evaluation().sheet(sheet -> {
            execution.forEach(score -> sheet.addExecution(execution("", "", "", "10", score)));
            for (String score : scores) {
                sheet.addIndicators(under("", "指标", "45", score));
            }
            sheet.total(Score.of(total));
        });
    }

    @Test
    void a_sheet_without_a_scored_indicator_has_no_sum() {
        List<String> reason = List.of(ScoringMessages.text("SCR-005.noScores").zh());
        assertThat(of("9", List.of("9")).reasons("SCR-005")).isEqualTo(reason);
        assertThat(of("9", List.of("9"), "", "").reasons("SCR-005")).isEqualTo(reason);
    }

    @Test
    void a_total_that_leaves_nothing_for_a_missing_score_is_open() {
        assertThat(of("54", List.of("9"), "45", "").outcomes("SCR-005")).containsExactly(UNDECIDABLE);
    }

    @Test
    void the_execution_scores_what_its_first_row_says_or_all_of_them() {
        assertThat(of("99", List.of("9", "1"), "45", "45").outcomes("SCR-005")).containsExactly(PASS);
        assertThat(of("100", List.of("9", "1"), "45", "45").outcomes("SCR-005")).containsExactly(PASS);
        assertThat(of("91", List.of("9", "1"), "45", "45").findings("SCR-005"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh())
                        .isEqualTo("各项得分 预算执行 9 + 指标 45 + 指标 45 = 99，而总分为 91，相差 8"));
    }

    @Test
    void an_execution_among_the_indicators_counts_once_or_twice() {
        EvaluationFixture once = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "9"))
                        .addIndicators(under("", "预算执行率", "10", "9"), under("", "乙", "90", "88"))
                        .total(Score.of("97")));
        assertThat(once.outcomes("SCR-005")).containsExactly(PASS);
        assertThat(of("90", List.of("9"), "45", "45").outcomes("SCR-005")).containsExactly(FAIL);
    }

    @Test
    void the_message_sums_what_was_held_against_the_total() {
        EvaluationFixture rounded = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "10"))
                        .addIndicators(under("", "预算执行率", "10", "10"), under("", "乙", "90", "84.6"))
                        .total(Score.of("95")));
        assertThat(rounded.findings("SCR-005"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh())
                        .isEqualTo("各项得分 预算执行率 10 + 乙 84.6 = 94.6，总分 95 系四舍五入，相差 0.4"));
        assertThat(of("101", List.of("9", "1"), "45", "45").findings("SCR-005"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh())
                        .isEqualTo("各项得分 预算执行 9 + 预算执行 1 + 指标 45 + 指标 45 = 100，而总分为 101，相差 1"));
    }

    @Test
    void a_missing_score_beside_an_execution_that_counts_once_leaves_the_total_open() {
        EvaluationFixture open = evaluation()
                .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "10"))
                        .addIndicators(
                                under("", "预算执行率", "10", "10"), under("", "乙", "80", "80"), under("", "丙", "10", ""))
                        .total(Score.of("99")));
        assertThat(open.outcomes("SCR-005")).containsExactly(UNDECIDABLE);
    }
}
