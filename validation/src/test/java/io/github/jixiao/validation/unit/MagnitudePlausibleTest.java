package io.github.jixiao.validation.unit;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UNT-002. */
class MagnitudePlausibleTest {

    private static ReportFixture procurement(String goods, String works, String services) {
        return report().line(
                        "all.procurement.executed 57.30万元",
                        "all.procurement.goods.executed " + goods,
                        "all.procurement.works.executed " + works,
                        "all.procurement.services.executed " + services);
    }

    @Test
    void a_part_that_is_ten_thousand_times_its_remainder_has_the_wrong_unit() {
        Finding finding = procurement("20.10万元", "14.40万元", "228000万元")
                .findings("UNT-002")
                .get(0);
        assertThat(finding.getMessage().zh()).contains("228000万元", "57.30万元", "应为 22.8万元");
        assertThat(finding.getFigure()).hasToString("Optional[all.procurement.services.executed]");
        assertThat(finding.getLocation().quote()).isEqualTo("228000万元");
    }

    @Test
    void a_part_in_yuan_that_should_be_in_wan_is_found_too() {
        assertThat(procurement("20.10万元", "14.40万元", "22.80元").findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo("22.80元"));
    }

    @Test
    void a_total_that_is_far_from_its_parts_is_the_suspect() {
        assertThat(report().line(
                                "general.expenditure.basic.executed 640000万元",
                                "general.expenditure.basic.personnel.executed 50.00万元",
                                "general.expenditure.basic.operating.executed 14.00万元")
                        .findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo("640000万元"));
    }

    @Test
    void a_project_in_a_list_is_held_against_the_others() {
        assertThat(report().line(
                                "general.expenditure.project.executed 88.00万元",
                                "general.expenditure.project[甲].executed 50.00万元",
                                "general.expenditure.project[乙].executed 380000万元")
                        .findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo("380000万元"));
    }

