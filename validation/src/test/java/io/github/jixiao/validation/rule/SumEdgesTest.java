package io.github.jixiao.validation.rule;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds of a sum at their edges: what is off by as much as the bound passes. */
class SumEdgesTest {

    private static ReportFixture basic(String total) {
        return report().line(
                        "general.expenditure.basic.executed " + total,
                        "general.expenditure.basic.personnel.executed 53.37万元",
                        "general.expenditure.basic.operating.executed 88100.00元");
    }

    private static ReportFixture projects(String total) {
        return report().line(
                        "general.expenditure.project.executed " + total,
                        "general.expenditure.project[甲].executed 53.4万元",
                        "general.expenditure.project[乙].executed 8.81万元",
                        "general.expenditure.project[丙].executed 100.00元");
    }

    private static List<Kind> kinds(ReportFixture report, String rule) {
        return report.findings(rule).stream().map(Finding::getKind).toList();
    }

    /** The parts give 621,800.00; half a unit of 53.37万元 is 50 yuan, of the others half a fen each. */
    @ParameterizedTest
    @CsvSource({
        "621749.98元,VIOLATION",
        "621749.99元,ROUNDING",
        "621799.99元,ROUNDING",
        "621800.01元,ROUNDING",
        "621850.01元,ROUNDING",
        "621850.02元,VIOLATION"
    })
    void half_a_unit_of_every_operand_is_the_bound(String total, Kind kind) {
        assertThat(kinds(basic(total), "ARI-002")).containsExactly(kind);
        assertThat(basic(total).outcomes("ARI-002"))
                .containsExactly(kind == Kind.VIOLATION ? Outcome.FAIL : Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource({"621800.00元", "621800元", "62.18万元"})
    void what_adds_up_has_no_remark(String total) {
        assertThat(kinds(basic(total), "ARI-002")).isEmpty();
    }

    /** The parts give 622,200.00; at the two decimals that 8.81万元 has, 53.4万元 would be known to 50 yuan and not to 500. */
    @ParameterizedTest
    @CsvSource({
        "621649.98元,VIOLATION",
        "621649.99元,COARSE",
        "622099.98元,COARSE",
        "622099.99元,ROUNDING",
        "622300.01元,ROUNDING",
        "622300.02元,COARSE",
        "622750.01元,COARSE",
        "622750.02元,VIOLATION"
    })
    void a_part_with_fewer_decimals_than_another_of_its_unit_is_remarked(String total, Kind kind) {
        assertThat(kinds(projects(total), "ARI-003")).containsExactly(kind);
    }
}
