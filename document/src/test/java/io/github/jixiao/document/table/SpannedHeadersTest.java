package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers whose merged cells plain text has lost. */
class SpannedHeadersTest {

    private static List<String> rows(String text) {
        Layout layout = PlainTables.recognise(Sheet.of().lines(text).layout());
        return layout.blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(block -> ((Grid) block).rows().stream())
                .map(row -> String.join(
                        "¦", row.stream().map(cell -> shown(layout, cell)).toList()))
                .toList();
    }

    private static String shown(Layout layout, Grid.Cell cell) {
        String covers = (cell.columnSpan() > 1 ? "→" + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "");
        return layout.source().quote(cell.span()) + covers;
    }

    @Test
    void the_parts_of_an_item_stand_below_it_for_every_stage() {
        assertThat(rows("""
                预算数 决算数
                合计 公务用车购置及运行费 公务接待费 合计 公务用车购置及运行费 公务接待费
                小计 公务用车购置费 公务用车运行费 小计 公务用车购置费 公务用车运行费
                7 5 0 5 2 6 4.5 0 4.5 1.5
                """))
                .containsExactly(
                        "↓3¦预算数→5¦决算数→5",
                        "合计↓2¦公务用车购置及运行费→3¦公务接待费↓2¦合计↓2¦公务用车购置及运行费→3¦公务接待费↓2",
                        "小计¦公务用车购置费¦公务用车运行费¦小计¦公务用车购置费¦公务用车运行费",
                        "¦7¦5¦0¦5¦2¦6¦4.5¦0¦4.5¦1.5");
    }

    @Test
    void what_is_no_part_of_the_whole_in_front_of_its_of_which_stands_behind_it() {
        assertThat(rows("""
                机构名称
                支出合计
                其中：
                结余
                基本支出
                其中：
                项目支出
                当年结余
                累计结余
                人员支出
                公用支出
                合计
                90
                60
                50
                10
                30
                2
                3
                """))
                .containsExactly(
                        "机构名称↓3¦支出合计↓3¦其中：→4¦结余→2",
                        "基本支出↓2¦其中：→2¦项目支出↓2¦当年结余↓2¦累计结余↓2",
                        "人员支出¦公用支出",
                        "合计¦90¦60¦50¦10¦30¦2¦3");
    }

    @Test
    void each_half_takes_the_headers_from_its_label_on() {
        assertThat(rows("""
                收入 支出
                项目 金额 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款
                本年收入合计 70 本年支出合计 68 60 8
                """))
                .containsExactly("收入→2¦支出→4", "项目¦金额¦项目¦合计¦一般公共预算财政拨款¦政府性基金预算财政拨款", "本年收入合计¦70¦本年支出合计¦68¦60¦8");
    }

    @Test
    void headers_that_the_values_below_do_not_fit_make_no_table() {
        assertThat(rows("""
                预算数 决算数
                合计 公务用车购置费 合计 公务用车购置费
                7 5 6
                """)).isEmpty();
    }

    @Test
    void strokes_between_headers_of_two_rows_keep_the_columns_of_the_values() {
        assertThat(rows("""
                机构名称 | 收入合计 | 其中： |
                上年结转 | 公共财政拨款 | 其他收入 |
                合计 | 50 | 5 | 40 | 5 |
                """)).containsExactly("机构名称↓2¦收入合计↓2¦其中：→3", "上年结转¦公共财政拨款¦其他收入", "合计¦50¦5¦40¦5");
    }

    @Test
    void a_blank_cell_in_one_half_is_told_by_the_numeral_of_the_next_label() {
        assertThat(rows("""
                收入 支出
                项目 决算数 项目 决算数
                一、财政拨款收入 30 一、教育支出 28
                二、其他收入 二、卫生健康支出 2
                """))
                .containsExactly("收入→2¦支出→2", "项目¦决算数¦项目¦决算数", "一、财政拨款收入¦30¦一、教育支出¦28", "二、其他收入¦¦二、卫生健康支出¦2");
    }

    @Test
    void a_half_that_lost_its_number_ends_the_rows_of_cells() {
        assertThat(rows("""
                收入
                支出
                项目
                行次
                金额
                项目
                行次
                金额
                栏次
                1
                栏次
                2
                一、财政拨款收入
                1
                30
                一、教育支出
                11
                28
                年初结转和结余
                2
                5
                总计
                3
                35
                总计
                13
                35
                """))
                .containsExactly("收入→3¦支出→3", "项目¦行次¦金额¦项目¦行次¦金额", "栏次¦1¦¦栏次¦2¦", "一、财政拨款收入¦1¦30¦一、教育支出¦11¦28");
    }
}
