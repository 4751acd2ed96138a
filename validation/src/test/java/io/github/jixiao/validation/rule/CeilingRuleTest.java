package io.github.jixiao.validation.rule;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ceilings, seen on the three public expenses (TPE-003), operating expenses (BUD-016) and the final budget (BUD-002). */
class CeilingRuleTest {

    private static final String BUDGET = "general.threepublic.final ";
    private static final String SPENT = "general.threepublic.executed ";

    private static ReportFixture spent(String budget, String spent) {
        return report().line(BUDGET + budget, SPENT + spent);
    }

    private static List<Outcome> outcomes(String budget, String spent) {
        return spent(budget, spent).outcomes("TPE-003");
    }

    @Test
    void equality_is_within_and_needs_no_remark() {
        assertThat(outcomes("10.00万元", "10.00万元")).containsExactly(PASS);
        assertThat(spent("10.00万元", "10.00万元").findings("TPE-003")).isEmpty();
    }

    @Test
    void the_edge_of_rounding_is_within_and_beyond_it_is_above() {
        assertThat(spent("10.00万元", "10.01万元").findings("TPE-003"))
                .singleElement()
                .satisfies(each -> assertThat(each.getKind()).isEqualTo(Finding.Kind.ROUNDING));
        assertThat(outcomes("10.00万元", "10.02万元")).containsExactly(FAIL);
    }

    @Test
    void approximate_numbers_decide_only_what_they_prove() {
        assertThat(outcomes("10.00万元", "≤9.99万元")).as("at its edge, 9.995").containsExactly(PASS);
        assertThat(outcomes("10.00万元", "≤10.00万元")).containsExactly(UNDECIDABLE);
        assertThat(outcomes("10.00万元", "≥10.01万元")).as("at its edge, 10.005").containsExactly(UNDECIDABLE);
        assertThat(outcomes("10.00万元", "≥10.02万元")).containsExactly(FAIL);
        assertThat(outcomes("≤10.00万元", "12.00万元")).containsExactly(FAIL);
        assertThat(outcomes("≥10.00万元", "≥8.00万元")).containsExactly(UNDECIDABLE);
    }

    @Test
    void an_approximate_number_gives_no_rate() {
        assertThat(message(spent("10.00万元", "12.00万元"))).contains("120.00%", "+2.00 万元");
        assertThat(message(spent("≤10.00万元", "12.00万元"))).doesNotContain("%");
        assertThat(message(spent("10.00万元", "≥12.00万元"))).doesNotContain("%");
    }

    private static String message(ReportFixture fixture) {
        return fixture.findings("TPE-003").get(0).getMessage().en();
    }

    @Test
    void a_value_that_is_stated_twice_and_differs_decides_nothing() {
        ReportFixture fixture = spent("10.00万元", "12.00万元").line(SPENT + "9.00万元");
        assertThat(fixture.outcomes("TPE-003")).containsExactly(UNDECIDABLE);
        assertThat(fixture.reasons("TPE-003").get(0).zh()).startsWith("“三公”经费 前后数值不一致");
    }

    @Test
    void a_reason_helps_only_where_the_rule_asks_for_one() {
        String why = "新增出国（境）任务";
        assertThat(spent("10.00万元", "12.00万元")
                        .explained("general.threepublic.executed", why)
                        .outcomes("TPE-003"))
                .containsExactly(FAIL);
        String operating = "general.expenditure.basic.operating.";
        ReportFixture above = report().line(operating + "final 10.00万元", operating + "executed 12.00万元");
        assertThat(above.outcomes("BUD-016")).containsExactly(FAIL);
        assertThat(above.explained(operating + "executed", "办公用房搬迁").outcomes("BUD-016"))
                .containsExactly(PASS);
    }

    @Test
    void a_finding_names_every_figure_that_the_ceiling_is_the_sum_of() {
        Finding finding = report().line("general.expenditure.initial 80.00万元", "general.expenditure.adjustment 15.00万元")
                .line("general.expenditure.executed 100.00万元")
                .findings("BUD-002")
                .get(0);
        assertThat(finding.getMessage().en())
                .isEqualTo("general public budget expenditure, executed 100.00万元 ÷ (expenditure, initial budget 80.00万元"
                        + " + expenditure, adjustment 15.00万元) = 105.26%: +5.00 万元");
        assertThat(finding.getMessage().zh()).contains("80.00万元 + ");
        assertThat(finding.getTrace().orElseThrow().operands()).hasSize(3);
        assertThat(finding.getRelated()).extracting(each -> each.quote()).containsExactly("80.00万元", "15.00万元");
    }

    @Test
    void a_rate_other_than_the_whole_is_named() {
        Profile profile = Profile.builder()
                .id("strict")
                .putRules(
                        RuleId.of("TPE-003"),
                        new RuleSetting(
                                Optional.empty(), Optional.empty(), Map.of("greatestRate", new BigDecimal("90"))))
                .build();
        var result = ReportValidator.of(RuleBook.of(2021).withProfile(profile))
                .validate(report().line("all.threepublic.executed 95.00万元", "all.threepublic.final 100.00万元")
                        .build());
        assertThat(result.findings(RuleId.of("TPE-003")).get(0).getMessage().zh())
                .isEqualTo("全口径“三公”经费决算 95.00万元 ÷（“三公”经费全年预算 100.00万元） = 95.00%，超过 90%，超出 +5.00 万元");
    }
}
