package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.ReadingNote;
import org.junit.jupiter.api.Test;

/** Lines of a table that have lost cells, or whose cells are damaged. */
class RaggedRowsTest {

    @Test
    void a_line_that_lost_a_cell_gives_no_figure_and_leaves_the_rows_around_it() {
        TableFacts facts = Sheet.plain(2022, """
                项目 年初预算数 全年预算数 决算数（万元）
                基本支出 500 520
                项目支出 300 310 305
                """);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.expenditure.project.initial 3000000 300",
                        "all.expenditure.project.final 3100000 310",
                        "all.expenditure.project.executed 3050000 305");
        assertThat(facts.unread()).hasSize(2);
    }

    @Test
    void letters_and_misplaced_separators_among_digits_are_noted() {
        TableFacts facts = Sheet.plain(2022, """
                项目 年初预算数 决算数（万元）
                基本支出 5OO.2 498.1
                项目支出 1,20.5 118
                """);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.expenditure.basic.executed 4981000 498.1", "all.expenditure.project.executed 1180000 118");
        assertThat(facts.notes()).extracting(ReadingNote::detail).containsExactly("5OO.2", "1,20.5");
        assertThat(facts.notes()).extracting(ReadingNote::kind).containsOnly(ReadingNote.Kind.DAMAGED_NUMBER);
    }

    @Test
    void a_number_that_goes_on_in_the_next_line_is_not_taken_for_a_whole_one() {
        assertThat(Sheet.figures(Sheet.plain(2022, """
                项目 决算数（万元）
                基本支出 1
                203.55
                """))).isEmpty();
    }

    @Test
    void the_heading_behind_a_table_is_no_row_of_it() {
        assertThat(Sheet.figures(Sheet.plain(2022, """
                项目 年初预算数 决算数（万元）
                基本支出 50 48
                三、政府性基金预算支出情况
                项目支出 20 19
                """)))
                .containsExactly("all.expenditure.basic.initial 500000 50", "all.expenditure.basic.executed 480000 48");
    }

    @Test
    void the_weight_of_a_total_is_not_its_score() {
        assertThat(Sheet.figures(Sheet.plain(2022, """
                部门整体支出绩效自评表
                年度预算（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
                年度资金总额 30 30 30 10 100% 10
                总分 100 98.5
                """)))
                .contains("score.total 98.5 98.5")
                .doesNotContain("score.total 100 100");
    }

    @Test
    void a_rate_below_a_header_of_money_leaves_its_whole_row_unread() {
        TableFacts facts = Sheet.of().grid("""
                        项目 | 年初预算数 | 全年预算数 | 决算数（万元） | 完成率
                        基本支出 | 500 | 495 | 99% |
                        项目支出 | 300 | 310 | 305 | 98.39%
                        """).facts(2022);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.expenditure.project.initial 3000000 300",
                        "all.expenditure.project.final 3100000 310",
                        "all.expenditure.project.executed 3050000 305");
        assertThat(facts.unread()).hasSize(3);
    }

    @Test
    void a_row_between_strokes_that_ends_in_front_of_a_column_of_money_is_not_guessed() {
        TableFacts facts = Sheet.plain(2022, """
                项目 | 年初预算数 | 决算数（万元） |
                基本支出 | 500 |
                项目支出 | 300 | 305 |
                """);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.expenditure.project.initial 3000000 300", "all.expenditure.project.executed 3050000 305");
        assertThat(facts.unread()).hasSize(1);
    }

    @Test
    void a_page_number_behind_a_row_is_not_taken_for_the_end_of_its_amount() {
        assertThat(Sheet.figures(Sheet.plain(2022, """
                项目 年初预算数 决算数（万元）
                基本支出 500.00 495.20
                12
                项目支出 300.00 305.00
                """)))
                .contains(
                        "all.expenditure.basic.initial 5000000 500.00",
                        "all.expenditure.basic.executed 4952000 495.20");
    }
}
