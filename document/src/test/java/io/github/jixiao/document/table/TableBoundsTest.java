package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jixiao.narrative.ReadingNote;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TableBoundsTest {

    private static final Duration AMPLE = Duration.ofSeconds(60);

    @Test
    void headers_without_rows_cost_no_more_than_their_length() {
        Assertions.assertTimeout(AMPLE, () -> Sheet.plain(2022, "年初预算数\n全年预算数\n全年执行数\n".repeat(20_000)));
        Assertions.assertTimeout(AMPLE, () -> Sheet.plain(2022, "三级指标 年度指标值 实际完成值 分值 得分\n某\n某\n某\n".repeat(10_000)));
    }

    @Test
    void a_table_of_many_units_is_read_once() {
        String rows = "机构名称 | 支出合计（万元） |\n" + "某站 | 3 |\n".repeat(15_000);
        Assertions.assertTimeout(
                AMPLE, () -> assertThat(Sheet.plain(2022, rows).unitBudgets()).hasSize(15_000));
    }

    @Test
    void rows_beyond_the_limit_are_left_out_with_a_note() {
        String rows = "项目 | 决算数（万元） |\n" + "公务接待费 | 1 |\n".repeat(Matrix.MAX_ROWS + 10);
        TableFacts facts = Sheet.plain(2022, rows);
        assertThat(facts.notes()).extracting(ReadingNote::kind).containsExactly(ReadingNote.Kind.LIMIT_REACHED);
        assertThat(facts.statements()).hasSize(Matrix.MAX_ROWS - 1);
    }

    @Test
    void cells_of_absurd_spans_and_numbers_of_absurd_length_do_no_harm() {
        String grid =
                "项目{c1000000} | 决算数（万元）{r1000000}\n公务接待费 | " + "9".repeat(50) + "\n合计 | 0." + "1".repeat(30) + "\n";
        assertThatCode(() -> Sheet.of().line("三公经费").grid(grid).facts(2022)).doesNotThrowAnyException();
    }
}
