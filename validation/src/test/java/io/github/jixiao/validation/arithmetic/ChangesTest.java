package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.validation.AuditContext;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ARI-016 to ARI-019. */
class ChangesTest {

    private static final String ID = "all.threepublic.executed";

    private static ReportFixture moved(String from, String to, String direction, String change, String rate) {
        return report().line(ID + " " + to, ID + "@2020 " + from).comparison(ID, direction, change, rate);
    }

    @Test
    void a_change_is_the_figure_less_its_base() {
        assertThat(moved("431.00万元", "433.00万元", "INCREASE", "2.00万元", "").outcomes("ARI-016"))
                .containsExactly(PASS);
        assertThat(moved("433.00万元", "431.00万元", "DECREASE", "2.00万元", "").outcomes("ARI-016"))
                .containsExactly(PASS);
        Finding finding = moved("433.00万元", "431.00万元", "DECREASE", "3.00万元", "")
                .findings("ARI-016")
                .get(0);
        assertThat(finding.getMessage().zh()).contains("2020年“三公”经费 433.00 − “三公”经费 431.00 = 2.00 万元，报告为 3.00万元");
    }

    @Test
    void a_base_that_is_not_stated_leaves_the_change_open() {
        ReportFixture fixture = report().line(ID + " 431.00万元").comparison(ID, "DECREASE", "2.00万元", "");
        assertThat(fixture.outcomes("ARI-016")).containsExactly(UNDECIDABLE);
        assertThat(fixture.reasons("ARI-016").get(0).zh()).isEqualTo("报告未写明 2020年全口径“三公”经费决算");
    }

    @Test
    void the_report_of_the_year_before_gives_the_base() {
        var prior = ReportFixture.report().line(ID + " 440.00万元").build().withFiscalYear(2020);
        var report = report().line(ID + " 431.00万元")
                .comparison(ID, "DECREASE", "2.00万元", "")
                .build();
        var result = ReportValidator.of(RuleBook.of(2021)).validate(report, AuditContext.NONE.withPriorYear(prior));
        assertThat(result.outcomes(RuleId.of("ARI-016")))
                .extracting(outcome -> outcome.outcome())
                .containsExactly(Outcome.FAIL);
    }

    @Test
    void a_rate_of_change_is_the_change_by_the_base() {
        assertThat(moved("433.00万元", "431.00万元", "DECREASE", "", "0.46%").outcomes("ARI-017"))
                .containsExactly(PASS);
        ReportFixture wrong = moved("433.00万元", "431.00万元", "DECREASE", "", "0.64%");
        assertThat(wrong.outcomes("ARI-017")).containsExactly(FAIL);
        assertThat(wrong.findings("ARI-017").get(0).getMessage().zh()).endsWith("= 0.46%，报告为 0.64%");
        assertThat(moved("433.00万元", "431.00万元", "DECREASE", "", "0.47%")
                        .findings("ARI-017")
                        .get(0)
                        .getKind())
                .isEqualTo(Finding.Kind.LAST_DIGIT);
    }

