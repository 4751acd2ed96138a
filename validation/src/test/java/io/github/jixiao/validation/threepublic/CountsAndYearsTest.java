package io.github.jixiao.validation.threepublic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.AuditContext;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import org.junit.jupiter.api.Test;

/** The edges of counts, and what is compared with the year before: TPE-001, TPE-004, TPE-005 and TPE-007 to TPE-009. */
class CountsAndYearsTest {

    private static final String TOTAL = "all.threepublic.executed ";
    private static final String ABROAD = "all.threepublic.abroad.executed ";
    private static final String VEHICLES = "all.threepublic.vehicles.executed ";
    private static final String RECEPTION = "all.threepublic.reception.executed ";

    @Test
    void every_mention_of_the_total_beside_a_part_is_checked() {
        assertThat(report().line(TOTAL + "7.25万元", ABROAD + "0万元", VEHICLES + "5.83万元", RECEPTION + "1.42万元")
                        .line(TOTAL + "8.25万元", ABROAD + "0万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS, FAIL);
    }

    @Test
    void no_mention_is_one_too_many_to_check() {
        ReportFixture report = report();
        for (int i = 0; i < 33; i++) {
            report.line(TOTAL + "7.25万元", ABROAD + "0万元", VEHICLES + "5.83万元", RECEPTION + "1.42万元");
        }
        assertThat(report.line(TOTAL + "8.25万元", ABROAD + "0万元", VEHICLES + "5.83万元", RECEPTION + "1.42万元")
                        .outcomes("TPE-001"))
                .hasSize(34)
                .endsWith(FAIL);
    }

    @Test
    void an_expense_of_several_values_is_open() {
        ReportFixture report = report().line(RECEPTION + "1.42万元").line(RECEPTION + "2.42万元");
        assertThat(report.outcomes("TPE-008")).containsExactly(UNDECIDABLE);
        assertThat(report.reasons("TPE-008").get(0).zh()).startsWith("全口径公务接待费决算 前后数值不一致");
    }

    @Test
    void two_parts_or_parts_of_another_sentence_are_enough_to_check() {
        assertThat(report().line(TOTAL + "7.25万元", ABROAD + "1.42万元", VEHICLES + "5.83万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS);
        assertThat(report().line(
                                TOTAL + "7.25万元",
                                ABROAD + "1.42万元",
                                "all.threepublic.vehicles.purchase.executed 5.83万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "7.25万元")
                        .line(VEHICLES + "5.83万元", RECEPTION + "1.42万元")
                        .outcomes("TPE-001"))
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + "7.25万元", RECEPTION + "1.42万元")
                        .line(VEHICLES + "5.83万元")
                        .line(VEHICLES + "6.83万元")
                        .reasons("TPE-001")
                        .get(0)
                        .zh())
                .contains("前后数值不一致");
    }

    @Test
    void a_budget_is_compared_where_the_accounts_of_last_year_are_missing() {
        String initial = "all.threepublic.initial";
        assertThat(report().line(TOTAL + "7.00万元", initial + " 8.00万元", initial + "@2020 7.00万元")
                        .outcomes("TPE-004"))
                .containsExactly(FAIL);
        assertThat(report().line(TOTAL + "7.00万元", "all.threepublic.executed@2020 7.00万元")
                        .line(initial + " 8.00万元", initial + "@2020 7.00万元")
                        .outcomes("TPE-004"))
                .as("the accounts count before the budget")
                .containsExactly(PASS);
    }

    @Test
    void the_report_of_last_year_gives_what_this_one_does_not_say() {
        PerformanceReport prior = report().line(TOTAL + "7.00万元").build().withFiscalYear(2020);
        AuditResult result = ReportValidator.of(RuleBook.of(2021, "430203"))
                .validate(report().line(TOTAL + "8.00万元").build(), AuditContext.NONE.withPriorYear(prior));
        assertThat(ReportFixture.outcomes(result, "TPE-004")).containsExactly(FAIL);
        assertThat(result.findings(RuleId.of("TPE-004")).get(0).getRelated())
                .as("no place of another report")
                .isEmpty();
        Operand last = result.findings(RuleId.of("TPE-004"))
                .get(0)
                .getTrace()
                .orElseThrow()
                .operands()
                .get(1);
        assertThat(last.id()).hasToString("all.threepublic.executed@2020");
        assertThat(last.pointer()).as("no place of another report").isEmpty();
        assertThat(last.span()).isEmpty();
        assertThat(report().line(TOTAL + "8.00万元", "all.threepublic.executed@2020 7.00万元")
                        .findings("TPE-004")
                        .get(0)
                        .getRelated())
                .hasSize(1);
    }

    @Test
    void a_comparison_that_is_open_says_why() {
        String last = "all.threepublic.executed@2020 7.00万元";
        assertThat(report().line(TOTAL + "8.00万元", last)
                        .line(TOTAL + "9.00万元")
                        .reasons("TPE-004")
                        .get(0)
                        .zh())
                .startsWith("全口径“三公”经费决算 前后数值不一致");
        String budget = "all.threepublic.initial";
        assertThat(report().line(budget + " 8.00万元")
                        .comparison(budget, "INCREASE", "", "5%")
                        .reasons("TPE-005")
                        .get(0)
                        .zh())
                .isEqualTo("报告未写明 2020年全口径“三公”经费年初预算");
        assertThat(report().line(budget + "@2020 8.00万元")
                        .comparison(budget, "INCREASE", "", "5%")
                        .reasons("TPE-005")
                        .get(0)
                        .zh())
                .isEqualTo("报告未写明 全口径“三公”经费年初预算");
    }

    @Test
    void an_approximate_amount_has_no_rate_of_change() {
        String budget = "all.threepublic.initial";
        for (String amounts : new String[] {" ≥8.00万元;@2020 5.00万元", " 8.00万元;@2020 ≤5.00万元"}) {
            String[] both = amounts.split(";");
            assertThat(report().line(budget + both[0], budget + both[1])
                            .comparison(budget, "INCREASE", "", "80%")
                            .outcomes("TPE-005"))
                    .as(amounts)
                    .containsExactly(UNDECIDABLE);
        }
    }

    private static PerformanceReport counted(Scope scope, ThreePublicExpenses expenses, Budget.Builder others) {
        return PerformanceReport.builder()
                .fiscalYear(2021)
                .budget(others.putStated(
                                scope,
                                FundStatement.builder()
                                        .threePublicExpenses(expenses)
                                        .build())
                        .build())
                .build();
    }

    private static StagedAmount executed(String amount) {
        return StagedAmount.executed(Amount.parse(amount));
    }

    @Test
    void a_count_of_the_own_scope_goes_before_that_of_another() {
        ThreePublicExpenses none =
                ThreePublicExpenses.builder().vehiclesHeld(Quantity.of(0, "辆")).build();
        Budget.Builder all = Budget.builder()
                .putStated(
                        Scope.ALL,
                        FundStatement.builder().threePublicExpenses(none).build());
        ThreePublicExpenses.Builder running = ThreePublicExpenses.builder().vehicleOperation(executed("5.83万元"));
        assertThat(ReportFixture.outcomes(counted(Scope.GENERAL, running.build(), all), "TPE-007"))
                .as("the count of all sources serves")
                .containsExactly(FAIL);
        running.vehiclesHeld(Quantity.of(3, "辆"));
        assertThat(ReportFixture.outcomes(counted(Scope.GENERAL, running.build(), all), "TPE-007"))
                .containsExactly(PASS);
    }

    private static ThreePublicExpenses receptions(String cost, int batches, int persons) {
        return ThreePublicExpenses.builder()
                .reception(executed(cost))
                .receptionBatches(Quantity.of(batches, "批"))
                .receptionPersons(Quantity.of(persons, "人"))
                .build();
    }

    private static String said(String cost, int batches, int persons) {
        PerformanceReport report = counted(Scope.ALL, receptions(cost, batches, persons), Budget.builder());
        return ReportFixture.findings(report, "TPE-008").stream()
                .map(finding -> finding.getMessage().zh())
                .findFirst()
                .orElse("");
    }

    @Test
    void receptions_say_what_is_wrong_with_them() {
        assertThat(said("0万元", 0, 0)).isEmpty();
        assertThat(said("0万元", 3, 9)).isEqualTo("公务接待费为 0万元，而接待批次为 3批");
        assertThat(said("1万元", 0, 0)).isEqualTo("有公务接待费 1万元，而接待批次为 0批");
        assertThat(said("0.30万元", 10, 10))
                .as("one person a batch, 300 yuan each")
                .isEmpty();
        assertThat(said("0.30万元", 10, 9)).isEqualTo("接待人次 9人 少于接待批次 10批");
        assertThat(said("0.31万元", 10, 10)).isEqualTo("公务接待费 0.31万元，接待 10人，人均超过 300 元");
    }

    @Test
    void the_edges_of_a_plausible_price_are_plausible() {
        for (String price : new String[] {"5万元", "50万元"}) {
            ThreePublicExpenses one = ThreePublicExpenses.builder()
                    .vehiclePurchase(executed(price))
                    .vehiclesPurchased(Quantity.of(1, "辆"))
                    .build();
            assertThat(ReportFixture.outcomes(counted(Scope.ALL, one, Budget.builder()), "TPE-009"))
                    .as(price)
                    .containsExactly(PASS);
        }
    }

    @Test
    void expenses_of_which_the_report_says_in_words_that_there_are_none_are_disclosed() {
        for (String none : new String[] {"无“三公”经费支出。", "本年没有发生三公经费。", "“三公”经费支出为零"}) {
            NarrativeFixture report = text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "支出95.00万元，" + none)
                    .states("general.expenditure.executed", "95.00万元");
            assertThat(report.outcomes("TPE-006")).as(none).containsExactly(PASS);
        }
        assertThat(text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "支出95.00万元，“三公”经费只减不增。")
                        .states("general.expenditure.executed", "95.00万元")
                        .outcomes("TPE-006"))
                .containsExactly(FAIL);
    }

    @Test
    void what_another_report_states_has_no_place_in_this_one() {
        PerformanceReport prior = report().line(TOTAL + "7.00万元", "all.threepublic.initial 7.00万元")
                .with(last -> last.fiscalYear(2020))
                .build();
        PerformanceReport own = report().line(TOTAL + "8.00万元", "all.threepublic.initial 8.00万元")
                .comparison("all.threepublic.initial", "INCREASE", "", "20%")
                .build();
        AuditResult result =
                ReportValidator.of(RuleBook.of(2021)).validate(own, AuditContext.NONE.withPriorYear(prior));
        assertThat(result.findings(RuleId.of("TPE-004"))
                        .get(0)
                        .getTrace()
                        .orElseThrow()
                        .operands())
                .extracting(operand -> operand.id() + " " + operand.pointer())
                .containsExactly(
                        "all.threepublic.executed /budget/allSources/value/threePublic/total/executed",
                        "all.threepublic.executed@2020 ");
        assertThat(ReportFixture.outcomes(result, "TPE-005"))
                .as("the budget of last year is known from its report")
                .containsExactly(FAIL);
        for (String rule : new String[] {"TPE-005", "ARI-017", "TPE-004"}) {
            assertThat(result.findings(RuleId.of(rule)).get(0).getRelated())
                    .as(rule)
                    .noneMatch(place -> place.pointer().isEmpty());
        }
    }

    @Test
    void a_budget_beside_the_accounts_of_last_year_has_no_change_rate_by_budget() {
        String budget = "all.threepublic.initial";
        assertThat(report().line(budget + " 8.00万元", "all.threepublic.executed@2020 5.00万元")
                        .with(report -> report.addComparisons(Comparison.of(
                                FigureId.parse(budget),
                                FigureId.parse("all.threepublic.executed@2020"),
                                Direction.INCREASE,
                                Amount.parse("3.00万元"),
                                Percentage.of("50%"))))
                        .outcomes("TPE-005"))
                .containsExactly(NOT_APPLICABLE);
    }
}
