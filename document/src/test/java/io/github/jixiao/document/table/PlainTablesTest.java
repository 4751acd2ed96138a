package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTablesTest {

    private static List<String> rows(String text) {
        Layout layout = PlainTables.recognise(Sheet.of().lines(text).layout());
        return layout.blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(block -> ((Grid) block).rows().stream())
                .map(row -> String.join(
                        "¦",
                        row.stream()
                                .map(cell -> layout.source().quote(cell.span()).replace("\n", "⏎"))
                                .toList()))
                .toList();
    }

    @Test
    void rows_between_strokes_keep_their_blank_cells() {
        assertThat(rows("""
                项目 | 预算数 | 决算数 | 备注 |
                公务接待费 | 3.2 | | |
                """)).containsExactly("项目¦预算数¦决算数¦备注", "公务接待费¦3.2¦¦");
    }

    @Test
    void strokes_at_both_ends_and_a_rule_below_the_header_are_no_cells() {
        assertThat(rows("""
                | 项目 | 预算数 |
                |----|:---|
                | 基本支出 | 80 |
                """)).containsExactly("项目¦预算数", "基本支出¦80");
    }

    @Test
    void one_cell_a_line_becomes_rows_by_headers_and_labels() {
        assertThat(rows("""
                项目 |
                预算数 |
                执行数 |
                合计 |
                90 |
                88.5 |
                1.公务接待费 |
                30 |
                28.5 |
                """)).containsExactly("项目¦预算数¦执行数", "合计¦90¦88.5", "1.公务接待费¦30¦28.5");
    }

    @Test
    void a_line_of_strokes_ends_a_row() {
        assertThat(rows("""
                联系人 |
                孙某 |
                ||||||
                人员编制 |
                12 |
                实有人数 |
                11 |
                ||||||
                """)).containsExactly("联系人¦孙某", "人员编制¦12¦实有人数¦11");
    }

    @Test
    void a_header_broken_over_two_lines_is_one_cell() {
        assertThat(rows("""
                年初预算数
                全年
                预算数
                全年执行数
                执行率
                年度资金总额
                60万元
                66万元
                65万元
                98.48%
                """)).containsExactly("¦年初预算数¦全年⏎预算数¦全年执行数¦执行率", "年度资金总额¦60万元¦66万元¦65万元¦98.48%");
    }

    @Test
    void fewer_amounts_than_columns_stand_at_the_front_of_a_known_row() {
        assertThat(rows("""
                项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
                年度资金总额： 40 45 44 10 97.78% 9.78
                其中：当年财政拨款 40 45 44
                上年结转资金
                """))
                .containsExactly(
                        "项目资金（万元）¦年初预算数¦全年预算数¦全年执行数¦分值¦执行率¦得分",
                        "年度资金总额：¦40¦45¦44¦10¦97.78%¦9.78",
                        "其中：当年财政拨款¦40¦45¦44¦¦¦",
                        "上年结转资金");
    }

    @Test
    void names_of_levels_are_told_from_names_of_indicators() {
        assertThat(rows("""
                一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因
                产出指标（50分） 数量指标 修剪行道树 ≥900株 960株 50 50
                质量指标 树木 成活率 ≥95% 91% 30 28 夏季干旱
                满意度指标 居民满意度 ≥90% 93% 20 20
                总分 100 98
                """))
                .containsExactly(
                        "一级指标¦二级指标¦三级指标¦年度指标值¦实际完成值¦分值¦得分¦偏差原因",
                        "产出指标（50分）¦数量指标¦修剪行道树¦≥900株¦960株¦50¦50¦",
                        "¦质量指标¦树木 成活率¦≥95%¦91%¦30¦28¦夏季干旱",
                        "满意度指标¦¦居民满意度¦≥90%¦93%¦20¦20¦",
                        "总分¦¦¦¦¦100¦98¦");
    }

    @Test
    void a_reason_between_cells_on_lines_of_their_own_is_told_from_the_next_indicator() {
        assertThat(rows("""
                一级指标
                三级指标
                年度指标值
                实际完成值
                分值
                得分
                偏差原因
                产出指标
                疏通管网
                12公里
                11公里
                60
                55
                施工许可较晚
                效益指标
                积水点减少
                明显
                明显
                40
                40
                """))
                .containsExactly(
                        "一级指标¦三级指标¦年度指标值¦实际完成值¦分值¦得分¦偏差原因",
                        "产出指标¦疏通管网¦12公里¦11公里¦60¦55¦施工许可较晚",
                        "效益指标¦积水点减少¦明显¦明显¦40¦40¦");
    }

    @Test
    void prose_with_the_words_of_headers_stays_prose() {
        assertThat(rows("""
                一、 基本情况
                本站编制 20 人 实有 19 人。
                年初预算 300 万元，全年执行 290 万元，执行率 96.67%，得分 9.67。
                我站基本支出 200 万元 项目支出 90 万元
                权重 得分 说明
                目标1：修剪 900 株
                首页 | 公开 | 文件
                1.\t政府采购情况
                2.\t机关运行经费情况
                存在的问题
                执行率有待提高
                """)).isEmpty();
    }

    @Test
    void what_stands_around_a_table_is_untouched() {
        Layout before = Sheet.of().lines("""
                        上文。
                        项目 | 决算数 |
                        公务接待费 | 3 |
                        下文。
                        """).layout();
        Layout after = PlainTables.recognise(before);
        assertThat(after.source()).isEqualTo(before.source());
        assertThat(after.blocks()).hasSize(3);
        assertThat(after.blocks().get(0)).isEqualTo(before.blocks().get(0));
        assertThat(after.blocks().get(2)).isEqualTo(before.blocks().get(3));
    }
}