    @Test
    void a_base_that_is_not_stated_follows_from_the_change() {
        String basic = "general.expenditure.basic.executed";
        assertThat(report().line(basic + " 881300.39元")
                        .comparison(basic, "DECREASE", "166271.4元", "15.87%")
                        .outcomes("ARI-017"))
                .containsExactly(PASS);
        ReportFixture wrong = report().line(basic + " 881300.39元").comparison(basic, "INCREASE", "166271.4元", "15.87%");
        assertThat(wrong.outcomes("ARI-017")).containsExactly(FAIL);
        assertThat(wrong.findings("ARI-017").get(0).getMessage().zh()).contains("由此推得的基数", "= 23.25%");
        assertThat(report().line(basic + " 8元")
                        .comparison(basic, "DECREASE", "", "15%")
                        .outcomes("ARI-017"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void nothing_grows_at_a_rate_from_zero() {
        ReportFixture zero = moved("0万元", "5.00万元", "INCREASE", "5.00万元", "100%");
        assertThat(zero.outcomes("ARI-018")).containsExactly(FAIL);
        assertThat(zero.outcomes("ARI-017")).containsExactly(NOT_APPLICABLE);
        assertThat(report().line(ID + " 5.00万元")
                        .comparison(ID, "INCREASE", "5.00万元", "100%")
                        .outcomes("ARI-018"))
                .as("a base that follows")
                .containsExactly(FAIL);
        assertThat(moved("4.00万元", "5.00万元", "INCREASE", "1.00万元", "25%").outcomes("ARI-018"))
                .containsExactly(PASS);
        assertThat(report().line(ID + " 5.00万元").notComparable(ID).outcomes("ARI-018"))
                .containsExactly(PASS);
        assertThat(report().line(ID + " 5.00万元")
                        .comparison(ID, "INCREASE", "", "25%")
                        .outcomes("ARI-018"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(ID + " 5.00万元")
                        .comparison(ID, "INCREASE", "1.00万元", "")
                        .outcomes("ARI-018"))
                .containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "4.00万元, 5.00万元, INCREASE, 1.00万元, PASS",
        "5.00万元, 4.00万元, INCREASE, 1.00万元, FAIL",
        "5.00万元, 4.00万元, DECREASE, 1.00万元, PASS",
        "4.00万元, 5.00万元, DECREASE, 1.00万元, FAIL",
        "4.00万元, 4.00万元, UNCHANGED, '', PASS",
        "4.00万元, 4.10万元, UNCHANGED, '', FAIL",
        "4.00万元, 4.00万元, UNCHANGED, 0.10万元, FAIL",
        "0万元, 0万元, INCREASE, 0万元, PASS",
        "4.00万元, 4.00万元, DECREASE, 0.10万元, FAIL",
        "4.0万元, 4.05万元, UNCHANGED, '', PASS",
        "4.05万元, 4.1万元, INCREASE, 0.05万元, PASS",
        "4.05万元, 4.1万元, DECREASE, 0.05万元, FAIL",
        "4.00万元, ≥5.00万元, INCREASE, '', UNDECIDABLE"
    })
    void the_word_is_the_one_for_the_sign(String from, String to, String direction, String change, Outcome outcome) {
        assertThat(moved(from, to, direction, change, "").outcomes("ARI-019")).containsExactly(outcome);
    }

    @Test
    void what_is_as_budgeted_may_be_as_the_final_budget() {
        String id = "all.expenditure.";
        ReportFixture raised = report().line(id + "initial 332.40万元", id + "final 361.85万元", id + "executed 361.85万元")
                .with(each -> each.addComparisons(asBudgeted(id)));
        assertThat(raised.outcomes("ARI-019")).containsExactly(PASS);
        ReportFixture below = report().line(id + "initial 332.40万元", id + "final 361.85万元", id + "executed 360.00万元")
                .with(each -> each.addComparisons(asBudgeted(id)));
        assertThat(below.outcomes("ARI-019")).containsExactly(FAIL);
        ReportFixture initial = report().line(id + "initial 332.40万元", id + "executed 361.85万元")
                .with(each -> each.addComparisons(asBudgeted(id)));
        assertThat(initial.outcomes("ARI-019")).containsExactly(FAIL);
    }

    private static Comparison asBudgeted(String id) {
        return new Comparison(
                FigureId.parse(id + "executed"),
                FigureId.parse(id + "initial"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Direction.UNCHANGED),
                false,
                0,
                Optional.empty());
    }

    @Test
    void a_wrong_word_is_quoted() {
        assertThat(moved("5.00万元", "4.00万元", "INCREASE", "", "")
                        .findings("ARI-019")
                        .get(0)
                        .getMessage()
                        .zh())
                .endsWith("报告用词为“增加”");
        assertThat(report().line(ID + " 4.00万元")
                        .comparison(ID, "INCREASE", "", "")
                        .outcomes("ARI-019"))
                .containsExactly(UNDECIDABLE);
        for (String rule : new String[] {"ARI-016", "ARI-017", "ARI-018", "ARI-019"}) {
            assertThat(report().line(ID + " 4.00万元").outcomes(rule)).containsExactly(NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4.05万元, 4.1万元, DECREASE, '', PASS",
        "4.1万元, 4.05万元, INCREASE, '', PASS",
        "4.1万元, 4.05万元, DECREASE, 0.05万元, PASS",
        "4.00万元, 4.00万元, INCREASE, 0.10万元, FAIL",
        "4.00万元, 4.01万元, UNCHANGED, '', PASS",
        "4.00万元, 4.02万元, UNCHANGED, '', FAIL"
    })
    void a_difference_within_rounding_has_no_sign(
            String from, String to, String direction, String change, Outcome outcome) {
        assertThat(moved(from, to, direction, change, "").outcomes("ARI-019")).containsExactly(outcome);
    }

    @Test
    void an_outcome_stands_at_the_comparison() {
        var result = ReportFixture.audit(
                moved("431.00万元", "433.00万元", "INCREASE", "2.00万元", "0.46%").build());
        for (String rule : new String[] {"ARI-016", "ARI-017", "ARI-018", "ARI-019"}) {
            assertThat(result.outcomes(RuleId.of(rule)))
                    .as(rule)
                    .extracting(outcome -> outcome.at())
                    .containsExactly("/comparisons/0");
        }
    }

    @Test
    void a_rate_of_change_rests_on_both_figures_or_on_one_that_is_approximate() {
        assertThat(moved("433.00万元", "431.00万元", "DECREASE", "", "0.64%")
                        .findings("ARI-017")
                        .get(0)
                        .getTrace()
                        .orElseThrow()
                        .operands())
                .hasSize(2);
        ReportFixture approximate = moved("433.00万元", "≥431.00万元", "DECREASE", "", "0.64%");
        assertThat(approximate.outcomes("ARI-017")).containsExactly(UNDECIDABLE);
        assertThat(approximate.reasons("ARI-017").get(0).zh()).isEqualTo("其中有约数");
        assertThat(report().line(ID + " 431.00万元")
                        .comparison(ID, "DECREASE", "", "0.64%")
                        .reasons("ARI-017")
                        .get(0)
                        .zh())
                .isEqualTo("报告未写明 2020年全口径“三公”经费决算");
        assertThat(report().line(ID + "@2020 431.00万元")
                        .comparison(ID, "DECREASE", "", "0.64%")
                        .reasons("ARI-017")
                        .get(0)
                        .zh())
                .isEqualTo("报告未写明 全口径“三公”经费决算");
    }

    @Test
    void a_base_that_is_approximate_is_not_said_to_have_two_values() {
        ReportFixture about = moved("约4.00万元", "5.00万元", "INCREASE", "", "25%");
        assertThat(about.outcomes("ARI-018")).containsExactly(UNDECIDABLE);
        assertThat(about.reasons("ARI-018").get(0).zh()).isEqualTo("其中有约数");
        assertThat(moved("≥4.00万元", "5.00万元", "INCREASE", "", "25%").outcomes("ARI-018"))
                .as("it is not zero, whatever it is")
                .containsExactly(PASS);
    }

    @Test
    void a_comparison_is_checked_for_what_it_states() {
        assertThat(moved("4.00万元", "5.00万元", "INCREASE", "", "25%").outcomes("ARI-016"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(moved("4.00万元", "5.00万元", "INCREASE", "1.00万元", "").outcomes("ARI-017"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(moved("4.00万元", "5.00万元", "", "1.00万元", "25%").outcomes("ARI-019"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line("staff.inpost 3人")
                        .comparison(ID, "", "1.00万元", "")
                        .outcomes("ARI-017"))
                .as("nor is its base asked for")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void what_did_not_move_is_the_figure_less_its_base() {
        assertThat(moved("5.00万元", "5.00万元", "INCREASE", "1.00万元", "")
                        .findings("ARI-016")
                        .get(0)
                        .getMessage()
                        .zh())
                .contains("“三公”经费 5.00 − 2020年“三公”经费 5.00 = 0.00 万元");
    }

    @Test
    void growth_from_below_zero_is_by_what_lay_below() {
        String closing = "all.carryover.closing.executed";
        ReportFixture grown = report().line(closing + " 5.00万元", closing + "@2020 -4.00万元");
        assertThat(grown.comparison(closing, "INCREASE", "", "225%").outcomes("ARI-017"))
                .containsExactly(PASS);
    }

    @Test
    void a_base_of_zero_is_pointed_at() {
        assertThat(moved("0万元", "5.00万元", "INCREASE", "5.00万元", "100%")
                        .findings("ARI-018")
                        .get(0)
                        .getRelated())
                .extracting(place -> place.pointer())
                .containsExactly("/otherYears/0/budget/allSources/value/threePublic/total/executed");
    }

    @ParameterizedTest
    @CsvSource({
        "100.00万元, ≥90.00万元, 20.00万元, UNDECIDABLE",
        "100.00万元, ≤90.00万元, 20.00万元, UNDECIDABLE",
        "100.00万元, ≤90.00万元, 5.00万元, FAIL",
        "100.00万元, ≥110.00万元, 5.00万元, FAIL"
    })
    void an_approximate_figure_may_have_moved_either_way(String from, String to, String change, Outcome outcome) {
        assertThat(moved(from, to, "INCREASE", change, "").outcomes("ARI-016")).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "12001万元, 1.2亿元, INCREASE, 5万元, PASS",
        "12001万元, 1.2亿元, DECREASE, 5万元, PASS",
        "10.00万元, 10.00万元, INCREASE, 0.01万元, PASS",
        "10.00万元, 10.00万元, INCREASE, 0.02万元, FAIL"
    })
    void a_stated_change_may_be_the_one_that_rounding_hides(
            String from, String to, String direction, String change, Outcome outcome) {
        assertThat(moved(from, to, direction, change, "").outcomes("ARI-019")).containsExactly(outcome);
    }

    @Test
    void a_base_that_follows_is_explained_by_the_change() {
        assertThat(report().line(ID + " 5.00万元")
                        .comparison(ID, "INCREASE", "1.00万元", "30%")
                        .findings("ARI-017")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("全口径“三公”经费决算 5.00万元，增减额 1.00万元 ÷ 由此推得的基数 = 25%，报告为 30%");
        assertThat(report().line(ID + " 5.00万元")
                        .comparison(ID, "UNCHANGED", "", "30%")
                        .findings("ARI-017")
                        .get(0)
                        .getMessage()
                        .zh())
                .contains("增减额 0 ÷");
    }
}
