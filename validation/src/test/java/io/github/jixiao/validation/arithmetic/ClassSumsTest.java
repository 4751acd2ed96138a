package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ARI-009 to ARI-011. */
class ClassSumsTest {

    private static final String TOTAL = "general.expenditure.executed ";
    private static final String BASIC = "general.expenditure.basic.executed ";

    private static String functional(String name, String value) {
        return "general.expenditure.functional[" + name + "].executed " + value;
    }

    private static String economic(String name, String value) {
        return "general.expenditure.economic[" + name + "].executed " + value;
    }

    @Test
    void functional_classes_sum_to_expenditure() {
        assertThat(report().line(TOTAL + "100.00万元", functional("教育支出", "60.00万元"), functional("住房保障支出", "40.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "100.00万元", functional("教育支出", "70.00万元"), functional("住房保障支出", "40.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(FAIL);
        assertThat(report().line(TOTAL + "100.00万元").outcomes("ARI-009")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void classes_below_the_total_may_be_a_selection() {
        assertThat(report().line(TOTAL + "100.00万元", functional("教育支出（类）", "60.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void only_the_highest_level_is_summed() {
        assertThat(report().line(
                                TOTAL + "100.00万元",
                                functional("205", "60.00万元"),
                                functional("20502", "60.00万元"),
                                functional("221", "40.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "60.00万元", functional("教育支出（类）", "60.00万元"), functional("普通教育（款）", "60.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(PASS);
    }

    @Test
    void classes_of_another_group_serve_where_none_is_stated_beside_the_total() {
        assertThat(report().line(TOTAL + "100.00万元")
                        .line(functional("教育支出", "101.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(FAIL);
    }

    @Test
    void a_class_is_the_sum_of_those_below_it() {
        assertThat(report().line(
                                functional("208", "10.00万元"),
                                functional("20805", "7.00万元"),
                                functional("20899", "3.00万元"))
                        .outcomes("ARI-010"))
                .containsExactly(PASS);
        ReportFixture wrong = report().line(
                        functional("208", "10.00万元"),
                        functional("20805", "7.00万元"),
                        functional("2080505", "6.00万元"),
                        functional("2080506", "2.00万元"),
                        functional("20899", "3.00万元"));
        assertThat(wrong.outcomes("ARI-010")).containsExactlyInAnyOrder(PASS, FAIL);
        assertThat(wrong.findings("ARI-010").get(0).getMessage().zh())
                .contains("2080505 6.00 + 2080506 2.00 = 8.00 万元");
        assertThat(report().line(functional("208", "10.00万元")).outcomes("ARI-010"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(functional("208", "10.00万元"))
                        .line(functional("20805", "7.00万元"))
                        .outcomes("ARI-010"))
                .as("of two tables")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void economic_classes_sum_to_basic_expenditure() {
        assertThat(report().line(
                                BASIC + "881300.39元",
                                economic("工资福利支出", "716052.51元"),
                                economic("商品和服务支出", "165247.88元"))
                        .outcomes("ARI-011"))
                .containsExactly(PASS);
        assertThat(report().line(BASIC + "881300.39元", economic("301", "716052.51元"), economic("302", "175247.88元"))
                        .findings("ARI-011")
                        .get(0)
                        .getMessage()
                        .zh())
                .contains("工资福利支出 716052.51 + 商品和服务支出 175247.88");
        assertThat(report().line(BASIC + "1元").outcomes("ARI-011")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void beside_expenditure_alone_they_sum_to_that() {
        Finding finding = report().line(
                        TOTAL + "4603.07万元",
                        economic("工资福利支出", "3720.57万元"),
                        economic("商品和服务支出", "307.92万元"),
                        economic("对个人和家庭的补助支出", "558.14万元"),
                        economic("其他资本性支出", "16.43万元"))
                .line("grant.expenditure.basic.executed 4603.07万元")
                .findings("ARI-011")
                .get(0);
        assertThat(finding.getKind()).isEqualTo(Finding.Kind.ROUNDING);
    }

    @Test
    void a_list_of_classes_may_go_on_in_another_sentence() {
        assertThat(report().line(BASIC + "881300.39元", economic("301", "716052.51元"))
                        .line(economic("302", "165247.88元"))
                        .line(BASIC + "911000.39元")
                        .outcomes("ARI-011"))
                .containsExactly(PASS);
    }

    @Test
    void classes_that_stand_alone_may_divide_basic_or_all_expenditure() {
        ReportFixture all = report().line(BASIC + "40.00万元")
                .line(TOTAL + "60.00万元")
                .line(economic("301", "38.00万元"), economic("310", "22.00万元"));
        assertThat(all.outcomes("ARI-011")).containsExactly(PASS);
        ReportFixture between = report().line(BASIC + "40.00万元")
                .line(TOTAL + "60.00万元")
                .line(economic("301", "38.00万元"), economic("310", "12.00万元"));
        assertThat(between.outcomes("ARI-011")).containsExactly(UNDECIDABLE);
        ReportFixture above = report().line(BASIC + "40.00万元")
                .line(TOTAL + "60.00万元")
                .line(economic("301", "38.00万元"), economic("310", "32.00万元"));
        assertThat(above.outcomes("ARI-011")).containsExactly(FAIL);
    }

    @Test
    void personnel_and_operating_expenditure_have_classes_of_their_own() {
        String personnel = "general.expenditure.basic.personnel.executed ";
        String operating = "general.expenditure.basic.operating.executed ";
        assertThat(report().line(
                                personnel + "10.00万元",
                                operating + "5.00万元",
                                economic("301", "8.00万元"),
                                economic("303", "2.00万元"),
                                economic("302", "4.00万元"),
                                economic("310", "1.00万元"))
                        .outcomes("ARI-011"))
                .containsExactly(PASS, PASS);
        assertThat(report().line(operating + "5.00万元", economic("302", "6.00万元"))
                        .outcomes("ARI-011"))
                .containsExactly(FAIL);
        assertThat(report().line(operating + "5.00万元")
                        .line(economic("302", "6.00万元"))
                        .outcomes("ARI-011"))
                .as("of two groups")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_level_is_told_by_code_or_by_mark_in_either_form_of_brackets() {
        assertThat(report().line(TOTAL + "60.00万元", functional("教育支出(类)", "60.00万元"), functional("普通教育(款)", "60.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(PASS);
        assertThat(report().line(
                                TOTAL + "60.00万元",
                                functional("教育支出", "60.00万元"),
                                functional("普通教育（款）", "60.00万元"),
                                functional("小学教育（项）", "60.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "60.00万元", functional("教育支出", "60.00万元"), functional("专款款）", "10.00万元"))
                        .outcomes("ARI-009"))
                .as("not a mark")
                .containsExactly(FAIL);
    }

    @Test
    void economic_classes_roll_up_as_functional_ones_do_and_projects_do_not() {
        assertThat(report().line(economic("301", "10.00万元"), economic("30101", "7.00万元"), economic("30102", "2.00万元"))
                        .outcomes("ARI-010"))
                .containsExactly(FAIL);
        String project = "general.expenditure.project";
        assertThat(report().line(project + "[301].executed 10.00万元", project + "[30101].executed 7.00万元")
                        .outcomes("ARI-010"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_class_that_other_sentences_state_with_two_values_leaves_the_sum_open() {
        assertThat(report().line(TOTAL + "100.00万元")
                        .line(functional("教育支出", "60.00万元"))
                        .line(functional("教育支出", "70.00万元"))
                        .reasons("ARI-009")
                        .get(0)
                        .zh())
                .isEqualTo("教育支出 前后数值不一致，无法确定以哪一处为准");
    }

    @Test
    void classes_of_personnel_and_operating_expenditure_are_known_by_name_too() {
        String operating = "general.expenditure.basic.operating.executed ";
        assertThat(report().line(
                                operating + "6.00万元",
                                economic("商品和服务支出", "4.00万元"),
                                economic("资本性支出（基本建设）", "1.00万元"),
                                economic("其他资本性支出", "1.00万元"),
                                economic("工资福利支出", "9.00万元"))
                        .outcomes("ARI-011"))
                .containsExactly(PASS);
        assertThat(report().line(operating + "6.00万元", economic("商品和服务支出", "4.00万元"))
                        .outcomes("ARI-011"))
                .as("the others may be missing")
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(operating + "6.00万元", economic("债务利息支出", "4.00万元"))
                        .outcomes("ARI-011"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void sixteen_lists_of_classes_at_most_are_joined_with_what_stands_elsewhere() {
        ReportFixture fixture = report();
        for (int i = 0; i < 17; i++) {
            fixture.line(TOTAL + "100.00万元", functional("教育支出", "60.00万元"));
        }
        List<Outcome> outcomes = fixture.line(functional("住房保障支出", "40.00万元")).outcomes("ARI-009");
        assertThat(outcomes).hasSize(17).endsWith(PASS, UNDECIDABLE).containsOnlyOnce(UNDECIDABLE);
    }

    @Test
    void a_code_of_no_known_length_is_one_of_the_highest_level() {
        assertThat(report().line(TOTAL + "100.00万元", functional("2080", "60.00万元"), functional("221", "40.00万元"))
                        .outcomes("ARI-009"))
                .containsExactly(PASS);
    }
}
