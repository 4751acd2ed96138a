package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.organization.AdministrativeDivision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SCR-014. */
class BandedScoreTest {

    private static List<Outcome> outcomes(String division, String name, String actual, String weight, String score) {
        return evaluation()
                .with(report -> report.division(AdministrativeDivision.of(division)))
                .sheet(sheet ->
                        sheet.addIndicators(row(name, "", actual, weight, score).build()))
                .outcomes("SCR-014");
    }

    @ParameterizedTest
    @CsvSource({
        "在职人员控制率, 95.1%, 8, 8",
        "在职人员控制率, 103%, 8, 6.5",
        "在职人员控制率, 103.4%, 5, 3.5",
        "在职人员控制率, 103.4%, 5, 3",
        "“三公”经费变动率, 98.31%, 8, 0",
        "三公经费变动率, -4%, 5, 5",
        "三公经费控制率, 102%, 6, 4",
        "预算完成率, 99.27%, 8, 8",
        "预算完成率, 88%, 8, 4",
        "预算控制率, 39.94%, 8, 0",
        "预算控制率, 0%, 5, 5",
        "预算控制率, 10%, 5, 4",
        "预算控制率, 10.01%, 8, 4",
        "预算调整率, 30%, 3, 0.5",
        "预算调整率, 31%, 3, 0",
        "重点支出安排率, 80%, 5, 4",
        "重点支出安排率, 59.9%, 5, 0",
        "新建楼堂馆所面积控制率, 100%, 5, 5",
        "新建楼堂馆所投资概算控制率, 110%, 5, 1"
    })
    void points_of_the_band_pass(String name, String actual, String weight, String score) {
        assertThat(outcomes("430203", name, actual, weight, score)).containsExactly(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "在职人员控制率, 103%, 8, 8", "三公经费变动率, 98.31%, 8, 2", "预算完成率, 88%, 8, 8",
        "预算控制率, 39.94%, 8, 2", "预算调整率, 12%, 3, 2", "重点支出安排率, 79.9%, 5, 4"
    })
    void points_of_another_band_are_found(String name, String actual, String weight, String score) {
        assertThat(outcomes("430203", name, actual, weight, score)).containsExactly(FAIL);
    }

    @Test
    void other_provinces_weights_and_values_are_not_held_against_the_bands() {
        assertThat(outcomes("420100", "预算控制率", "39.94%", "8", "8")).containsExactly(NOT_APPLICABLE);
        assertThat(outcomes("430203", "公用经费控制率", "120%", "2", "2")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("430203", "预算控制率", "39.94%", "7", "7")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("430203", "预算控制率", "良好", "8", "8")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("430203", "普查进度", "90%", "8", "8")).containsExactly(NOT_APPLICABLE);
    }
}
