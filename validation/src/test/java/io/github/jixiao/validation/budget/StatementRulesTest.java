package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.AuditContext;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** BUD-009 to BUD-020 and BUD-022. */
class StatementRulesTest {

    private static final String SPENT = "general.expenditure.executed ";
    private static final String OPENING = "general.carryover.opening.executed ";
    private static final String CLOSING = "general.carryover.closing.executed ";

    @Test
    void a_budget_is_split_into_its_basic_and_its_project_part() {
        assertThat(report().line("general.expenditure.initial 100万元").outcomes("BUD-009"))
                .containsExactly(FAIL);
        assertThat(report().line(
                                "general.expenditure.initial 100万元",
                                "general.expenditure.basic.initial 60万元",
                                "general.expenditure.project.initial 40万元")
                        .outcomes("BUD-009"))
                .containsExactly(PASS);
        assertThat(report().line(SPENT + "100万元").outcomes("BUD-009")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void all_three_stages_are_stated_in_one_scope() {
        assertThat(report().line("general.expenditure.initial 100万元", SPENT + "100万元")
                        .outcomes("BUD-010"))
                .containsExactly(FAIL);
        assertThat(report().line("general.expenditure.initial 100万元", "general.expenditure.final 100万元", SPENT + "1万元")
                        .line("all.expenditure.executed 3万元")
                        .outcomes("BUD-010"))
                .containsExactly(PASS);
        assertThat(report().line("staff.inpost 3人").outcomes("BUD-010")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_closing_carry_over_stays_within_a_share_of_the_budget() {
        assertThat(report().line("general.expenditure.final 100万元")
                        .line(CLOSING + "10万元")
                        .outcomes("BUD-011"))
                .containsExactly(PASS);
        assertThat(report().line("general.expenditure.final 100.00万元")
                        .line(CLOSING + "10.02万元")
                        .outcomes("BUD-011"))
                .containsExactly(FAIL);
        assertThat(report().line(CLOSING + "10万元").outcomes("BUD-011")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_carry_over_does_not_grow_without_a_reason() {
        assertThat(report().line(OPENING + "8.00万元", CLOSING + "9.00万元").outcomes("BUD-012"))
                .containsExactly(FAIL);
        assertThat(report().line(OPENING + "8.00万元", CLOSING + "8.00万元").outcomes("BUD-012"))
                .containsExactly(PASS);
        assertThat(report().line(OPENING + "8.00万元", CLOSING + "9.00万元")
                        .explained("general.carryover.closing.executed", "质保金未到期")
                        .outcomes("BUD-012"))
                .containsExactly(PASS);
        assertThat(report().line(OPENING + "0万元", CLOSING + "9.00万元").outcomes("BUD-012"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(CLOSING + "9.00万元").outcomes("BUD-012")).containsExactly(UNDECIDABLE);
    }

    @Test
    void the_opening_carry_over_is_the_closing_one_of_the_year_before() {
        PerformanceReport report = report().line(OPENING + "8.00万元").build();
        assertThat(withPriorYear(report, of(2020, CLOSING + "8.00万元"))).containsExactly(PASS);
        assertThat(withPriorYear(report, of(2020, CLOSING + "6.20万元"))).containsExactly(FAIL);
        assertThat(report().line(OPENING + "8.00万元").outcomes("BUD-013")).containsExactly(NOT_APPLICABLE);
        assertThat(report().line(OPENING + "8.00万元", "general.carryover.closing.executed@2020 8.00万元")
                        .outcomes("BUD-013"))
                .containsExactly(PASS);
        assertThat(report().line(OPENING + "8.00万元", "general.carryover.closing.executed@2020 6.20万元")
                        .outcomes("BUD-013"))
                .containsExactly(FAIL);
    }

    @Test
    void a_report_of_another_year_is_not_taken_for_that_of_the_year_before() {
        PerformanceReport report = report().line(OPENING + "8.00万元").build();
        assertThat(withPriorYear(report, of(2019, CLOSING + "6.20万元"))).containsExactly(NOT_APPLICABLE);
        assertThat(withPriorYear(report, of(2021, CLOSING + "8.00万元"))).containsExactly(NOT_APPLICABLE);
        PerformanceReport undated = of(2019, CLOSING + "6.20万元").withFiscalYear(OptionalInt.empty());
        assertThat(withPriorYear(report, undated)).containsExactly(FAIL);
        assertThat(withPriorYear(report.withFiscalYear(OptionalInt.empty()), of(2020, CLOSING + "6.20万元")))
                .containsExactly(FAIL);
    }

    @Test
    void what_the_report_of_the_year_before_states_twice_and_differently_is_not_compared() {
        PerformanceReport report = report().line(OPENING + "8.00万元").build();
        assertThat(withPriorYear(report, of(2020, CLOSING + "6.20万元", CLOSING + "8.00万元")))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_year_before_is_that_of_the_report_and_not_of_the_rule_book() {
        PerformanceReport report = report().line(OPENING + "8.00万元", "general.carryover.closing.executed@2020 6.20万元")
                .build();
        assertThat(ReportFixture.outcomes(ReportValidator.of(RuleBook.of(2023)).validate(report), "BUD-013"))
                .containsExactly(FAIL);
    }

    private static PerformanceReport of(int year, String... lines) {
        ReportFixture fixture = report();
        for (String line : lines) {
            fixture.line(line);
        }
        return fixture.build().withFiscalYear(year);
    }

    private static List<Outcome> withPriorYear(PerformanceReport report, PerformanceReport prior) {
        return ReportFixture.outcomes(
                ReportValidator.of(RuleBook.of(2021, "430203"))
                        .validate(report, AuditContext.NONE.withPriorYear(prior)),
                "BUD-013");
    }

    @Test
    void carry_over_is_stated_where_the_execution_is() {
        assertThat(report().line(SPENT + "100万元").outcomes("BUD-014")).containsExactly(FAIL);
        assertThat(report().line(SPENT + "100万元").line(CLOSING + "0万元").outcomes("BUD-014"))
                .containsExactly(PASS);
        assertThat(report().line("staff.inpost 3人").outcomes("BUD-014")).containsExactly(NOT_APPLICABLE);
        assertThat(report().line("all.revenue.executed 100万元").outcomes("BUD-014"))
                .containsExactly(FAIL);
        assertThat(report().line("general.expenditure.final 100万元", "general.expenditure.executed@2020 90万元")
                        .outcomes("BUD-014"))
                .as("nothing was executed in this year")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_deficit_is_paid_from_carry_over_or_surplus() {
        String revenue = "general.revenue.executed ";
        assertThat(report().line(revenue + "100.00万元", SPENT + "100.00万元").outcomes("BUD-015"))
                .containsExactly(PASS);
        assertThat(report().line(revenue + "100.00万元", SPENT + "106.90万元").outcomes("BUD-015"))
                .containsExactly(FAIL);
        assertThat(report().line(revenue + "100.00万元", SPENT + "106.90万元", OPENING + "6.90万元")
                        .outcomes("BUD-015"))
                .containsExactly(PASS);
        assertThat(report().line(revenue + "100.00万元", SPENT + "106.90万元", OPENING + "6.80万元")
                        .findings("BUD-015")
                        .get(0)
                        .getMessage()
                        .en())
                .contains("+0.10 万元");
        assertThat(report().line(SPENT + "106.90万元").outcomes("BUD-015")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_deficit_of_one_budget_may_be_paid_from_carry_over_stated_of_other_money() {
        String revenue = "general.revenue.executed ";
        String all = "all.carryover.opening.executed ";
        assertThat(report().line(revenue + "100.00万元", SPENT + "106.90万元", all + "7.00万元")
                        .outcomes("BUD-015"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(revenue + "100.00万元", SPENT + "106.90万元", all + "6.80万元")
                        .outcomes("BUD-015"))
                .as("no part of it is more than all of it")
                .containsExactly(FAIL);
        assertThat(report().line(revenue + "100.00万元", SPENT + "106.90万元", all + "7.00万元", OPENING + "0万元")
                        .outcomes("BUD-015"))
                .as("its own is stated")
                .containsExactly(FAIL);
        assertThat(report().line("all.revenue.executed 100.00万元", "all.expenditure.executed 106.90万元")
                        .line(OPENING + "4.00万元", "govfund.carryover.opening.executed 3.00万元")
                        .outcomes("BUD-015"))
                .as("the parts that are stated cover it")
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("other.revenue.executed 100.00万元", "other.expenditure.executed 106.90万元")
                        .line(OPENING + "7.00万元")
                        .outcomes("BUD-015"))
                .as("one budget is no part of other funds")
                .containsExactly(FAIL);
    }

    @Test
    void operating_expenditure_stays_within_its_budget() {
        String budget = "general.expenditure.basic.operating.initial ";
        String spent = "general.expenditure.basic.operating.executed ";
        assertThat(report().line(budget + "10万元", spent + "10万元").outcomes("BUD-016"))
                .containsExactly(PASS);
        assertThat(report().line(budget + "10.00万元", spent + "11.00万元").outcomes("BUD-016"))
                .containsExactly(FAIL);
        assertThat(report().line(spent + "11.00万元").outcomes("BUD-016")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void procurement_is_executed_neither_above_nor_far_below_its_budget() {
        assertThat(procured("100万元", "95万元")).containsExactly(PASS);
        assertThat(procured("100万元", "72.74万元")).containsExactly(FAIL);
        assertThat(procured("100.00万元", "101.00万元")).containsExactly(FAIL);
        assertThat(report().line("all.procurement.executed 3万元").outcomes("BUD-017"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static List<Outcome> procured(String budget, String executed) {
        return report().line("all.procurement.initial " + budget, "all.procurement.executed " + executed)
                .outcomes("BUD-017");
    }

    @Test
    void procurement_is_goods_works_and_services() {
        String total = "all.procurement.executed ";
        String[] parts = {
            "all.procurement.goods.executed 12.46万元",
            "all.procurement.works.executed 0万元",
            "all.procurement.services.executed 19.40万元"
        };
        assertThat(report().line(total + "31.86万元", parts[0], parts[1], parts[2])
                        .outcomes("BUD-018"))
                .containsExactly(PASS);
        assertThat(report().line(total + "33.86万元", parts[0], parts[1], parts[2])
                        .outcomes("BUD-018"))
                .containsExactly(FAIL);
        assertThat(report().line(total + "31.86万元", parts[0]).outcomes("BUD-018"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(total + "31.86万元", parts[0], parts[2]).outcomes("BUD-018"))
                .as("works are probably none")
                .containsExactly(PASS);
        assertThat(report().line(total + "12.00万元", parts[0]).outcomes("BUD-018"))
                .containsExactly(FAIL);
        assertThat(report().line(total + "31.86万元")
                        .line("all.procurement.reserved.executed 40万元")
                        .outcomes("BUD-018"))
                .contains(FAIL);
        assertThat(report().outcomes("BUD-018")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_running_cost_is_part_of_the_operating_expenditure() {
        assertThat(running("60万元", "96万元", StaffKind.INSTITUTION)).containsExactly(PASS);
        assertThat(running("97.00万元", "96.00万元", StaffKind.INSTITUTION)).containsExactly(FAIL);
        assertThat(running("60万元", "96万元", StaffKind.ADMINISTRATIVE)).containsExactly(FAIL);
        assertThat(running("96万元", "96万元", StaffKind.ADMINISTRATIVE)).containsExactly(PASS);
        String operating = "expenditure.basic.operating.executed ";
        assertThat(report().line("all.runningcost.executed 60万元", "all." + operating + "10万元")
                        .line("grant." + operating + "50万元", "general." + operating + "60万元")
                        .outcomes("BUD-019"))
                .as("the general public budget counts first")
                .containsExactly(PASS);
        assertThat(report().line("all.runningcost.executed 60万元").outcomes("BUD-019"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static List<Outcome> running(String cost, String operating, StaffKind posts) {
        return report().line("all.runningcost.executed " + cost)
                .line("general.expenditure.basic.operating.executed " + operating)
                .staffing(each -> each.establishment(Headcount.builder()
                        .addParts(StaffCount.of(posts, "编制", 6))
                        .build()))
                .outcomes("BUD-019");
    }

    @Test
    void a_figure_of_one_budget_is_not_that_of_all_sources() {
        String all = "all.expenditure.basic.executed 537.64万元";
        String general = "general.expenditure.basic.executed ";
        assertThat(report().line(all)
                        .line(general + "537.64万元")
                        .line(general + "536.75万元")
                        .outcomes("BUD-020"))
                .containsExactly(FAIL);
        assertThat(report().line(all)
                        .line(general + "536.75万元")
                        .line(general + "536.75万元")
                        .outcomes("BUD-020"))
                .containsExactly(PASS);
        assertThat(report().line(all).line(general + "536.75万元").outcomes("BUD-020"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void budget_is_compared_with_budget_and_executed_with_executed() {
        assertThat(compared("all.threepublic.initial", "all.threepublic.initial@2020"))
                .containsExactly(PASS);
        assertThat(compared("all.threepublic.initial", "all.threepublic.executed@2020"))
                .containsExactly(FAIL);
        assertThat(compared("all.threepublic.executed", "all.threepublic.initial"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static List<Outcome> compared(String figure, String base) {
        return report().with(each -> each.addComparisons(
                        Comparison.of(FigureId.parse(figure), FigureId.parse(base), Direction.DECREASE)))
                .outcomes("BUD-022");
    }
}