    @Test
    void the_wrong_magnitude_explains_the_sums_that_it_breaks() {
        ReportFixture fixture = report().line(
                        "general.expenditure.executed 100.00万元",
                        "general.expenditure.basic.executed 600000万元",
                        "general.expenditure.project.executed 40.00万元");
        assertThat(fixture.findings("ARI-001")).hasSize(1);
        assertThat(fixture.audit().getRootCauses()).anySatisfy(cause -> {
            assertThat(cause.figure()).hasToString("general.expenditure.basic.executed");
            assertThat(cause.symptoms()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void a_sum_that_is_merely_wrong_is_no_matter_of_magnitude() {
        assertThat(procurement("20.10万元", "14.40万元", "22.80万元").outcomes("UNT-002"))
                .containsExactly(PASS);
        assertThat(procurement("20.10万元", "14.40万元", "228万元").outcomes("UNT-002"))
                .containsExactly(PASS);
        assertThat(procurement("20.10万元", "14.40万元", "20000万元").outcomes("UNT-002"))
                .containsExactly(PASS);
        assertThat(procurement("20.10万元", "14.40万元", "228000元").outcomes("UNT-002"))
                .containsExactly(PASS);
    }

    @Test
    void one_part_alone_leaves_the_rest_unknown() {
        assertThat(report().line("all.procurement.executed 5000万元", "all.procurement.goods.executed 0.50万元")
                        .outcomes("UNT-002"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void two_mentions_ten_thousand_to_one_are_found() {
        ReportFixture fixture = report().line("all.runningcost.executed 61.20万元")
                .line("all.runningcost.executed 612000万元")
                .line("all.runningcost.executed 61.20万元");
        assertThat(fixture.findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo("612000万元"));
    }

    @ParameterizedTest
    @CsvSource({"105.30万元, 1020000万元, 1020000万元", "105.30万元, 101.10元, 101.10元", "105.30元, 105.30万元, 105.30元"})
    void stages_of_one_figure_are_twins(String initial, String executed, String suspect) {
        assertThat(report().line("general.expenditure.initial " + initial)
                        .line("general.expenditure.executed " + executed)
                        .findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo(suspect));
    }

    @Test
    void twins_that_are_near_each_other_pass_and_a_figure_without_a_twin_is_not_judged() {
        assertThat(report().line("general.runningcost.initial 28.00万元", "general.runningcost.executed 27.72万元")
                        .outcomes("UNT-002"))
                .containsExactly(PASS);
        assertThat(report().line("general.runningcost.executed 27.72万元").outcomes("UNT-002"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_ratio_more_than_five_percent_off_is_no_matter_of_units() {
        assertThat(report().line("general.expenditure.initial 105.30万元")
                        .line("general.expenditure.executed 1120000万元")
                        .outcomes("UNT-002"))
                .containsExactly(PASS);
    }

    @Test
    void scopes_are_twins_only_by_the_same_digits() {
        assertThat(report().line("grant.revenue.executed 33.15万元")
                        .line("general.revenue.executed 331500万元")
                        .outcomes("UNT-002"))
                .containsExactly(FAIL);
        assertThat(report().line("all.revenue.executed 331600万元")
                        .line("general.revenue.executed 33.15万元")
                        .outcomes("UNT-002"))
                .containsExactly(PASS);
    }

    @Test
    void a_trifle_beside_its_budget_proves_nothing() {
        assertThat(report().line("all.threepublic.abroad.initial 100.00万元")
                        .line("all.threepublic.abroad.executed 0.01万元")
                        .outcomes("UNT-002"))
                .containsExactly(PASS);
    }

    @Test
    void personnel_expenditure_that_is_plausible_only_in_another_unit_is_found() {
        assertThat(report().line("general.expenditure.basic.personnel.executed 533000万元", "staff.inpost 3人")
                        .findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).contains("人均 177666.6667 万元"));
        assertThat(report().line("general.expenditure.basic.personnel.executed 53.30元", "staff.inpost 3人")
                        .outcomes("UNT-002"))
                .containsExactly(FAIL);
        assertThat(report().line("general.expenditure.basic.personnel.executed 533万元", "staff.inpost 3人")
                        .outcomes("UNT-002"))
                .containsExactly(PASS);
    }

    @Test
    void approximate_amounts_prove_nothing() {
        assertThat(procurement("20.10万元", "14.40万元", "约228000万元").outcomes("UNT-002"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().outcomes("UNT-002")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00万元, 1050000.00万元, FAIL",
        "100.00万元, 1050000.01万元, PASS",
        "100.00万元, 950000.00万元, FAIL",
        "100.00万元, 949999.99万元, PASS",
        "0.10万元, 1000万元, FAIL",
        "0.0999万元, 999万元, PASS",
        "0元, 0万元, PASS"
    })
    void a_ratio_is_telling_within_five_percent_and_from_a_thousand_yuan(
            String initial, String executed, Outcome outcome) {
        assertThat(report().line("general.expenditure.initial " + initial)
                        .line("general.expenditure.executed " + executed)
                        .outcomes("UNT-002"))
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "400000.00万元, FAIL",
        "400000.01万元, PASS",
        "50000.00万元, FAIL",
        "49999.99万元, PASS",
        "5.00元, FAIL",
        "4.99元, PASS",
        "40.00元, FAIL",
        "40.01元, PASS",
        "40.00万元, PASS",
        "5.00万元, PASS",
        "0万元, PASS"
    })
    void another_unit_is_plausible_from_the_least_to_the_greatest_of_a_person(String cost, Outcome outcome) {
        assertThat(report().line("general.expenditure.basic.personnel.executed " + cost, "staff.inpost 1人")
                        .outcomes("UNT-002"))
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "61.20元, 61.20元, 61.20万元",
        "61.20万元, 61.20元, 61.20元",
        "612000元, 612000元, 61.20元",
    })
    void of_two_values_the_one_that_is_stated_less_often_is_the_suspect(String first, String second, String third) {
        String suspect = first.equals(second) ? third : first;
        assertThat(report().line("all.runningcost.executed " + first)
                        .line("all.runningcost.executed " + second)
                        .line("all.runningcost.executed " + third)
                        .findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo(suspect));
    }

    @ParameterizedTest
    @CsvSource({"100.00元, 100.00元, 100.00万元", "100.00万元, 100.00元, 100.00元", "100.00元, 100.00万元, 100.00元"})
    void of_three_stages_the_one_that_fits_no_other_is_the_suspect(String initial, String last, String executed) {
        assertThat(report().line("general.expenditure.initial " + initial)
                        .line("general.expenditure.final " + last)
                        .line("general.expenditure.executed " + executed)
                        .findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo("100.00万元"));
    }

    @Test
    void a_finding_names_the_figure_that_it_was_held_against() {
        assertThat(report().line("general.expenditure.initial 105.30万元")
                        .line("general.expenditure.executed 105.30元")
                        .findings("UNT-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh())
                        .isEqualTo("一般公共预算支出决算 105.30元 与 一般公共预算支出年初预算 105.30万元 之比约为一万，疑单位写错"));
    }

    @Test
    void a_finding_names_all_that_its_remainder_came_from() {
        Finding part = procurement("20.10万元", "14.40万元", "228000万元")
                .findings("UNT-002")
                .get(0);
        assertThat(part.getRelated()).extracting(Location::quote).containsExactly("57.30万元", "20.10万元", "14.40万元");
        assertThat(part.getTrace().orElseThrow().operands())
                .extracting(operand -> operand.value().orElseThrow().toString())
                .containsExactly("228000万元", "57.30万元", "20.10万元", "14.40万元");
        Finding total = report().line(
                        "general.expenditure.basic.executed 640000万元",
                        "general.expenditure.basic.personnel.executed 50.00万元",
                        "general.expenditure.basic.operating.executed 14.00万元")
                .findings("UNT-002")
                .get(0);
        assertThat(total.getRelated()).extracting(Location::quote).containsExactly("50.00万元", "14.00万元");
    }

    @Test
    void other_money_and_other_stages_are_no_twins() {
        assertThat(report().line("govfund.expenditure.executed 105.30万元")
                        .line("all.expenditure.executed 105.30元")
                        .outcomes("UNT-002"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line("all.expenditure.adjustment 105.30万元")
                        .line("all.expenditure.executed 105.30元")
                        .outcomes("UNT-002"))
                .containsExactly(NOT_APPLICABLE);
    }
}
