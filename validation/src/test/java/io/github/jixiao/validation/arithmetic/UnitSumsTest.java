package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

/** ARI-013. */
class UnitSumsTest {

    private static UnitBudget unit(String name, String executed) {
        Expenditure expenditure = Expenditure.builder()
                .total(StagedAmount.executed(Amount.parse(executed)))
                .build();
        return new UnitBudget(
                name,
                Budget.builder()
                        .putStated(Scope.ALL, FundStatement.of(expenditure))
                        .build());
    }

    @Test
    void the_units_sum_to_the_department() {
        ReportFixture fixture = report().line("all.expenditure.executed 229.46万元")
                .with(report -> report.addUnitBudgets(unit("本级", "176.26万元"), unit("所属中心", "53.20万元")));
        assertThat(fixture.outcomes("ARI-013")).containsExactly(PASS);
        ReportFixture wrong = report().line("all.expenditure.executed 229.46万元")
                .with(report -> report.addUnitBudgets(unit("本级", "176.26万元"), unit("所属中心", "35.20万元")));
        Finding finding = wrong.findings("ARI-013").get(0);
        assertThat(finding.getMessage().zh()).contains("本级 176.26 + 所属中心 35.20 = 211.46 万元");
        assertThat(finding.getRelated())
                .extracting(place -> place.pointer())
                .containsExactly(
                        "/unitBudgets/0/budget/allSources/value/expenditure/total/executed",
                        "/unitBudgets/1/budget/allSources/value/expenditure/total/executed");
    }

    @Test
    void a_unit_that_does_not_state_the_figure_leaves_it_open() {
        ReportFixture fixture = report().line("all.expenditure.executed 229.46万元")
                .with(report -> report.addUnitBudgets(unit("本级", "176.26万元"), new UnitBudget("所属中心", Budget.empty())));
        assertThat(fixture.outcomes("ARI-013")).containsExactly(UNDECIDABLE);
        assertThat(fixture.reasons("ARI-013").get(0).zh()).isEqualTo("未列明 所属中心");
        assertThat(report().line("all.expenditure.executed 1.00万元").outcomes("ARI-013"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_unit_that_declares_none_adds_nothing() {
        UnitBudget none = new UnitBudget(
                "所属中心", Budget.builder().putFunds(Scope.ALL, Disclosure.none()).build());
        assertThat(report().line("all.expenditure.executed 229.46万元")
                        .with(report -> report.addUnitBudgets(unit("本级", "176.26万元"), none))
                        .outcomes("ARI-013"))
                .containsExactly(FAIL);
    }

    @Test
    void the_most_precise_mention_of_the_department_is_held_against_its_units() {
        assertThat(report().line("all.expenditure.executed 0.02亿元")
                        .line("all.expenditure.executed 229.46万元")
                        .with(report -> report.addUnitBudgets(unit("本级", "176.26万元")))
                        .outcomes("ARI-013"))
                .containsExactly(FAIL);
    }

    @Test
    void a_long_name_of_a_unit_is_cut_between_two_characters() {
        for (String name : new String[] {"甲".repeat(99) + "𠮷", "甲".repeat(100) + "𠮷"}) {
            Finding finding = report().line("all.expenditure.executed 2.00万元")
                    .with(report -> report.addUnitBudgets(unit(name, "1.00万元")))
                    .findings("ARI-013")
                    .get(0);
            assertThat(finding.getTrace()
                            .orElseThrow()
                            .operands()
                            .get(0)
                            .id()
                            .item()
                            .name())
                    .isEqualTo(name.substring(0, name.length() - 2));
        }
    }
}
