package io.github.jixiao.validation.budget;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A budget that is stated with several values, or not exactly, is no budget to choose from: BUD-003, BUD-004, BUD-011, BUD-017, BUD-021. */
class SeveralValuesTest {

    private static final String SPENT = "general.expenditure.executed ";
    private static final String FINAL = "general.expenditure.final ";
    private static final String INITIAL = "general.expenditure.initial ";
    private static final String ADJUSTMENT = "general.expenditure.adjustment ";

    private static ReportFixture twoFinalBudgets() {
        return report().line(SPENT + "45万元", INITIAL + "50万元", FINAL + "100万元")
                .line(FINAL + "110万元")
                .line("general.carryover.closing.executed 8万元", "rate.execution 90%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUD-003", "BUD-011"})
    void a_final_budget_of_two_values_is_not_replaced_by_the_initial_one(String rule) {
        assertThat(twoFinalBudgets().outcomes(rule)).startsWith(UNDECIDABLE);
        assertThat(twoFinalBudgets().reasons(rule).get(0).zh()).startsWith("一般公共预算支出全年预算 前后数值不一致");
    }

    @Test
    void no_rate_is_held_against_one_of_several_budgets() {
        assertThat(twoFinalBudgets().outcomes("BUD-004")).containsExactly(UNDECIDABLE);
        assertThat(report().line("all.expenditure.executed 45万元", "all.expenditure.final 50万元")
                        .line("all.expenditure.final 60万元")
                        .line(SPENT + "40万元", FINAL + "41万元")
                        .line("rate.execution 90%")
                        .outcomes("BUD-004"))
                .as("nor against that of another scope")
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void an_adjustment_of_two_values_is_not_left_out() {
        ReportFixture report = report().line(SPENT + "98万元", INITIAL + "80万元", ADJUSTMENT + "20万元")
                .line(ADJUSTMENT + "40万元");
        assertThat(report.outcomes("BUD-003")).containsExactly(UNDECIDABLE);
        assertThat(report.reasons("BUD-003").get(0).zh()).startsWith("一般公共预算支出调整 前后数值不一致");
    }

    @Test
    void a_budget_of_two_values_is_not_said_to_be_missing() {
        String project = "all.expenditure.project[巡护].";
        ReportFixture report =
                report().line(project + "executed 5万元", project + "initial 0万元").line(project + "initial 3万元");
        assertThat(report.outcomes("BUD-021")).containsExactly(UNDECIDABLE);
        assertThat(report.reasons("BUD-021").get(0).zh()).isEqualTo("全口径巡护年初预算 前后数值不一致，无法确定以哪一处为准");
        assertThat(report().line(project + "executed 5万元")
                        .reasons("BUD-021")
                        .get(0)
                        .zh())
                .isEqualTo("报告未写明 全口径巡护决算 的预算");
        ReportFixture procurement = report().line("all.procurement.executed 5万元", "all.procurement.final 5万元")
                .line("all.procurement.final 6万元");
        assertThat(procurement.outcomes("BUD-017")).containsExactly(UNDECIDABLE);
        assertThat(report().line("all.procurement.executed 5万元").outcomes("BUD-017"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void an_approximate_amount_is_not_said_to_be_a_budget_of_zero() {
        assertThat(report().line(SPENT + "≥45万元", FINAL + "100万元")
                        .reasons("BUD-003")
                        .get(0)
                        .zh())
                .isEqualTo("其中有约数");
        assertThat(report().line("all.procurement.executed ≥5万元", "all.procurement.final 10万元")
                        .reasons("BUD-017")
                        .get(0)
                        .zh())
                .isEqualTo("其中有约数");
        assertThat(report().line("general.carryover.closing.executed ≥50万元", FINAL + "100万元")
                        .findings("BUD-011")
                        .get(0)
                        .getMessage()
                        .zh())
                .as("and fails where it is too large whatever it is")
                .endsWith("= >10%，超过 10%");
    }

    @Test
    void procurement_just_below_the_least_rate_is_below_it_and_any_is_above_nothing() {
        String executed = "all.procurement.executed ";
        String budget = "all.procurement.final ";
        assertThat(report().line(executed + "89996元", budget + "100000元").outcomes("BUD-017"))
                .containsExactly(FAIL);
        assertThat(report().line(executed + "90000元", budget + "100000元").outcomes("BUD-017"))
                .containsExactly(PASS);
        assertThat(report().line(executed + "5万元", budget + "0万元")
                        .findings("BUD-017")
                        .get(0)
                        .getMessage()
                        .zh())
                .contains("= ∞，超过 100%");
        assertThat(report().line(executed + "0万元", budget + "0万元").outcomes("BUD-017"))
                .containsExactly(PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUD-016 general.expenditure.basic.operating", "TPE-003 all.threepublic"})
    void the_initial_budget_and_its_adjustment_limit_together(String ruleAndItem) {
        String rule = ruleAndItem.substring(0, 7);
        String item = ruleAndItem.substring(8);
        String[] budget = {item + ".initial 100.00万元", item + ".adjustment 20.00万元"};
        assertThat(report().line(budget).line(item + ".executed 110.00万元").outcomes(rule))
                .containsExactly(PASS);
        assertThat(report().line(budget).line(item + ".executed 121.00万元").outcomes(rule))
                .containsExactly(FAIL);
    }
}
