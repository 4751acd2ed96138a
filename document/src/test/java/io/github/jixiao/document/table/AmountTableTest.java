package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTableTest {

    @Test
    void the_halves_of_an_income_and_expenditure_table_are_read_apart() {
        TableFacts facts = Sheet.of().line("收入支出决算总表").line("金额单位：万元").grid("""
                        收入{c3} | 支出{c3}
                        项目 | 行次 | 金额 | 项目 | 行次 | 金额
                        栏次 |  | 1 | 栏次 |  | 2
                        一、一般公共预算财政拨款收入 | 1 | 130.00 | 一、一般公共服务支出 | 32 |
                        五、事业收入 | 4 | 2.50 | 五、教育支出 | 33 | 128.10
                        本年收入合计 | 27 | 132.50 | 本年支出合计 | 57 | 130.10
                        年初结转和结余 | 29 | 3.10 | 年末结转和结余 | 59 | 5.50
                        总计 | 31 | 135.60 | 总计 | 62 | 135.60
                        """).facts(2023);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "general.revenue.executed 1300000 130.00",
                        "all.revenue.institution.executed 25000 2.50",
                        "all.revenue.executed 1325000 132.50",
                        "all.expenditure.executed 1301000 130.10",
                        "all.carryover.opening.executed 31000 3.10",
                        "all.carryover.closing.executed 55000 5.50",
                        "all.revenue.total.executed 1356000 135.60",
                        "all.expenditure.total.executed 1356000 135.60");
    }

    @Test
    void a_blank_cell_behind_the_name_of_a_half_belongs_to_it() {
        TableFacts facts = Sheet.plain(2023, """
                收入支出决算总表
                单位：万元
                收入 | | 支出 | |
                项目 | 决算数 | 项目 | 决算数 |
                本年收入合计 | 80.00 | 本年支出合计 | 82.00 |
                年初结转和结余 | 6.10 | 年末结转和结余 | 4.10 |
                总计 | 86.10 | 总计 | 86.10 |
                """);
        assertThat(Sheet.figures(facts))
                .endsWith("all.revenue.total.executed 861000 86.10", "all.expenditure.total.executed 861000 86.10");
    }

    @Test
    void columns_of_items_take_the_row_of_the_sum_and_no_row_of_a_class() {
        TableFacts facts =
                Sheet.of().line("一般公共预算财政拨款支出决算表").line("单位：万元").grid("""
                        项目{c2} | 本年支出{c3}
                        功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
                        合计{c2} | 90.00 | 60.00 | 30.00
                        205 | 教育支出 | 80.00 | 50.00 | 30.00
                        """).facts(2023);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "general.expenditure.executed 900000 90.00",
                        "general.expenditure.basic.executed 600000 60.00",
                        "general.expenditure.project.executed 300000 30.00");
    }

    @Test
    void economic_classes_are_no_figures_but_their_sums_are() {
        TableFacts facts =
                Sheet.of().line("一般公共预算财政拨款基本支出决算表").line("单位：万元").grid("""
                        人员经费{c3} | 公用经费{c3}
                        科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
                        301 | 工资福利支出 | 48.00 | 302 | 商品和服务支出 | 10.00
                        30101 | 基本工资 | 20.00 | 30201 | 办公费 | 3.00
                        人员经费合计{c2} | 49.00 | 公用经费合计{c2} | 11.00
                        """).facts(2023);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "general.expenditure.basic.personnel.executed 490000 49.00",
                        "general.expenditure.basic.operating.executed 110000 11.00");
    }

    @Test
    void items_in_three_rows_of_headers_take_their_stage_from_above() {
        TableFacts facts =
                Sheet.of().line("财政拨款“三公”经费支出决算表").line("单位：万元").grid("""
                        预算数{c6} | 决算数{c6}
                        合计{r2} | 因公出国（境）费{r2} | 公务用车购置及运行维护费{c3} | 公务接待费{r2} | 合计{r2} | 因公出国（境）费{r2} | 公务用车购置及运行维护费{c3} | 公务接待费{r2}
                        小计 | 公务用车购置费 | 公务用车运行维护费 | 小计 | 公务用车购置费 | 公务用车运行维护费
                        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
                        6.00 | 0 | 4.00 | 0 | 4.00 | 2.00 | 5.10 | 0 | 3.50 | 0 | 3.50 | 1.60
                        """).facts(2023);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "grant.threepublic.initial 60000 6.00",
                        "grant.threepublic.abroad.initial 0 0",
                        "grant.threepublic.vehicles.initial 40000 4.00",
                        "grant.threepublic.vehicles.purchase.initial 0 0",
                        "grant.threepublic.vehicles.operation.initial 40000 4.00",
                        "grant.threepublic.reception.initial 20000 2.00",
                        "grant.threepublic.executed 51000 5.10",
                        "grant.threepublic.abroad.executed 0 0",
                        "grant.threepublic.vehicles.executed 35000 3.50",
                        "grant.threepublic.vehicles.purchase.executed 0 0",
                        "grant.threepublic.vehicles.operation.executed 35000 3.50",
                        "grant.threepublic.reception.executed 16000 1.60");
        List<Statement> statements = facts.statements();
        assertThat(statements.get(0).group()).isEqualTo(statements.get(5).group());
        assertThat(statements.get(0).group()).isNotEqualTo(statements.get(6).group());
    }

    @Test
    void changes_rates_and_counts_beside_amounts_are_no_figures() {
        TableFacts facts = Sheet.plain(2020, """
                云溪县2020年度“三公”经费决算公开
                经费项目 | 2019年度支出（万元） | 2020年度支出（万元） | 增减额 | 增减率 |
                公务接待费 | 9 | 8 | 1 | 11.11% |
                总“三公”经费支出 | 9 | 8 | 1 | 11.11% |
                使用项目 | 数量或人次 |
                国内公务接待批次 | 48 |
                公务用车购置数 | 2 |
                """);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.threepublic.reception.executed@2019 90000 9",
                        "all.threepublic.reception.executed 80000 8",
                        "all.threepublic.executed@2019 90000 9",
                        "all.threepublic.executed 80000 8");
    }

    @Test
    void goods_works_and_services_are_procurement_only_below_procurement() {
        String rows = """
                采购类别 | 预算数（万元） | 实际采购金额（万元）
                货物 | 12.5 | 12.1
                服务 | 30 | 29.5
                合计 | 42.5 | 41.6
                """;
        assertThat(Sheet.figures(Sheet.of().line("政府采购情况表").grid(rows).facts(2022)))
                .containsExactly(
                        "all.procurement.goods.initial 125000 12.5",
                        "all.procurement.goods.executed 121000 12.1",
                        "all.procurement.services.initial 300000 30",
                        "all.procurement.services.executed 295000 29.5",
                        "all.procurement.initial 425000 42.5",
                        "all.procurement.executed 416000 41.6");
        assertThat(Sheet.figures(Sheet.of().line("其他情况表").grid(rows).facts(2022)))
                .isEmpty();
    }

    @Test
    void of_units_only_the_sum_is_the_departments() {
        TableFacts facts = Sheet.of().line("年度支出情况（万元）").grid("""
                        机构名称 | 支出合计 | 其中：基本支出{c3} | 项目支出 | 当年结余
                         |  | 小计 | 其中：人员支出 | 公用支出 |  |
                        局机关及二级机构汇总 | 90 | 70 | 60 | 10 | 20 | 0
                        1、局机关 | 60 | 50 | 43 | 7 | 10 | 0
                        2、苗圃站 | 30 | 20 | 17 | 3 | 10 | 0
                        """).facts(2020);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.expenditure.executed 900000 90",
                        "all.expenditure.basic.executed 700000 70",
                        "all.expenditure.basic.personnel.executed 600000 60",
                        "all.expenditure.basic.operating.executed 100000 10",
                        "all.expenditure.project.executed 200000 20");
        assertThat(facts.unitBudgets()).extracting(UnitBudget::unit).containsExactly("1、局机关", "2、苗圃站");
        assertThat(facts.unitBudgets()
                        .get(1)
                        .budget()
                        .getAllSources()
                        .getExpenditure()
                        .getTotal()
                        .getExecuted()
                        .orElseThrow()
                        .toString())
                .isEqualTo("30万元");
    }

    @Test
    void a_list_of_projects_names_them_and_leaves_their_rates_and_scores() {
        TableFacts facts =
                Sheet.of().line("2022年项目支出明细表").line("单位：万元").grid("""
                        序号 | 项目名称 | 年初预算数 | 调整预算数 | 执行数 | 执行率 | 自评得分
                        1 | 古树保护经费 | 20 | 25 | 24 | 96% | 98
                        2 | 种苗补贴项目支出 | 60 | 60 | 60 | 100% | 99
                         | 合计 | 80 | 85 | 84 | 98.82% |
                        """).facts(2022, Scope.GENERAL);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "general.expenditure.project[古树保护经费].initial 200000 20",
                        "general.expenditure.project[古树保护经费].final 250000 25",
                        "general.expenditure.project[古树保护经费].executed 240000 24",
                        "general.expenditure.project[种苗补贴].initial 600000 60",
                        "general.expenditure.project[种苗补贴].final 600000 60",
                        "general.expenditure.project[种苗补贴].executed 600000 60",
                        "general.expenditure.project.initial 800000 80",
                        "general.expenditure.project.final 850000 85",
                        "general.expenditure.project.executed 840000 84");
    }

    @Test
    void a_caption_names_whose_money_it_is_and_labels_may_stand_in_a_row() {
        TableFacts facts = Sheet.plain(2024, """
                附表六 一般公共预算财政拨款基本支出决算表（单位：万元）
                人员经费合计  48.09  公用经费合计  4.66  基本支出合计  52.75
                """);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "general.expenditure.basic.personnel.executed 480900 48.09",
                        "general.expenditure.basic.operating.executed 46600 4.66",
                        "general.expenditure.basic.executed 527500 52.75");
    }

    @Test
    void amounts_without_a_unit_anywhere_are_noted_and_not_guessed() {
        TableFacts facts = Sheet.of().grid("""
                        项目 | 决算数
                        公务接待费 | 3.5
                        """).facts(2022);
        assertThat(Sheet.figures(facts)).isEmpty();
        assertThat(facts.notes()).extracting(ReadingNote::kind).containsExactly(ReadingNote.Kind.UNIT_MISSING);
        assertThat(facts.unread()).hasSize(1);
    }

    @Test
    void two_units_of_money_above_a_table_hold_for_none_of_its_amounts() {
        TableFacts facts = Sheet.of()
                .line("我局2022年支出35万元，上年30万元。")
                .line("单位：万元、元")
                .grid("""
                        项目 | 决算数
                        公务接待费 | 3.5
                        """)
                .facts(2022);
        assertThat(facts.statements()).isEmpty();
        assertThat(facts.notes()).extracting(ReadingNote::kind).containsExactly(ReadingNote.Kind.UNIT_MISSING);
    }

    @Test
    void the_unit_behind_the_name_of_who_reports_holds() {
        assertThat(Sheet.figures(Sheet.of()
                        .line("我局2022年支出35万元，上年30万元。")
                        .line("填报单位：青石区水利局 单位：元")
                        .grid("""
                        项目 | 决算数
                        公务接待费 | 3500
                        """)
                        .facts(2022)))
                .containsExactly("all.threepublic.reception.executed 3500 3500");
    }

    @Test
    void a_unit_of_persons_beside_that_of_money_is_no_second_one() {
        assertThat(Sheet.figures(Sheet.of().line("单位：人、万元").grid("""
                        项目 | 决算数
                        公务接待费 | 3.5
                        """).facts(2022)))
                .containsExactly("all.threepublic.reception.executed 35000 3.5");
    }

    @Test
    void a_new_header_of_unknown_words_ends_the_columns_above() {
        TableFacts facts = Sheet.of().line("单位：万元").grid("""
                        项目 | 预算数 | 决算数
                        公务接待费 | 3 | 2
                        资产 | 账面原值 | 累计折旧
                        公务用车购置 | 30 | 12
                        """).facts(2022);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.threepublic.reception.initial 30000 3", "all.threepublic.reception.executed 20000 2");
    }

    @Test
    void the_newest_year_in_headers_is_the_fiscal_year_where_no_other_is_known() {
        TableFacts facts = Sheet.of().line("单位：万元").grid("""
                        经费 | 2020年决算数 | 2021年预算数 | 2021年决算数
                        公务接待费 | 5 | 4 | 3
                        """).facts(0);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.threepublic.reception.executed@2020 50000 5",
                        "all.threepublic.reception.initial 40000 4",
                        "all.threepublic.reception.executed 30000 3");
    }
}
