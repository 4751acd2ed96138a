package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.AuditContext;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import org.junit.jupiter.api.Test;

/** Last year is the one before that of the report, whichever rule book judges it: BUD-012 and BUD-013. */
class LastYearTest {

    private static final String OPENING = "all.carryover.opening.executed ";
    private static final String CLOSING = "all.carryover.closing.executed ";
    private static final String LAST = "all.carryover.closing.executed@2020 ";

    private static AuditResult byLaterBook(ReportFixture report) {
        return ReportValidator.of(RuleBook.of(2022)).validate(report.build());
    }

    private static AuditResult besideLastYears(ReportFixture report) {
        PerformanceReport prior = report().line(CLOSING + "6.00万元")
                .with(last -> last.fiscalYear(2020))
                .build();
        return ReportValidator.of(RuleBook.of(2021)).validate(report.build(), AuditContext.NONE.withPriorYear(prior));
    }

    @Test
    void a_later_rule_book_makes_no_other_year_the_last_one() {
        AuditResult different = byLaterBook(report().line(OPENING + "5.00万元", LAST + "6.00万元"));
        assertThat(ReportFixture.outcomes(different, "BUD-013")).containsExactly(FAIL);
        AuditResult less = byLaterBook(report().line(OPENING + "5.00万元", CLOSING + "5.50万元", LAST + "6.00万元"));
        assertThat(ReportFixture.outcomes(less, "BUD-012"))
                .as("less than last year's closing, though more than the opening")
                .containsExactly(PASS);
    }

    @Test
    void the_report_of_last_year_gives_the_carry_over_that_this_one_does_not() {
        AuditResult grown = besideLastYears(report().line(CLOSING + "7.00万元"));
        assertThat(ReportFixture.outcomes(grown, "BUD-012")).containsExactly(FAIL);
        Finding finding = grown.findings(RuleId.of("BUD-012")).get(0);
        assertThat(finding.getRelated()).as("no place of another report").isEmpty();
        assertThat(finding.getTrace().orElseThrow().operands())
                .extracting(operand -> operand.id() + " " + operand.pointer())
                .containsExactly(
                        "all.carryover.closing.executed /budget/allSources/value/carryOver/closing",
                        "all.carryover.closing.executed@2020 ");
        AuditResult opening = besideLastYears(report().line(OPENING + "5.00万元"));
        assertThat(ReportFixture.outcomes(opening, "BUD-013")).containsExactly(FAIL);
        assertThat(opening.findings(RuleId.of("BUD-013")).get(0).getRelated()).isEmpty();
    }

    @Test
    void a_closing_of_last_year_with_two_values_is_not_replaced_by_the_opening() {
        ReportFixture report = report().line(OPENING + "9.00万元", CLOSING + "7.00万元")
                .line(LAST + "6.00万元")
                .line(LAST + "8.00万元");
        assertThat(report.outcomes("BUD-012")).containsExactly(UNDECIDABLE);
        assertThat(report.reasons("BUD-012").get(0).zh()).startsWith("2020年全口径年末结转和结余决算 前后数值不一致");
    }

    @Test
    void what_is_below_zero_is_not_called_zero() {
        assertThat(report().line(CLOSING + "7.00万元", LAST + "-1.00万元")
                        .reasons("BUD-012")
                        .get(0)
                        .zh())
                .isEqualTo("2020年全口径年末结转和结余决算 不大于零，变动率无从计算");
    }
}
