package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.ScoreSheet;
import org.junit.jupiter.api.Test;

/** Score sheets whose forms name or arrange their columns otherwise. */
class SheetFormsTest {

    private static ScoreSheet sheet(TableFacts facts) {
        assertThat(facts.scoreSheets()).hasSize(1);
        return facts.scoreSheets().get(0);
    }

    @Test
    void the_kinds_of_expenditure_below_the_total_are_no_further_totals() {
        TableFacts facts = Sheet.of().line("部门整体支出绩效自评表").grid("""
                        年度资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                        资金总额 | 412.00 | 438.50 | 429.73 | 10 | 98.00% | 9.8
                        其中：基本支出 | 102.00 | 103.50 | 103.50 |  | 100% |
                        项目支出 | 310.00 | 335.00 | 326.23 |  | 97.38% |
                        上年结转资金 | 0 | 5.00 | 5.00 |  | 100% |
                        """).facts(2022);
        assertThat(sheet(facts).getExecution())
                .extracting(ExecutionRow::getItem)
                .containsExactly(
                        ExecutionItem.TOTAL,
                        ExecutionItem.BASIC_EXPENDITURE,
                        ExecutionItem.PROJECT_EXPENDITURE,
                        ExecutionItem.NO_FIGURE);
    }

    @Test
    void the_stages_of_a_budget_may_stand_below_a_header_of_amounts() {
        TableFacts facts = Sheet.of().grid("""
                        资金来源{r2} | 金额（万元）{c3} | 预算执行率{r2}
                        年初预算数 | 全年预算数 | 全年执行数
                        年度资金总额 | 486.00 | 553.70 | 541.29 | 97.76%
                        其中：一般公共预算拨款 | 426.00 | 478.70 | 470.29 | 98.24%
                        """).facts(2022);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.expenditure.initial 4860000 486.00",
                        "all.expenditure.final 5537000 553.70",
                        "all.expenditure.executed 5412900 541.29",
                        "rate.execution 97.76 97.76%",
                        "general.expenditure.initial 4260000 426.00",
                        "general.expenditure.final 4787000 478.70",
                        "general.expenditure.executed 4702900 470.29",
                        "rate.execution 98.24 98.24%");
    }

    @Test
    void where_no_column_is_for_reasons_they_stand_among_the_remarks_beside_points_taken_off() {
        TableFacts facts = Sheet.of().grid("""
                        三级指标 | 目标 | 全年完成 | 分值 | 得分 | 备注
                        新增图书 | ≥2.5万册 | 2.63万册 | 20 | 20 | 数据取自采编系统
                        古籍修复 | 40册 | 38册 | 15 | 14.25 | 修复师调离
                        """).facts(2022);
        assertThat(sheet(facts).getIndicators())
                .extracting(each -> each.getDeviation().orElse(""))
                .containsExactly("", "修复师调离");
        assertThat(sheet(facts).getIndicators())
                .extracting(each -> each.getActual().orElseThrow().text())
                .containsExactly("2.63万册", "38册");
    }

    @Test
    void a_header_that_says_no_more_than_done_is_of_actual_values() {
        TableFacts facts = Sheet.of().grid("""
                        指标名称 | 目标 | 完成 | 权重 | 得分 | 偏差说明
                        泵站完好率 | ≥98% | 95% | 20 | 19.39 | 备件到货晚
                        """).facts(2022);
        Indicator indicator = sheet(facts).getIndicators().get(0);
        assertThat(indicator.getActual().orElseThrow().text()).isEqualTo("95%");
        assertThat(indicator.getDeviation()).contains("备件到货晚");
    }
}
