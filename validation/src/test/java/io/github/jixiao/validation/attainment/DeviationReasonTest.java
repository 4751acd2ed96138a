package io.github.jixiao.validation.attainment;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.EvaluationFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviationReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "无。", "无；", "。", "无 。"})
    void a_cell_without_a_reason_gives_none(String cell) {
        assertThat(DeviationReason.isReason(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"材料涨价", "材料涨价。", "工期延后；"})
    void words_are_a_reason(String cell) {
        assertThat(DeviationReason.isReason(cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"OBJ-007, 无", "OBJ-007, 无。", "SCR-011, 无", "SCR-011, 无。"})
    void every_rule_reads_the_column_alike(String rule, String cell) {
        assertThat(missed(cell).outcomes(rule)).containsExactly(FAIL);
        assertThat(missed("汛期提前。").outcomes(rule)).containsExactly(PASS);
    }

    private static EvaluationFixture missed(String cell) {
        return evaluation()
                .sheet(sheet -> sheet.addIndicators(
                        row("疏通井数", "≥10座", "8座", "10", "8").deviation(cell).build()));
    }
}
