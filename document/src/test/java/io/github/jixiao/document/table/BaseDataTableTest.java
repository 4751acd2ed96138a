package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import org.junit.jupiter.api.Test;

class BaseDataTableTest {

    private static final String TABLE = """
            财政供养人员情况（人） | 编制数{c2} | 2022年实际在职人数{c2} | 控制率
             | 30{c2} | 28{c2} | 93.33%
            经费控制情况（万元） | 2021年决算数 | 2022年预算数{c2} | 2022年决算数{c2}
            三公经费 | 12.5 | 12{c2} | 10.2{c2}
            1、公务用车购置和维护经费 | 8.5 | 8{c2} | 7{c2}
            其中：公车购置 | — | —{c2} | —{c2}
            公车运行维护 | 8.5 | 8{c2} | 7{c2}
            3、公务接待 | 4 | 4{c2} | 3.2{c2}
            项目支出： | 100 | 110{c2} | 105{c2}
            1、病虫防治经费 | 60 | 70{c2} | 68{c2}
            2、运行维护专项 | {c1} | {c2} | {c2}
            公用经费 | 33.04 | 18.3{c2} | 26.04{c2}
            其中：办公经费 | 14.44 | 10{c2} | 0.68{c2}
            水费、电费、差旅费 | 17.92 | 7.5{c2} | 25.36{c2}
            政府采购金额 | —— | 30.66{c2} | 30.12{c2}
            部门整体支出预算调整 | —— | 320.5{c2} | 341.2{c2}
            楼堂馆所控制情况（2022年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元）
             | 1200 | 1180 | 98.33% | 300 | 290
            厉行节约保障措施 | 压减会议，严控接待。{c5}
            """;

    private static TableFacts facts() {
        return Sheet.of().line("部门整体支出绩效评价基础数据表").grid(TABLE).facts(2022);
    }

    @Test
    void staff_expenses_and_projects_are_figures_of_their_years() {
        assertThat(Sheet.figures(facts()))
                .contains(
                        "staff.establishment 30 30",
                        "staff.inpost 28 28",
                        "all.threepublic.executed@2021 125000 12.5",
                        "all.threepublic.vehicles.operation.initial 80000 8",
                        "all.expenditure.project.executed 1050000 105",
                        "all.expenditure.project[病虫防治经费].executed@2021 600000 60",
                        "all.expenditure.basic.operating.executed 260400 26.04",
                        "all.procurement.executed 301200 30.12")
                .noneMatch(figure -> figure.contains("purchase") || figure.contains("办公"));
    }

    @Test
    void the_staffing_rate_is_kept_though_it_is_not_in_the_vocabulary() {
        assertThat(facts().statements())
                .anyMatch(statement -> statement.id().toString().equals("rate.staffing")
                        && statement.text().equals("93.33%"));
    }

    @Test
    void an_adjustment_below_columns_of_budget_and_final_account_is_no_figure() {
        assertThat(Sheet.figures(facts()))
                .noneMatch(figure -> figure.contains("3205000") || figure.contains("3412000"));
    }

    @Test
    void a_label_that_lists_its_own_columns_gives_them_their_stages() {
        TableFacts facts = Sheet.plain(2018, """
                部门整体支出绩效评价基础数据表
                填报单位：云溪县苗圃站        单位：万元
                经费控制情况  2017年决算数  2018年预算数  2018年决算数
                三公经费 9.08 8.46 7.29
                部门整体支出预算调整（年初预算数、调整后预算数） 120.76 130.62
                """);
        assertThat(Sheet.figures(facts))
                .contains("all.expenditure.initial 1207600 120.76", "all.expenditure.final 1306200 130.62");
    }

    @Test
    void the_rows_that_have_no_other_home_stay_in_the_base_data() {
        BaseDataTable table = facts().baseDataTable().orElseThrow();
        assertThat(table.getRows()).extracting(BaseDataRow::label).containsExactly("办公经费", "水费、电费、差旅费");
        assertThat(table.getRows().get(0).executed().orElseThrow().toString()).isEqualTo("0.68万元");
        assertThat(table.getBuildingControl()
                        .orElseThrow()
                        .getActualInvestment()
                        .orElseThrow()
                        .toString())
                .isEqualTo("290万元");
        assertThat(table.getFrugalityMeasures()).contains("压减会议，严控接待。");
    }

    @Test
    void labels_and_values_of_the_first_page_are_kept() {
        TableFacts facts = Sheet.plain(2021, """
                部门(单位)名称: 云溪县苗圃站
                预 算 编 码: 305001
                报告日期：2022年5月6日
                联系人 |
                孙某 |
                联络电话 |
                0730-1234 |
                ||||||
                人员编制 |
                12 |
                实有人数 |
                11 |
                ||||||
                """);
        assertThat(facts.labelledValues())
                .extracting(LabelledValue::label, LabelledValue::text)
                .containsExactly(
                        tuple(LabelledValue.Label.DEPARTMENT, "云溪县苗圃站"),
                        tuple(LabelledValue.Label.BUDGET_CODE, "305001"),
                        tuple(LabelledValue.Label.REPORT_DATE, "2022年5月6日"),
                        tuple(LabelledValue.Label.CONTACT, "孙某"),
                        tuple(LabelledValue.Label.PHONE, "0730-1234"));
        assertThat(Sheet.figures(facts)).containsExactly("staff.establishment 12 12", "staff.inpost 11 11");
    }
}
