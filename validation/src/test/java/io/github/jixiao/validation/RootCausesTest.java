package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RootCause;
import io.github.jixiao.finding.Severity;
import org.junit.jupiter.api.Test;

class RootCausesTest {

    private static final String PERSONNEL = "general.expenditure.basic.personnel.executed";
    private static final String BASIC = "general.expenditure.basic.executed";

    private static final String[] WRONG_TOTAL = {
        "general.expenditure.executed 117.49万元",
        "general.expenditure.project.executed 55.31万元",
        BASIC + " 61.28万元",
        PERSONNEL + " 53.37万元",
        "general.expenditure.basic.operating.executed 8.81万元"
    };

    private static final String[] WRONG_UNIT = {
        "all.procurement.executed 57.30万元",
        "all.procurement.goods.executed 20.10万元",
        "all.procurement.works.executed 14.40万元",
        "all.procurement.services.executed 228000万元"
    };

    @Test
    void one_wrong_figure_that_breaks_three_sums_is_one_cause_with_three_symptoms() {
        AuditResult result = ReportFixture.report()
                .line(
                        BASIC + " 62.18万元",
                        PERSONNEL + " 53.73万元",
                        "general.expenditure.basic.operating.executed 8.81万元",
                        "general.expenditure.economic[301].executed 50.00万元",
                        "general.expenditure.economic[303].executed 3.37万元",
                        "general.expenditure.economic[302].executed 8.81万元")
                .line(PERSONNEL + "@2020 50.00万元", PERSONNEL + " 53.73万元")
                .comparison(PERSONNEL, "INCREASE", "3.37万元", "")
                .audit();
        assertThat(result.getRootCauses()).singleElement().satisfies(cause -> {
            assertThat(cause.figure()).isEqualTo(FigureId.parse(PERSONNEL));
            assertThat(cause.symptoms())
                    .extracting(i -> result.getFindings().get(i).getRule().value())
                    .containsExactlyInAnyOrder("ARI-002", "ARI-011", "ARI-016");
        });
    }

    @Test
    void a_wrong_total_explains_the_sum_above_and_the_sum_below() {
        AuditResult result = ReportFixture.report().line(WRONG_TOTAL).audit();
        assertThat(result.getRootCauses()).singleElement().satisfies(cause -> {
            assertThat(cause.figure()).isEqualTo(FigureId.parse(BASIC));
            assertThat(cause.location().quote()).isEqualTo("61.28万元");
            assertThat(cause.symptoms()).hasSize(2);
        });
    }

    @Test
    void two_faults_that_no_one_change_mends_are_two() {
        AuditResult result = ReportFixture.report()
                .line(
                        "general.expenditure.executed 118.49万元",
                        "general.expenditure.project.executed 55.31万元",
                        BASIC + " 62.18万元",
                        PERSONNEL + " 53.77万元",
                        "general.expenditure.basic.operating.executed 8.81万元")
                .audit();
        assertThat(result.count(Severity.ERROR)).isEqualTo(2);
        assertThat(result.getRootCauses()).isEmpty();
    }

    @Test
    void a_mention_that_differs_and_the_sum_that_it_breaks_have_one_cause() {
        AuditResult result = ReportFixture.report()
                .line(BASIC + " 881300.39元")
                .line(
                        BASIC + " 911000.39元",
                        PERSONNEL + " 809961.19元",
                        "general.expenditure.basic.operating.executed 71339.20元")
                .audit();
        assertThat(result.getRootCauses()).singleElement().satisfies(cause -> {
            assertThat(cause.location().quote()).isEqualTo("911000.39元");
            assertThat(cause.symptoms())
                    .extracting(i -> result.getFindings().get(i).getRule().value())
                    .containsExactlyInAnyOrder("ARI-002", "ARI-020");
        });
    }

    @Test
    void two_limits_that_one_value_exceeds_do_not_make_it_wrong() {
        AuditResult result = ReportFixture.report()
                .line(
                        "all.threepublic.initial 1.00万元",
                        "all.threepublic.executed 3.00万元",
                        "all.threepublic.executed@2020 2.00万元")
                .audit();
        assertThat(result.count(Outcome.FAIL)).isGreaterThan(1);
        assertThat(result.getRootCauses()).isEmpty();
    }

    @Test
    void a_wrong_unit_explains_the_sum_that_it_breaks() {
        AuditResult result = ReportFixture.report().line(WRONG_UNIT).audit();
        assertThat(result.getRootCauses()).singleElement().satisfies(cause -> {
            assertThat(cause.figure()).isEqualTo(FigureId.parse("all.procurement.services.executed"));
            assertThat(cause.location().quote()).isEqualTo("228000万元");
            assertThat(cause.symptoms())
                    .extracting(i -> result.getFindings().get(i).getRule().value())
                    .contains("UNT-002")
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void each_of_two_wrong_figures_is_a_cause_of_its_own() {
        AuditResult result =
                ReportFixture.report().line(WRONG_TOTAL).line(WRONG_UNIT).audit();
        assertThat(result.getRootCauses())
                .extracting(cause -> cause.figure().toString())
                .containsExactlyInAnyOrder(BASIC, "all.procurement.services.executed");
    }

    @Test
    void a_report_without_faults_has_no_cause() {
        assertThat(ReportFixture.report().audit().getRootCauses())
                .extracting(RootCause::figure)
                .isEmpty();
    }
}
