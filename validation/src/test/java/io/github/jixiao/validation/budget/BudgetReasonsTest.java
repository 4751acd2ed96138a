package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

/** What the rules on the statement of the budget say, and of which figure: BUD-009 to BUD-020. */
class BudgetReasonsTest {

    private static final String SPENT = "general.expenditure.executed ";
    private static final String OPENING = "general.carryover.opening.executed ";
    private static final String CLOSING = "general.carryover.closing.executed ";

    private static String message(ReportFixture report, String rule) {
        return report.findings(rule).get(0).getMessage().zh();
    }

    private static String reason(ReportFixture report, String rule) {
        return report.reasons(rule).get(0).zh();
    }

    @Test
    void one_stage_that_is_split_is_enough() {
        assertThat(report().line("general.expenditure.initial 100万元")
                        .line(
                                "general.expenditure.final 100万元",
                                "general.expenditure.basic.final 60万元",
                                "general.expenditure.project.final 40万元")
                        .outcomes("BUD-009"))
                .containsExactly(PASS);
    }

    @Test
    void an_adjustment_stands_for_the_final_budget() {
        assertThat(report().line(
                                "general.expenditure.initial 100万元",
                                "general.expenditure.adjustment 1万元",
                                SPENT + "1万元")
                        .outcomes("BUD-010"))
                .containsExactly(PASS);
        assertThat(message(
                        report().line("general.expenditure.initial 100万元", "general.expenditure.adjustment 1万元"),
                        "BUD-010"))
                .isEqualTo("写明了 一般公共预算支出年初预算，未写明 支出决算");
    }

    @Test
    void the_carry_over_of_last_year_counts_before_the_opening_one() {
        String last = "general.carryover.closing.executed@2020 ";
        assertThat(report().line(CLOSING + "9.00万元", last + "8.00万元", OPENING + "10.00万元")
                        .outcomes("BUD-012"))
                .containsExactly(FAIL);
        assertThat(reason(report().line(OPENING + "8.00万元", CLOSING + "9.00万元").line(CLOSING + "10.00万元"), "BUD-012"))
                .startsWith("一般公共预算年末结转和结余");
        assertThat(reason(report().line(CLOSING + "9.00万元"), "BUD-012")).startsWith("报告未写明 一般公共预算年初结转和结余");
        assertThat(reason(report().line(CLOSING + "9.00万元", OPENING + "8.00万元").line(OPENING + "7.00万元"), "BUD-012"))
                .startsWith("一般公共预算年初结转和结余")
                .contains("前后数值不一致");
    }

    @Test
    void an_opening_carry_over_points_to_the_closing_one_it_differs_from() {
        String last = "general.carryover.closing.executed@2020 ";
        Finding finding = report().line(OPENING + "8.00万元", last + "6.20万元")
                .findings("BUD-013")
                .get(0);
        assertThat(finding.getRelated()).extracting(each -> each.quote()).containsExactly("6.20万元");
        assertThat(reason(report().line(OPENING + "8.00万元", last + "6.20万元").line(OPENING + "7.00万元"), "BUD-013"))
                .startsWith("一般公共预算年初结转和结余");
        assertThat(reason(report().line(OPENING + "8.00万元", last + "6.20万元").line(last + "7.00万元"), "BUD-013"))
                .startsWith("2020年一般公共预算年末结转和结余");
    }

    @Test
    void a_deficit_without_any_source_is_told_from_one_that_is_too_large() {
        String revenue = "general.revenue.executed ";
        assertThat(message(report().line(revenue + "100.00万元", SPENT + "106.90万元"), "BUD-015"))
                .endsWith("未写明年初结转或使用结余");
        assertThat(message(report().line(revenue + "100.00万元", SPENT + "106.90万元", OPENING + "6.80万元"), "BUD-015"))
                .contains("超过可用来源");
    }

    private static ReportFixture running(String cost, StaffKind posts) {
        return report().line("all.runningcost.executed " + cost)
                .line("general.expenditure.basic.operating.executed 96.00万元")
                .staffing(each -> each.establishment(Headcount.builder()
                        .addParts(StaffCount.of(posts, "编制", 6))
                        .build()));
    }

    @Test
    void a_kind_of_post_of_which_there_is_none_makes_no_other_unit() {
        ReportFixture report = running("60.00万元", StaffKind.ADMINISTRATIVE)
                .staffing(each -> each.establishment(Headcount.builder()
                        .addParts(StaffCount.of(StaffKind.ADMINISTRATIVE, "行政编制", 6))
                        .addParts(StaffCount.of(StaffKind.INSTITUTION, "事业编制", 0))
                        .build()));
        assertThat(report.outcomes("BUD-019")).containsExactly(FAIL);
    }

    @Test
    void a_running_cost_that_is_too_large_is_told_from_one_that_is_another() {
        assertThat(message(running("97.00万元", StaffKind.INSTITUTION), "BUD-019"))
                .startsWith("机关运行经费 97.00万元 超过");
        assertThat(message(running("60.00万元", StaffKind.ADMINISTRATIVE), "BUD-019"))
                .startsWith("编制均为行政编制");
        assertThat(reason(
                        running("60.00万元", StaffKind.INSTITUTION).line("all.runningcost.executed 61.00万元"), "BUD-019"))
                .contains("机关运行经费");
        assertThat(reason(
                        running("60.00万元", StaffKind.INSTITUTION)
                                .line("general.expenditure.basic.operating.executed 97.00万元"),
                        "BUD-019"))
                .contains("公用经费");
    }

