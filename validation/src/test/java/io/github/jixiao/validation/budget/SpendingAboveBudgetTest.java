package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.LegalBasis.Force;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

/** BUD-001. */
class SpendingAboveBudgetTest {

    private static final String INITIAL = "general.expenditure.initial ";
    private static final String EXECUTED = "general.expenditure.executed ";

    @Test
    void spending_within_the_initial_budget_passes_and_so_does_equality() {
        assertThat(report().line(INITIAL + "100万元").line(EXECUTED + "99.99万元").outcomes("BUD-001"))
                .containsExactly(PASS);
        assertThat(report().line(INITIAL + "100万元").line(EXECUTED + "100.00万元").outcomes("BUD-001"))
                .containsExactly(PASS);
    }

    @Test
    void spending_above_it_is_found_with_rate_and_excess() {
        Finding finding = report().line(INITIAL + "80.00万元")
                .line(EXECUTED + "100.00万元")
                .findings("BUD-001")
                .get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).contains("125.00%", "+20.00 万元");
        assertThat(finding.getMessage().en()).contains("125.00%", "+20.00 万元");
        assertThat(finding.getBasis().force()).isEqualTo(Force.BY_ANALOGY);
        assertThat(finding.getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.quote()).isEqualTo("80.00万元"));
    }

    @Test
    void what_was_spent_in_another_year_is_not_judged() {
        assertThat(report().line("general.expenditure.executed@2020 100万元").outcomes("BUD-001"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_reason_for_the_spending_is_enough() {
        assertThat(report().line(INITIAL + "80万元")
                        .line(EXECUTED + "100万元")
                        .explained("general.expenditure.executed", "年中追加专项")
                        .outcomes("BUD-001"))
                .containsExactly(PASS);
    }

    @Test
    void an_adjusted_budget_takes_the_place_of_the_initial_one() {
        for (String stage : new String[] {"adjustment", "final"}) {
            assertThat(report().line(INITIAL + "80万元")
                            .line("general.expenditure." + stage + " 20万元")
                            .line(EXECUTED + "100万元")
                            .outcomes("BUD-001"))
                    .containsExactly(NOT_APPLICABLE);
        }
        assertThat(report().line(INITIAL + "80万元").outcomes("BUD-001")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_missing_differing_or_approximate_amount_leaves_it_open() {
        ReportFixture missing = report().line(EXECUTED + "100万元");
        assertThat(missing.outcomes("BUD-001")).containsExactly(UNDECIDABLE);
        assertThat(missing.reasons("BUD-001").get(0).zh()).isEqualTo("报告未写明 一般公共预算支出年初预算");
        assertThat(report().line(INITIAL + "80万元")
                        .line(INITIAL + "90万元")
                        .line(EXECUTED + "100万元")
                        .reasons("BUD-001")
                        .get(0)
                        .zh())
                .contains("前后数值不一致");
        assertThat(report().line(INITIAL + "≥80万元").line(EXECUTED + "100万元").outcomes("BUD-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(INITIAL + "80万元").line(EXECUTED + "≥100万元").outcomes("BUD-001"))
                .containsExactly(FAIL);
    }

    @Test
    void an_excess_within_rounding_is_a_note() {
        assertThat(report().line(INITIAL + "99.99万元")
                        .line(EXECUTED + "100.00万元")
                        .findings("BUD-001")
                        .get(0)
                        .getKind())
                .isEqualTo(Finding.Kind.ROUNDING);
    }

    @Test
    void a_budget_of_zero_gives_no_rate() {
        assertThat(report().line(INITIAL + "0万元")
                        .line(EXECUTED + "3.36万元")
                        .findings("BUD-001")
                        .get(0)
                        .getMessage()
                        .zh())
                .doesNotContain("%")
                .contains("+3.36 万元");
    }
}
