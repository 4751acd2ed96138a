package io.github.jixiao.validation.scoring;

import static io.github.jixiao.validation.EvaluationFixture.level1;
import static io.github.jixiao.validation.EvaluationFixture.level2;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.EvaluationFixture;
import io.github.jixiao.validation.LinearWork;
import io.github.jixiao.validation.RuleContexts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LevelsTest {
    private static Indicator below(String first, String second) {
        return row("指标", "", "", "1", "").level1(first).level2(second).build();
    }

    private static List<Tuple> levels(int number, ScoreSheet.Builder sheet) {
        return Levels.of(sheet.build(), "/sheet", number).stream()
                .map(level -> tuple(
                        level.name(),
                        level.rows(),
                        level.weight()
                                .map(LevelWeight::weight)
                                .map(Object::toString)
                                .orElse("")))
                .toList();
    }

    @Test
    void rows_that_state_a_name_in_two_ways_belong_to_one_level() {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .addIndicators(
                        below("产出指标（50分）", ""),
                        below("效益指标", ""),
                        below("产出指标", ""),
                        below("（无）", ""),
                        row("甲", "", "", "", "").build())
                .addLevelWeights(level1("效益", "30"));
        assertThat(levels(1, sheet)).containsExactly(tuple("产出", List.of(0, 2), ""), tuple("效益", List.of(1), "30"));
        assertThat(levels(2, sheet)).isEmpty();
    }

    @Test
    void a_name_with_one_weight_has_all_its_rows() {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .addIndicators(below("甲", "质量"), below("甲", "数量"), below("乙", "质量"))
                .addLevelWeights(level2("质量指标", "40"));
        assertThat(levels(2, sheet)).containsExactly(tuple("质量", List.of(0, 2), "40"), tuple("数量", List.of(1), ""));
    }

    @Test
    void a_name_with_as_many_weights_as_runs_is_as_many_levels() {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .addIndicators(below("甲", "质量"), below("甲", "质量"), below("乙", "质量"), below("乙", "数量"), below("乙", "质量"))
                .addLevelWeights(level2("质量", "1"), level2("质量", "2"), level2("质量", "3"));
        assertThat(levels(2, sheet))
                .containsExactly(
                        tuple("质量", List.of(0, 1), "1"),
                        tuple("质量", List.of(2), "2"),
                        tuple("质量", List.of(4), "3"),
                        tuple("数量", List.of(3), ""));
    }

    @Test
    void a_name_with_fewer_weights_than_runs_has_none() {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .addIndicators(below("甲", "质量"), below("乙", "质量"), below("丙", "质量"))
                .addLevelWeights(level2("质量", "1"), level2("质量", "2"));
        assertThat(levels(2, sheet)).containsExactly(tuple("质量", List.of(0, 1, 2), ""));
    }

    @Test
    void a_run_goes_on_below_a_level_that_is_stated_in_two_ways() {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .addIndicators(below("甲指标（50分）", "质量"), below("甲", "质量"), below("乙", "质量"))
                .addLevelWeights(level2("质量", "1"), level2("质量", "2"));
        assertThat(levels(2, sheet)).containsExactly(tuple("质量", List.of(0, 1), "1"), tuple("质量", List.of(2), "2"));
    }

    @Test
    void weights_that_no_run_can_be_given_are_left_out_and_those_of_other_names_follow() {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .addIndicators(below("甲", "质量"))
                .addLevelWeights(level2("时效", "5"), level2("质量", "1"), level2("质量", "2"), level2("时效", "6"));
        assertThat(levels(2, sheet))
                .containsExactly(tuple("质量", List.of(0), ""), tuple("时效", List.of(), "5"), tuple("时效", List.of(), "6"));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void many_rows_below_one_level_roll_up_without_going_through_all_of_them_for_each() {
        LinearWork.growsWithItsInput(
                100_000,
                LevelsTest::belowOneLevel,
                report -> assertThat(new WeightsRollUp().check(RuleContexts.of(report)))
                        .hasSize(3));
    }

    private static PerformanceReport belowOneLevel(int rows) {
        return EvaluationFixture.evaluation()
                .sheet(sheet -> {
                    sheet.addLevelWeights(level1("产出", "" + rows), level2("数量", "" + rows));
                    for (int i = 0; i < rows; i++) {
                        sheet.addIndicators(below("产出", "数量"));
                    }
                })
                .build();
    }
}
