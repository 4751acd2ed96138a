package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.performance.EvaluationSummary;
import io.github.jixiao.performance.GradeCount;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.EvaluationFixture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** SCR-015. */
class EvaluationSummaryAddsUpTest {

    private static EvaluationFixture of(Consumer<EvaluationSummary.Builder> content) {
        return evaluation().summary(content);
    }

    private static EvaluationFixture graded(int projects, int excellent, int good, boolean complete) {
        return of(summary -> summary.projects(projects)
                .addGrades(new GradeCount("优", excellent), new GradeCount("良", good))
                .complete(complete));
    }

    private static EvaluationFixture scored(String lowest, String average, String highest) {
        return of(summary -> {
            if (!lowest.isEmpty()) {
                summary.lowest(Score.of(lowest));
            }
            if (!average.isEmpty()) {
                summary.average(Score.of(average));
            }
            if (!highest.isEmpty()) {
                summary.highest(Score.of(highest));
            }
        });
    }

    @Test
    void every_project_has_one_grade() {
        assertThat(graded(4, 3, 1, true).outcomes("SCR-015")).containsExactly(PASS);
        Finding finding = graded(5, 3, 1, true).findings("SCR-015").get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("各等级项目 优 3 + 良 1 = 4，而自评项目为 5 个");
        assertThat(finding.getMessage().en()).isEqualTo("projects by grade 优 3 + 良 1 = 4; self-evaluated 5");
        assertThat(finding.getLocation().pointer()).isEqualTo("/performance/evaluationSummaries/0/projects");
        assertThat(graded(3, 3, 1, true).outcomes("SCR-015")).containsExactly(FAIL);
    }

    @Test
    void counts_beyond_any_number_of_projects_do_not_wrap_around() {
        assertThat(graded(0, Integer.MAX_VALUE, Integer.MAX_VALUE, true)
                        .findings("SCR-015")
                        .get(0)
                        .getMessage()
                        .zh())
                .contains("= 4294967294，");
    }

    @Test
    void grades_that_are_not_all_counted_leave_it_open_unless_they_are_too_many() {
        assertThat(graded(5, 3, 1, false).outcomes("SCR-015")).containsExactly(UNDECIDABLE);
        assertThat(graded(4, 3, 1, false).outcomes("SCR-015")).containsExactly(PASS);
        assertThat(graded(3, 3, 1, false).outcomes("SCR-015")).containsExactly(FAIL);
    }

    @Test
    void without_a_number_of_projects_it_is_open_and_without_grades_it_is_nothing() {
        assertThat(of(summary -> summary.addGrades(new GradeCount("优", 2))).outcomes("SCR-015"))
                .containsExactly(UNDECIDABLE);
        assertThat(of(summary -> summary.projects(4)).outcomes("SCR-015")).containsExactly(NOT_APPLICABLE);
        assertThat(evaluation().outcomes("SCR-015")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_average_lies_between_the_lowest_and_the_highest() {
        assertThat(scored("88", "93.5", "97").outcomes("SCR-015")).containsExactly(PASS, PASS);
        assertThat(scored("93.5", "93.5", "93.5").outcomes("SCR-015")).containsExactly(PASS, PASS);
        assertThat(scored("93.5", "93.0", "97").outcomes("SCR-015")).containsExactly(FAIL, PASS);
        assertThat(scored("93.5", "93.0", "97").findings("SCR-015").get(0).getMessage())
                .satisfies(message -> {
                    assertThat(message.zh()).isEqualTo("最低得分 93.5 高于平均得分 93.0");
                    assertThat(message.en()).isEqualTo("lowest score 93.5 is above average score 93.0");
                });
        assertThat(scored("", "97.6", "97")
                        .findings("SCR-015")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("平均得分 97.6 高于最高得分 97");
    }

    @Test
    void a_rounded_average_may_pass_the_scores_by_half_a_unit() {
        assertThat(scored("", "95.7", "95.65").outcomes("SCR-015")).containsExactly(PASS);
        assertThat(scored("", "95.7", "95.64").outcomes("SCR-015")).containsExactly(FAIL);
        assertThat(scored("95.75", "95.7", "").outcomes("SCR-015")).containsExactly(PASS);
        assertThat(scored("95.76", "95.7", "").outcomes("SCR-015")).containsExactly(FAIL);
    }

    @Test
    void the_lowest_is_not_above_the_highest_where_no_average_is_stated() {
        assertThat(scored("90", "", "90").outcomes("SCR-015")).containsExactly(PASS);
        assertThat(scored("90.1", "", "90").outcomes("SCR-015")).containsExactly(FAIL);
        assertThat(scored("90", "", "").outcomes("SCR-015")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_rounded_average_does_not_hide_that_the_lowest_is_above_the_highest() {
        assertThat(scored("90.4", "90", "89.6").findings("SCR-015"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).isEqualTo("最低得分 90.4 高于最高得分 89.6"));
        assertThat(scored("95", "90", "85").findings("SCR-015")).hasSize(1);
    }
}
