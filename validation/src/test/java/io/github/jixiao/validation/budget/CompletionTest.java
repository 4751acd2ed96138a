package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of completing its budget: BUD-007 and BUD-008. */
class CompletionTest {

    private static final String SPENT = "general.expenditure.executed";
    private static final String BUDGET = "general.expenditure.initial";

    private static ReportFixture says(ReportFixture report, String rate, String relation) {
        return report.with(each -> each.addCompletions(new Completion(
                FigureId.parse(SPENT),
                FigureId.parse(BUDGET),
                rate.isEmpty() ? Optional.empty() : Optional.of(Percentage.of(rate)),
                relation.isEmpty() ? Optional.empty() : Optional.of(Direction.valueOf(relation)),
                0,
                Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "10.00万元, 10.50万元, INCREASE, PASS",
        "10.00万元, 10.00万元, INCREASE, FAIL",
        "10.00万元, 9.50万元, INCREASE, FAIL",
        "10.00万元, 9.50万元, DECREASE, PASS",
        "10.00万元, 10.00万元, DECREASE, FAIL",
        "10.00万元, 10.50万元, DECREASE, FAIL",
        "12001万元, 1.2亿元, INCREASE, PASS",
        "12001万元, 1.2亿元, DECREASE, PASS",
        "10.0万元, 10.02万元, UNCHANGED, PASS",
        "10.0万元, 10.10万元, UNCHANGED, FAIL",
        "10.00万元, ≥9.50万元, INCREASE, UNDECIDABLE",
        "约10.00万元, 9.50万元, INCREASE, UNDECIDABLE"
    })
    void the_word_for_the_relation_fits_the_amounts(String budget, String spent, String relation, Outcome outcome) {
        ReportFixture report = report().line(BUDGET + " " + budget, SPENT + " " + spent);
        assertThat(says(report, "", relation).outcomes("BUD-008")).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "95%, INCREASE, FAIL",
        "100.0%, INCREASE, FAIL",
        "100%, INCREASE, UNDECIDABLE",
        "105%, INCREASE, UNDECIDABLE",
        "105%, DECREASE, FAIL",
        "100.0%, DECREASE, FAIL",
        "100%, DECREASE, UNDECIDABLE",
        "95%, DECREASE, UNDECIDABLE",
        "95%, UNCHANGED, FAIL",
        "100%, UNCHANGED, UNDECIDABLE"
    })
    void rate_and_word_fit_each_other_even_without_the_amounts(String rate, String relation, Outcome outcome) {
        assertThat(says(report(), rate, relation).outcomes("BUD-008")).containsExactly(outcome);
    }

    @Test
    void amounts_of_another_sentence_serve_where_the_own_states_none() {
        ReportFixture apart = report().line("staff.inpost 3人").line(BUDGET + " 10.00万元", SPENT + " 9.50万元");
        assertThat(says(apart, "95%", "").outcomes("BUD-008")).containsExactly(PASS);
        ReportFixture zero = report().line("staff.inpost 3人").line(BUDGET + " 0万元", SPENT + " 9.50万元");
        assertThat(says(zero, "95%", "").outcomes("BUD-007")).containsExactly(FAIL);
    }

    @Test
    void an_open_completion_says_which_amount_is_missing_or_has_two_values() {
        assertThat(says(report().line(BUDGET + " 10.00万元"), "95%", "")
                        .reasons("BUD-008")
                        .get(0)
                        .zh())
                .isEqualTo("报告未写明 一般公共预算支出决算");
        assertThat(says(report().line(SPENT + " 10.00万元"), "95%", "")
                        .reasons("BUD-008")
                        .get(0)
                        .zh())
                .isEqualTo("报告未写明 一般公共预算支出年初预算");
        ReportFixture two = report().line("staff.inpost 3人")
                .line(BUDGET + " 10.00万元", SPENT + " 9.50万元")
                .line(BUDGET + " 20.00万元");
        assertThat(says(two, "95%", "").outcomes("BUD-008")).containsExactly(UNDECIDABLE);
        assertThat(says(two, "95%", "").reasons("BUD-008").get(0).zh()).startsWith("一般公共预算支出年初预算 前后数值不一致");
    }

    @ParameterizedTest
    @CsvSource({"105%, DECREASE, FAIL", "95%, DECREASE, UNDECIDABLE"})
    void rate_and_word_fit_each_other_beside_an_approximate_amount(String rate, String relation, Outcome outcome) {
        ReportFixture report = report().line(BUDGET + " 约10.00万元", SPENT + " 9.50万元");
        assertThat(says(report, rate, relation).outcomes("BUD-008")).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUD-007|0万元|95%||general.expenditure.executed at /completions/0 beside 0万元 #4a0e7358d532094c",
                "BUD-008|10.00万元|90%||general.expenditure.executed at /completions/0 beside 9.50万元, 10.00万元 #de7c54965318639a",
                "BUD-008|10.00万元||INCREASE|general.expenditure.executed at /completions/0 beside 9.50万元, 10.00万元 #1cb2c6383772adb1",
                "BUD-008|约10.00万元|105%|DECREASE|general.expenditure.executed at /completions/0 #fbdb544c639b7c0a",
            })
    void a_finding_rests_on_amounts_or_words(String rule, String budget, String rate, String relation, String told) {
        ReportFixture report = report().line(BUDGET + " " + budget, SPENT + " 9.50万元");
        ReportFixture said =
                says(report, Objects.requireNonNullElse(rate, ""), Objects.requireNonNullElse(relation, ""));
        assertThat(ToldFinding.only(said.findings(rule))).isEqualTo(told);
    }
}
