package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table states the same whatever parts its cells, and nothing wrong where it has lost one. */
class SameTableTest {

    private static final String STAGES = """
            收支情况表（单位：万元）
            项目 | 年初预算数 | 调整预算数 | 决算数
            基本支出 | 512.5 | 530.25 | 529.1
            其中：人员经费 | 430 | 441.75 | 441.6
            公用经费 | 82.5 | 88.5 | 87.5
            项目支出 | 260 | 305 | 301.33
            合计 | 772.5 | 835.25 | 830.43
            """;

    private static final String SHEET = """
            2022年度河道清淤项目支出绩效自评表
            项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            年度资金总额 | 400 | 420 | 418.25 | 10 | 99.58% | 9.96
            其中：当年财政拨款 | 380 | 400 | 398.25 | — | — | —
            其他资金 | 20 | 20 | 20 | — | — | —
            """;

    private static final String THREE_PUBLIC = """
            “三公”经费支出决算表（单位：万元）
            项目 | 2021年决算数 | 2022年预算数 | 2022年决算数
            合计 | 6.2 | 5 | 4.15
            因公出国（境）费 | 0 | 0 | 0
            公务接待费 | 1.2 | 1 | 0.95
            公务用车运行维护费 | 5 | 4 | 3.2
            """;

    private static List<String> figures(String text) {
        return Sheet.figures(Sheet.plain(2022, text));
    }

    private static Stream<String> layouts(String table) {
        List<String> cells = new ArrayList<>();
        table.lines().forEach(line -> cells.addAll(List.of(line.split(" \\| "))));
        return Stream.of(
                table.replace(" | ", "\t"),
                table.replace(" | ", "  "),
                table.replace("\n", " |\n"),
                String.join("\n", cells) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {STAGES, SHEET, THREE_PUBLIC})
    void tabs_blanks_and_line_ends_part_cells_as_strokes_do(String table) {
        List<String> figures = figures(table);
        assertThat(figures).hasSizeGreaterThan(10);
        layouts(table).forEach(layout -> assertThat(figures(layout)).as(layout).isEqualTo(figures));
    }

    @Property(tries = 300)
    void a_row_that_lost_a_value_states_none_under_another_header(@ForAll Random random) {
        String table = random.nextBoolean() ? STAGES : THREE_PUBLIC;
        List<String> lines = new ArrayList<>(table.lines().toList());
        int line = 2 + random.nextInt(lines.size() - 2);
        List<String> cells = new ArrayList<>(List.of(lines.get(line).split(" \\| ")));
        cells.remove(1 + random.nextInt(cells.size() - 1));
        lines.set(line, String.join(" | ", cells));
        String damaged = String.join("\n", lines) + "\n";
        layouts(damaged)
                .limit(3)
                .forEach(layout -> assertThat(figures(table)).as(layout).containsAll(figures(layout)));
    }

    @Property(tries = 200)
    void a_row_with_a_cell_too_many_states_nothing_under_another_header(@ForAll Random random) {
        List<String> lines = new ArrayList<>(STAGES.lines().toList());
        int line = 2 + random.nextInt(lines.size() - 2);
        List<String> cells = new ArrayList<>(List.of(lines.get(line).split(" \\| ")));
        cells.add(1 + random.nextInt(cells.size() - 1), "");
        lines.set(line, String.join(" | ", cells));
        String damaged = String.join("\n", lines) + "\n";
        assertThat(figures(STAGES)).as(damaged).containsAll(figures(damaged));
    }
}
