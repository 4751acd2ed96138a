package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BudgetTreeTest {

    private final List<Statement> statements = new ArrayList<>();

    @Test
    void parts_hang_below_their_whole_with_the_points_under_one_another() {
        money(Item.EXPENDITURE, Stage.INITIAL, "101.5万元");
        money(Item.REVENUE, Stage.EXECUTED, "117.49万元");
        money(Item.EXPENDITURE, Stage.EXECUTED, "117.49万元");
        money(Item.project("大篷车巡展"), Stage.EXECUTED, "5.3万元");
        money(Item.EXPENDITURE_BASIC, Stage.EXECUTED, "62.18万元");
        money(Item.EXPENDITURE_BASIC_PERSONNEL, Stage.EXECUTED, "53.37万元");

        assertThat(lines(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "（单位：万元）       年初预算    决算",
                        "一般公共预算",
                        "├─ 收入                        117.49",
                        "└─ 支出                 101.5  117.49",
                        "   ├─ 基本支出                  62.18",
                        "   │  └─ 人员经费               53.37",
                        "   └─ 项目支出",
                        "      └─ 大篷车巡展              5.3",
                        "政府性基金预算：缺失",
                        "国有资本经营预算：缺失",
                        "社会保险基金预算：缺失");
    }

    @Test
    void a_figure_stated_twice_with_different_values_shows_both() {
        money(Item.EXPENDITURE, Stage.EXECUTED, "117.49万元");
        money(Item.EXPENDITURE, Stage.EXECUTED, "117.490万元");
        money(Item.EXPENDITURE, Stage.EXECUTED, "1179400元");

        assertThat(lines(Locale.ENGLISH)).contains("└─ expenditure  117.49 ≠ 1179400元");
    }

    @Test
    void a_fund_that_is_declared_none_is_told_from_a_blank_and_a_missing_one() {
        Budget budget = Budget.builder()
                .putFunds(Scope.GOVERNMENT_FUND, Disclosure.none())
                .putFunds(Scope.STATE_CAPITAL, Disclosure.blank())
                .build();

        assertThat(lines(PerformanceReport.builder().budget(budget).build(), Locale.ENGLISH))
                .contains(
                        "general public budget: missing",
                        "government-managed funds budget: none, expressly",
                        "state capital operations budget: blank",
                        "social insurance funds budget: missing");
    }

    @Test
    void another_year_has_a_column_of_its_own() {
        money(Item.THREE_PUBLIC, Stage.EXECUTED, "2.16万元");
        state(FigureId.of(Scope.ALL, Item.THREE_PUBLIC, Stage.EXECUTED).atYear(2021), Amount.parse("2.31万元"));

        assertThat(lines(Locale.ENGLISH).get(0)).endsWith("executed  2021 executed");
    }

    @Test
    void staff_stand_behind_the_money() {
        state(FigureId.of(Item.STAFF_IN_POST), Quantity.of(7, "人"));
        state(FigureId.of(Item.STAFF_ESTABLISHMENT), Quantity.of(8, "名"));

        assertThat(lines(Locale.SIMPLIFIED_CHINESE)).endsWith("人员", "├─ 在职在编人数  7人", "└─ 编制数        8名");
    }

    private void money(Item item, Stage stage, String amount) {
        state(FigureId.of(Scope.GENERAL, item, stage), Amount.parse(amount));
    }

    private void state(FigureId id, Measure value) {
        statements.add(new Statement(id, value, value.toString(), new Span(0, 1), 0, false));
    }

    private List<String> lines(Locale locale) {
        return lines(PerformanceReport.builder().statements(statements).build(), locale);
    }

    private static List<String> lines(PerformanceReport report, Locale locale) {
        return new BudgetTree(new Words(locale), report).lines();
    }
}
