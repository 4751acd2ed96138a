package io.github.jixiao.validation.objective;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.EvaluationFixture;
import org.junit.jupiter.api.Test;

/** Where OBJ-004 looks for the actual value of a target. */
class TargetHasActualValueTest {

    private static EvaluationFixture measured(String measure) {
        return evaluation().overall("目标", target(measure, "≥300盏"));
    }

    @Test
    void headings_and_blank_paragraphs_tell_nothing() {
        assertThat(measured("光源数量").told().outcomes("OBJ-004")).containsExactly(UNDECIDABLE);
        assertThat(measured("光源数量").told(" ").outcomes("OBJ-004")).containsExactly(UNDECIDABLE);
        assertThat(measured("光源数量").told("无").outcomes("OBJ-004")).containsExactly(FAIL);
        assertThat(measured("光源数量").sheet(sheet -> sheet.actualOutcome("无")).outcomes("OBJ-004"))
                .containsExactly(FAIL);
    }

    @Test
    void blanks_around_a_measure_do_not_count() {
        assertThat(measured(" 换新灯 ").told("换新灯312盏").outcomes("OBJ-004")).containsExactly(PASS);
        assertThat(measured("灯").told("换灯312盏").outcomes("OBJ-004")).containsExactly(PASS);
    }

    @Test
    void the_indicators_of_every_sheet_count() {
        assertThat(measured("光源数量")
                        .sheet(sheet -> sheet.addIndicators(
                                row("清淤长度", "9公里", "9公里", "", "").build()))
                        .sheet(sheet -> sheet.addIndicators(
                                row("光源数量", "300盏", "312盏", "", "").build()))
                        .outcomes("OBJ-004"))
                .containsExactly(PASS);
    }
}