    @Test
    void the_mention_with_the_wider_amount_is_the_mistaken_one() {
        String all = "all.expenditure.basic.executed 537.64万元";
        String general = "general.expenditure.basic.executed ";
        for (boolean mistakenFirst : new boolean[] {true, false}) {
            ReportFixture report = report().line(all)
                    .line(general + (mistakenFirst ? "537.64万元" : "536.75万元"))
                    .line(general + (mistakenFirst ? "536.75万元" : "537.64万元"));
            assertThat(message(report, "BUD-020"))
                    .isEqualTo("一般公共预算基本支出决算 有两个数：537.64万元 与 全口径基本支出决算 相同，疑为该口径的数；另一处为 536.75万元");
        }
        assertThat(report().line(all)
                        .line(general + "536.75万元")
                        .line(general + "535.00万元")
                        .outcomes("BUD-020"))
                .as("neither is that of all sources")
                .containsExactly(PASS);
        String grant = "grant.expenditure.basic.executed ";
        assertThat(report().line(grant + "537.64万元")
                        .line(grant + "536.75万元")
                        .line(all)
                        .outcomes("BUD-020"))
                .containsExactly(FAIL);
        assertThat(report().line(all)
                        .line("all.expenditure.basic.executed 530.00万元")
                        .line(general + "537.64万元")
                        .line(general + "536.75万元")
                        .outcomes("BUD-020"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void a_carry_over_of_which_the_report_says_in_words_that_there_is_none_is_stated() {
        for (String none : new String[] {"年末无结余。", "我单位2021年没有结转和结余资金。", "结转结余为零"}) {
            NarrativeFixture report = text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "支出95.00万元，" + none)
                    .states("general.expenditure.executed", "95.00万元");
            assertThat(report.outcomes("BUD-014")).as(none).containsExactly(PASS);
        }
        assertThat(text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "支出95.00万元，结余资金上缴。")
                        .states("general.expenditure.executed", "95.00万元")
                        .outcomes("BUD-014"))
                .containsExactly(FAIL);
    }

    @Test
    void the_grants_are_a_wider_scope_than_the_general_budget_too() {
        String basic = ".expenditure.basic.executed ";
        ReportFixture report = report().line("general" + basic + "50.00万元", "grant" + basic + "60.00万元")
                .line("general" + basic + "60.00万元", "all" + basic + "100.00万元");
        assertThat(report.outcomes("BUD-020")).containsExactly(FAIL);
        assertThat(message(report, "BUD-020")).contains("60.00万元 与 财政拨款基本支出决算 相同");
    }

    @Test
    void a_figure_is_held_against_the_narrowest_wider_scope_that_states_it() {
        String grant = "grant.expenditure.basic.executed ";
        String general = "general.expenditure.basic.executed ";
        assertThat(message(
                        report().line(grant + "537.64万元")
                                .line(general + "537.64万元")
                                .line(general + "536.75万元"),
                        "BUD-020"))
                .contains("与 财政拨款基本支出决算 相同");
        assertThat(report().line(grant + "537.64万元").line(grant + "536.75万元").outcomes("BUD-020"))
                .as("no wider scope states it")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void of_scopes_that_state_as_many_stages_the_widest_lacks_the_others() {
        assertThat(message(
                        report().line("general.expenditure.initial 100万元", SPENT + "100万元")
                                .line("all.expenditure.initial 120万元", "all.expenditure.executed 120万元"),
                        "BUD-010"))
                .startsWith("写明了 全口径支出年初预算");
        assertThat(report().line("general.revenue.executed 100万元").outcomes("BUD-010"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_carry_over_of_the_whole_raises_the_budget_of_no_project() {
        String project = "general.expenditure.project[巡护].";
        assertThat(report().line(project + "final 10.00万元", project + "executed 11.00万元", OPENING + "5.00万元")
                        .outcomes("BUD-002"))
                .containsExactly(FAIL);
        assertThat(report().line("general.expenditure.final 10.00万元", SPENT + "11.00万元", OPENING + "5.00万元")
                        .outcomes("BUD-002"))
                .containsExactly(PASS);
    }

    @Test
    void a_reason_for_operating_expenditure_above_its_budget_is_enough() {
        String operating = "general.expenditure.basic.operating.";
        ReportFixture above = report().line(operating + "final 10.00万元", operating + "executed 11.00万元");
        assertThat(above.outcomes("BUD-016")).containsExactly(FAIL);
        assertThat(above.explained(operating + "executed", "办公楼搬迁").outcomes("BUD-016"))
                .containsExactly(PASS);
    }

    @Test
    void works_are_procured_too() {
        String procured = "all.procurement.";
        assertThat(report().line(
                                procured + "executed 36.86万元",
                                procured + "goods.executed 12.46万元",
                                procured + "works.executed 5.00万元",
                                procured + "services.executed 19.40万元")
                        .outcomes("BUD-018"))
                .contains(PASS)
                .doesNotContain(FAIL);
    }
}
