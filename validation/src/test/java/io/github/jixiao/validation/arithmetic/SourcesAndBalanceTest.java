package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

/** ARI-004 to ARI-008 and ARI-012. */
class SourcesAndBalanceTest {

    private static final String REVENUE = "all.revenue.executed ";

    @Test
    void revenue_is_the_sum_of_its_sources() {
        assertThat(report().line(
                                REVENUE + "100.00万元",
                                "all.revenue.grant.executed 80.00万元",
                                "all.revenue.other.executed 20.00万元")
                        .outcomes("ARI-004"))
                .containsExactly(PASS);
        assertThat(report().line(
                                REVENUE + "100.00万元",
                                "all.revenue.grant.executed 80.00万元",
                                "all.revenue.other.executed 30.00万元")
                        .outcomes("ARI-004"))
                .containsExactly(FAIL);
    }

    @Test
    void a_source_that_is_not_stated_may_fill_the_rest() {
        ReportFixture fixture = report().line(REVENUE + "100.00万元", "all.revenue.grant.executed 80.00万元");
        assertThat(fixture.outcomes("ARI-004")).containsExactly(UNDECIDABLE);
        assertThat(fixture.reasons("ARI-004").get(0).zh()).startsWith("未列明 事业收入、经营收入");
        assertThat(report().outcomes("ARI-004")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_budget_is_divided_by_the_source_it_is_paid_from() {
        assertThat(report().line(
                                "all.expenditure.initial 4753.66万元",
                                "general.revenue.initial 1873.66万元",
                                "other.revenue.initial 2880.00万元")
                        .outcomes("ARI-004"))
                .containsExactly(PASS);
        assertThat(report().line("all.expenditure.executed 50.00万元", "general.revenue.executed 60.00万元")
                        .outcomes("ARI-004"))
                .as("what was not spent is carried over")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_year_balances_with_what_it_began_and_ended_with() {
        ReportFixture balanced = report().line(REVENUE + "9746.50万元")
                .line("all.carryover.opening.executed 112.88万元")
                .line("all.expenditure.executed 9759.38万元")
                .line("all.carryover.closing.executed 100.00万元");
        assertThat(balanced.outcomes("ARI-005")).containsExactly(PASS);
        ReportFixture off = report().line(
                        REVENUE + "90.37万元",
                        "all.carryover.opening.executed 0万元",
                        "all.expenditure.executed 76.36万元",
                        "all.carryover.closing.executed 0万元");
        Finding finding = off.findings("ARI-005").get(0);
        assertThat(finding.getMessage().zh()).contains("收入 90.37 + 年初结转和结余 0 − 年末结转和结余 0 = 90.37 万元", "相差 14.01 万元");
        assertThat(report().line(REVENUE + "90.00万元", "all.expenditure.executed 76.00万元")
                        .outcomes("ARI-005"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_grand_totals_are_equal() {
        assertThat(report().line("all.revenue.total.executed 10.00万元", "all.expenditure.total.executed 10.00万元")
                        .outcomes("ARI-006"))
                .containsExactly(PASS);
        assertThat(report().line("all.revenue.total.executed 10.00万元", "all.expenditure.total.executed 11.00万元")
                        .outcomes("ARI-006"))
                .containsExactly(FAIL);
        assertThat(report().line("all.revenue.total.executed 10.00万元").outcomes("ARI-006"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void fiscal_grants_are_the_sum_of_the_budgets_they_come_from() {
        assertThat(report().line("grant.revenue.executed 1516.64万元")
                        .line("general.revenue.executed 1486.64万元")
                        .line("govfund.revenue.executed 30.00万元")
                        .none(Scope.STATE_CAPITAL)
                        .outcomes("ARI-007"))
                .containsExactly(PASS);
        assertThat(report().line("grant.expenditure.executed 10.00万元", "general.expenditure.executed 11.00万元")
                        .outcomes("ARI-008"))
                .containsExactly(FAIL);
        assertThat(report().line("grant.expenditure.executed 10.00万元", "general.expenditure.executed 9.00万元")
                        .outcomes("ARI-008"))
                .as("a government fund may make up the rest")
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("grant.expenditure.executed 10.00万元", "general.expenditure.executed 9.00万元")
                        .none(Scope.GOVERNMENT_FUND)
                        .none(Scope.STATE_CAPITAL)
                        .outcomes("ARI-008"))
                .as("unless both are declared none")
                .containsExactly(FAIL);
        assertThat(report().outcomes("ARI-007")).containsExactly(NOT_APPLICABLE);
        assertThat(report().outcomes("ARI-008")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_final_budget_is_the_initial_one_and_its_adjustment() {
        String item = "all.expenditure.";
        assertThat(report().line(item + "initial 57.28万元", item + "adjustment 11.78万元", item + "final 69.06万元")
                        .outcomes("ARI-012"))
                .containsExactly(PASS);
        assertThat(report().line(item + "initial 57.28万元", item + "adjustment -1.28万元", item + "final 56.00万元")
                        .outcomes("ARI-012"))
                .containsExactly(PASS);
        ReportFixture wrong = report().line(
                        "general.expenditure.project[甲].initial 10.00万元",
                        "general.expenditure.project[甲].adjustment 2.00万元",
                        "general.expenditure.project[甲].final 13.00万元");
        assertThat(wrong.outcomes("ARI-012")).containsExactly(FAIL);
        assertThat(wrong.findings("ARI-012").get(0).getMessage().zh()).contains("甲年初预算 10.00 + 甲调整 2.00 = 12.00 万元");
        assertThat(report().line(item + "initial 57.00万元", item + "final 69.00万元")
                        .outcomes("ARI-012"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_list_that_may_go_on_with_an_open_amount_is_open() {
        String total = "all.expenditure.project.executed 30万元";
        String first = "all.expenditure.project[甲].executed 10万元";
        String second = "all.expenditure.project[乙].executed ";
        assertThat(report().line(total, first).line(second + "≥15万元").outcomes("ARI-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(total, first)
                        .line(second + "20万元")
                        .line(second + "25万元")
                        .outcomes("ARI-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(total, "all.expenditure.project[甲].executed 40万元")
                        .line(second + "20万元")
                        .line(second + "25万元")
                        .outcomes("ARI-003"))
                .as("what is above its total already goes nowhere")
                .containsExactly(FAIL);
    }

    @Test
    void grants_or_other_money_alone_may_be_all_the_revenue() {
        for (String part : new String[] {"grant.revenue.executed", "other.revenue.executed"}) {
            assertThat(report().line("all.revenue.executed 100.00万元", part + " 100.00万元")
                            .outcomes("ARI-004"))
                    .as(part)
                    .containsExactly(PASS);
            assertThat(report().line("all.revenue.executed 100.00万元", part + " 101.00万元")
                            .outcomes("ARI-004"))
                    .as(part)
                    .containsExactly(FAIL);
        }
        assertThat(report().line("all.expenditure.initial 100.00万元", "general.revenue.initial 100.00万元")
                        .outcomes("ARI-004"))
                .containsExactly(PASS);
    }

    @Test
    void the_revenue_of_one_budget_is_not_divided_by_its_sources() {
        assertThat(report().line("general.revenue.executed 100.00万元", "general.revenue.grant.executed 101.00万元")
                        .outcomes("ARI-004"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line("general.expenditure.initial 100.00万元", "general.revenue.initial 101.00万元")
                        .outcomes("ARI-004"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line("other.revenue.grant.executed 100.00万元", "general.revenue.executed 101.00万元")
                        .outcomes("ARI-007"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_balance_needs_both_ends_of_the_carry_over() {
        String spent = "general.expenditure.executed 100.00万元";
        String revenue = "general.revenue.executed 90.00万元";
        assertThat(report().line(spent, revenue, "general.carryover.opening.executed 1.00万元")
                        .outcomes("ARI-005"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(spent, revenue, "general.carryover.closing.executed 1.00万元")
                        .outcomes("ARI-005"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_surplus_that_is_distributed_is_not_spent() {
        ReportFixture report = report().line(
                        "general.revenue.executed 100.00万元",
                        "general.carryover.opening.executed 5.00万元",
                        "general.carryover.closing.executed 2.00万元",
                        "general.surplus.distributed.executed 3.00万元",
                        "general.expenditure.executed 100.00万元");
        assertThat(report.outcomes("ARI-005")).containsExactly(PASS);
    }
}
