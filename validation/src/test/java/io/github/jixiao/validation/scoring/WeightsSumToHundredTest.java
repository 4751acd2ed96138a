package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.level1;
import static io.github.jixiao.validation.EvaluationFixture.level2;
import static io.github.jixiao.validation.EvaluationFixture.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.validation.EvaluationFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the weights of levels and those of rows stand beside each other in SCR-001. */
class WeightsSumToHundredTest {

    private static EvaluationFixture of(String execution, List<LevelWeight> levels, Indicator... rows) {
        return evaluation().sheet(sheet -> {
            if (!execution.isEmpty()) {
                sheet.addExecution(execution("", "", "", execution, ""));
            }
            sheet.addLevelWeights(levels.toArray(LevelWeight[]::new)).addIndicators(rows);
        });
    }

    @Test
    void levels_that_are_right_pass_whatever_rows_leave_open() {
        List<LevelWeight> right = List.of(level1("产出", "90"));
        assertThat(of("10", right).outcomes("SCR-001")).containsExactly(PASS);
        assertThat(of("10", right, under("产出", "甲", "", ""), under("产出", "乙", "", ""))
                        .outcomes("SCR-001"))
                .containsExactly(PASS);
        assertThat(of("10", right, under("产出", "甲", "95", ""), under("产出", "乙", "", ""))
                        .outcomes("SCR-001"))
                .containsExactly(PASS);
    }

    @Test
    void a_missing_weight_may_be_nothing() {
        Indicator[] rows = {under("", "甲", "90", ""), under("", "乙", "", ""), under("", "丙", "", "")};
        assertThat(of("10", List.of(), rows).outcomes("SCR-001")).containsExactly(UNDECIDABLE);
        assertThat(of("10", List.of(), rows).reasons("SCR-001")).containsExactly("有 2 项指标未写明分值");
        assertThat(of("10.5", List.of(), rows).outcomes("SCR-001")).containsExactly(FAIL);
    }

    @Test
    void what_the_execution_may_weigh_is_open_for_that_reason() {
        String reason = ScoringMessages.text("SCR-001.execution").zh();
        List<LevelWeight> open = List.of(level1("产出", "90"));
        assertThat(of("", open, under("产出", "甲", "", ""), under("产出", "乙", "", ""))
                        .reasons("SCR-001"))
                .containsExactly(reason);
        assertThat(of("", List.of(), under("产出", "甲", "90", "")).reasons("SCR-001"))
                .containsExactly(reason);
    }

    @Test
    void an_execution_among_the_levels_counts_where_its_row_weighs_nothing() {
        List<LevelWeight> levels = List.of(level1("预算执行", "10"), level1("产出", "90"));
        assertThat(of("0", levels).outcomes("SCR-001")).containsExactly(PASS);
        assertThat(of("10", levels).outcomes("SCR-001")).containsExactly(PASS);
    }

    @Test
    void levels_that_list_the_execution_are_whole_beside_a_row_without_a_weight() {
        assertThat(besideExecution(level1("预算执行", "10"), level1("产出", "90"))).containsExactly(PASS);
        assertThat(besideExecution(level1("管理", "10"), level1("产出", "90"), level2("预算执行率", "10")))
                .containsExactly(PASS);
        assertThat(besideExecution(level1("管理", "10"), level1("产出", "90"))).containsExactly(UNDECIDABLE);
    }

    private static List<Outcome> besideExecution(LevelWeight... levels) {
        return evaluation()
                .sheet(sheet ->
                        sheet.addExecution(execution("", "9", "", "", "")).addLevelWeights(levels))
                .outcomes("SCR-001");
    }

    @Test
    void an_execution_among_the_indicators_leaves_room_for_a_missing_weight() {
        Indicator[] rows = {under("", "预算执行率", "10", ""), under("", "甲", "85", ""), under("", "乙", "", "")};
        assertThat(of("10", List.of(), rows).outcomes("SCR-001")).containsExactly(UNDECIDABLE);
    }

    @Test
    void an_execution_among_the_indicators_is_not_added_in_the_message() {
        assertThat(of("10", List.of(), under("", "预算执行率", "10", ""), under("", "甲", "85", ""))
                        .findings("SCR-001"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getMessage().zh()).isEqualTo("预算执行率 10 + 甲 85 = 95，应为 100，不足 5"));
    }

    @Test
    void levels_beside_that_of_the_execution_do_not_come_to_a_hundred_without_it() {
        assertThat(of("10", List.of(level1("预算执行", "10"), level1("产出", "100"))).findings("SCR-001"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getMessage().zh()).isEqualTo("预算执行 10 + 产出 100 = 110，应为 100，超出 10"));
    }
}
