package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

/** ARI-001 to ARI-003. */
class ExpenditureSumsTest {

    private static final String TOTAL = "general.expenditure.executed ";
    private static final String BASIC = "general.expenditure.basic.executed ";
    private static final String PROJECT = "general.expenditure.project.executed ";
    private static final String PERSONNEL = "general.expenditure.basic.personnel.executed ";
    private static final String OPERATING = "general.expenditure.basic.operating.executed ";

    @Test
    void expenditure_is_basic_plus_project() {
        assertThat(report().line(TOTAL + "100万元", BASIC + "40万元", PROJECT + "60万元")
                        .outcomes("ARI-001"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "100万元", BASIC + "40万元", PROJECT + "50万元")
                        .outcomes("ARI-001"))
                .containsExactly(FAIL);
    }

    @Test
    void payments_to_superiors_count_where_they_are_stated() {
        String remitted = "general.expenditure.remitted.executed ";
        assertThat(report().line(TOTAL + "100万元", BASIC + "40万元", PROJECT + "50万元", remitted + "10万元")
                        .outcomes("ARI-001"))
                .containsExactly(PASS);
    }

    @Test
    void a_report_without_the_total_has_nothing_to_check() {
        assertThat(report().line(BASIC + "40万元", PROJECT + "50万元").outcomes("ARI-001"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(TOTAL + "40万元").outcomes("ARI-001")).containsExactly(NOT_APPLICABLE);
        assertThat(report().outcomes("ARI-002")).containsExactly(NOT_APPLICABLE);
        assertThat(report().outcomes("ARI-003")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_missing_part_leaves_the_sum_open() {
        ReportFixture fixture = report().line(TOTAL + "100万元", BASIC + "40万元");
        assertThat(fixture.outcomes("ARI-001")).containsExactly(UNDECIDABLE);
        assertThat(fixture.reasons("ARI-001").get(0).zh()).isEqualTo("未列明 项目支出");
    }

    @Test
    void a_part_above_the_total_fails_though_another_is_missing() {
        ReportFixture fixture = report().line(TOTAL + "100万元", BASIC + "140万元");
        assertThat(fixture.outcomes("ARI-001")).containsExactly(FAIL);
        assertThat(fixture.findings("ARI-001").get(0).getMessage().zh())
                .isEqualTo("一般公共预算决算：已列明的分项 基本支出 140 = 140 万元，已超过报告的合计 100万元");
    }

    @Test
    void scopes_stages_and_years_are_kept_apart() {
        assertThat(report().line(TOTAL + "100万元")
                        .line("all.expenditure.basic.executed 40万元", "general.expenditure.basic.initial 40万元")
                        .line("general.expenditure.basic.executed@2020 40万元")
                        .outcomes("ARI-001"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(
                                "general.expenditure.basic.executed@2020 40万元",
                                "general.expenditure.basic.personnel.executed@2020 30万元",
                                "general.expenditure.basic.operating.executed@2020 11万元")
                        .findings("ARI-002")
                        .get(0)
                        .getMessage()
                        .zh())
                .startsWith("2020年一般公共预算决算：人员经费 30 + 公用经费 11 = 41 万元");
    }

    @Test
    void each_group_that_states_the_total_is_checked() {
        ReportFixture fixture = report().line(BASIC + "62.18万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                .line(BASIC + "70.00万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元");
        assertThat(fixture.outcomes("ARI-002")).containsExactly(PASS, FAIL);
    }

    @Test
    void a_total_of_one_value_is_checked_in_each_group_that_gives_it_other_parts() {
        ReportFixture fixture = report().line(BASIC + "62.18万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                .line(BASIC + "62.18万元", PERSONNEL + "53.37万元", OPERATING + "9.81万元");
        assertThat(fixture.outcomes("ARI-002")).containsExactly(PASS, FAIL);
    }

    @Test
    void a_total_repeated_without_its_parts_is_not_checked_again() {
        ReportFixture fixture = report().line(BASIC + "62.18万元")
                .line(BASIC + "62.18万元", PERSONNEL + "53.37万元", OPERATING + "8.80万元")
                .line(BASIC + "62.18万元");
        assertThat(fixture.outcomes("ARI-002")).containsExactly(PASS);
        assertThat(report().line(BASIC + "62.28万元")
                        .line(PERSONNEL + "53.37万元")
                        .line(OPERATING + "8.81万元")
                        .line(BASIC + "62.28万元")
                        .outcomes("ARI-002"))
                .containsExactly(FAIL);
    }

    @Test
    void a_repeated_total_that_differs_is_left_to_the_rule_on_mentions() {
        ReportFixture fixture = report().line(BASIC + "62.18万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                .line(BASIC + "26.18万元");
        assertThat(fixture.outcomes("ARI-002")).containsExactly(PASS);
    }

    @Test
    void totals_that_all_stand_alone_are_checked_each_value_once() {
        ReportFixture fixture = report().line(PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                .line(BASIC + "62.18万元")
                .line(BASIC + "26.18万元")
                .line(BASIC + "62.18万元");
        assertThat(fixture.outcomes("ARI-002")).containsExactly(PASS, FAIL);
    }

    @Test
    void an_adjustment_that_is_missing_may_be_a_cut() {
        String total = "general.expenditure.adjustment ";
        String basic = "general.expenditure.basic.adjustment ";
        assertThat(report().line(total + "-20.00万元", basic + "3.00万元").outcomes("ARI-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(
                                total + "-20.00万元", basic + "3.00万元", "general.expenditure.project.adjustment -24.00万元")
                        .outcomes("ARI-001"))
                .containsExactly(FAIL);
        assertThat(report().line(
                                "grant.expenditure.adjustment 1.00万元",
                                "general.expenditure.adjustment 3.00万元",
                                "statecapital.expenditure.executed 1.00万元")
                        .outcomes("ARI-008"))
                .containsExactly(UNDECIDABLE);
        String project = "general.expenditure.project.adjustment ";
        assertThat(report().line(project + "1.00万元", "general.expenditure.project[甲].adjustment 3.00万元?")
                        .outcomes("ARI-003"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void parts_from_elsewhere_that_differ_leave_the_sum_open() {
        ReportFixture fixture = report().line(BASIC + "62.18万元", PERSONNEL + "53.37万元")
                .line(OPERATING + "8.81万元")
                .line(OPERATING + "9.81万元");
        assertThat(fixture.outcomes("ARI-002")).containsExactly(UNDECIDABLE);
        assertThat(fixture.reasons("ARI-002").get(0).zh()).startsWith("公用经费 前后数值不一致");
    }

    @Test
    void a_difference_within_the_half_units_is_a_rounding_note() {
        Finding finding = report().line(BASIC + "62.19万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                .findings("ARI-002")
                .get(0);
        assertThat(finding.getKind()).isEqualTo(Finding.Kind.ROUNDING);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.getTrace().orElseThrow().bound().orElseThrow()).isEqualByComparingTo("0.015");
        assertThat(finding.getTrace().orElseThrow().difference().orElseThrow()).isEqualByComparingTo("-0.01");
    }

    @Test
    void the_edge_of_the_bound_passes_and_beyond_it_fails() {
        assertThat(report().line(BASIC + "3万元", PERSONNEL + "1.0万元", OPERATING + "1.4万元")
                        .outcomes("ARI-002"))
                .as("0.6 = 0.5 + 0.05 + 0.05")
                .containsExactly(PASS);
        assertThat(report().line(BASIC + "3万元", PERSONNEL + "1.0万元", OPERATING + "1.3万元")
                        .outcomes("ARI-002"))
                .containsExactly(FAIL);
    }

    @Test
    void a_dropped_last_digit_is_a_coarse_warning_and_no_error() {
        Finding finding = report().line(BASIC + "62.2万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                .findings("ARI-002")
                .get(0);
        assertThat(finding.getKind()).isEqualTo(Finding.Kind.COARSE);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_coarser_amount_in_another_unit_is_rounding() {
        Finding finding = report().line(BASIC + "62.2万元", PERSONNEL + "533712.00元", OPERATING + "88104.00元")
                .findings("ARI-002")
                .get(0);
        assertThat(finding.getKind()).isEqualTo(Finding.Kind.ROUNDING);
        assertThat(finding.getMessage().zh()).contains("人员经费 533712.00元 + 公用经费 88104.00元 = 62.1816 万元");
    }

    @Test
    void a_stated_zero_is_exact() {
        assertThat(report().line(BASIC + "53.38万元", PERSONNEL + "53.37万元", OPERATING + "0万元")
                        .findings("ARI-002")
                        .get(0)
                        .getTrace()
                        .orElseThrow()
                        .bound()
                        .orElseThrow())
                .isEqualByComparingTo("0.01");
        assertThat(report().line(BASIC + "0.50万元", PERSONNEL + "0万元", OPERATING + "0万元")
                        .outcomes("ARI-002"))
                .containsExactly(FAIL);
    }

    @Test
    void an_approximate_part_fails_only_what_cannot_be_true() {
        assertThat(report().line(BASIC + "62.18万元", PERSONNEL + "≥53万元", OPERATING + "8.81万元")
                        .outcomes("ARI-002"))
                .containsExactly(UNDECIDABLE);
        ReportFixture impossible = report().line(BASIC + "62.18万元", PERSONNEL + "≥60万元", OPERATING + "8.81万元");
        assertThat(impossible.outcomes("ARI-002")).containsExactly(FAIL);
        assertThat(impossible.findings("ARI-002").get(0).getMessage().en()).contains("not equal even within");
    }

    @Test
    void project_expenditure_is_the_sum_of_its_projects() {
        assertThat(report().line(
                                PROJECT + "55.31万元",
                                "general.expenditure.project[甲].executed 52.36万元",
                                "general.expenditure.project[乙].executed 2.95万元")
                        .outcomes("ARI-003"))
                .containsExactly(PASS);
        assertThat(report().line(
                                PROJECT + "55.31万元",
                                "general.expenditure.project[甲].executed 52.36万元",
                                "general.expenditure.project[乙].executed 2.59万元")
                        .findings("ARI-003")
                        .get(0)
                        .getMessage()
                        .zh())
                .startsWith("一般公共预算决算：甲 52.36 + 乙 2.59 = 54.95 万元，报告为 55.31万元");
    }

    @Test
    void a_list_that_is_not_complete_leaves_the_sum_open_and_may_not_exceed_it() {
        assertThat(report().line(PROJECT + "55.31万元", "general.expenditure.project[甲].executed 52.36万元?")
                        .outcomes("ARI-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(PROJECT + "55.31万元", "general.expenditure.project[甲].executed 62.36万元?")
                        .outcomes("ARI-003"))
                .containsExactly(FAIL);
    }

    @Test
    void a_list_elsewhere_serves_a_total_that_has_none_of_its_own() {
        assertThat(report().line(PROJECT + "55.31万元")
                        .line(
                                "general.expenditure.project[甲].executed 52.36万元",
                                "general.expenditure.project[乙].executed 2.95万元")
                        .outcomes("ARI-003"))
                .containsExactly(PASS);
    }

    @Test
    void a_list_may_go_on_in_another_sentence() {
        String first = "general.expenditure.project[甲].executed 52.36万元";
        String second = "general.expenditure.project[乙].executed ";
        assertThat(report().line(PROJECT + "55.31万元", first)
                        .line(second + "2.95万元")
                        .outcomes("ARI-003"))
                .containsExactly(PASS);
        ReportFixture wrong = report().line(PROJECT + "55.31万元", first).line(second + "2.59万元");
        assertThat(wrong.outcomes("ARI-003")).containsExactly(FAIL);
        assertThat(wrong.findings("ARI-003").get(0).getTrace().orElseThrow().operands())
                .as("the list as its group states it")
                .hasSize(1);
    }

    @Test
    void a_project_with_an_initial_budget_alone_leaves_the_sum_of_final_budgets_open() {
        String total = "general.expenditure.project.final ";
        String first = "general.expenditure.project[甲].final 40.00万元";
        assertThat(report().line(total + "52.00万元")
                        .line(first)
                        .line("general.expenditure.project[乙].initial 12.00万元")
                        .outcomes("ARI-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(total + "52.00万元")
                        .line(first)
                        .line("general.expenditure.project[乙].initial 12.00万元")
                        .line("general.expenditure.project[乙].final 13.00万元")
                        .outcomes("ARI-003"))
                .containsExactly(FAIL);
        assertThat(report().line(total + "52.00万元")
                        .line("general.expenditure.project[甲].final 60.00万元")
                        .line("general.expenditure.project[乙].initial 12.00万元")
                        .outcomes("ARI-003"))
                .as("parts above the total fail")
                .containsExactly(FAIL);
    }

    @Test
    void a_long_list_is_shortened_in_the_message_alone() {
        String[] line = new String[31];
        line[0] = PROJECT + "100万元";
        for (int i = 1; i <= 30; i++) {
            line[i] = "general.expenditure.project[第" + i + "项].executed 1万元";
        }
        Finding finding = report().line(line).findings("ARI-003").get(0);
        assertThat(finding.getMessage().zh()).contains("第11项 1 + 其余 19 项 = 30 万元");
        assertThat(finding.getTrace().orElseThrow().operands()).hasSize(30);
    }

    @Test
    void a_part_of_a_scope_that_is_declared_none_is_not_missing() {
        assertThat(report().line("govfund.expenditure.executed 1万元")
                        .none(Scope.STATE_CAPITAL)
                        .outcomes("ARI-001"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_report_built_by_program_is_one_group() {
        var report = report().line(BASIC + "62.18万元")
                .line(PERSONNEL + "53.37万元")
                .line(OPERATING + "8.91万元")
                .byProgram();
        assertThat(ReportFixture.audit(report).findings(RuleId.of("ARI-002")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().pointer())
                        .isEqualTo("/budget/generalPublic/value/expenditure/basic/total/executed"));
    }
}
