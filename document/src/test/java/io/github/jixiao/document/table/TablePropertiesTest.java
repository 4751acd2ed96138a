package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TablePropertiesTest {

    private static final List<String> CELLS = List.of(
            "",
            "—",
            "0",
            "12.5",
            "100%",
            "年初预算数",
            "全年执行数",
            "得分",
            "分值",
            "三公经费",
            "公务接待费",
            "合计",
            "基本支出",
            "其中：项目支出",
            "年度资金总额",
            "财政拨款",
            "项目名称",
            "编制数",
            "一级指标",
            "三级指标",
            "产出指标（50分）",
            "自评总分",
            "单位：万元",
            "310.2154.74",
            "1、某专项");

    private static final String SHEET = """
            年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            年度资金总额 | 18.4 | 19.2 | 19.1 | 10 | 99.48% | 9.95
            其中：财政拨款 | 18.4 | 19.2 | 19.1 |  |  |
            其他资金 |  |  |  |  |  |
            """;

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.of(CELLS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void every_figure_quotes_a_number_of_its_cell(@ForAll("tables") List<List<String>> cells) {
        Sheet sheet = Sheet.of().line("云溪县收支表").line("单位：万元").grid(written(cells));
        TableFacts facts = sheet.facts(2022);
        String text = sheet.layout().source().getText();
        for (Statement statement : facts.statements()) {
            assertThat(statement.text()).isEqualTo(quote(text, statement.span()));
            assertThat(statement.text()).matches("[0-9.]+%?");
            assertThat(statement.group()).isBetween(0, facts.groups() - 1);
        }
    }

    @Property(tries = 500)
    void lines_of_any_cells_keep_all_text_and_their_order(@ForAll("tables") List<List<String>> cells) {
        Layout before = Sheet.of().lines(written(cells).replace("|", " ")).layout();
        Layout after = PlainTables.recognise(before);
        int end = 0;
        for (LayoutBlock block : after.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            if (block instanceof Grid grid) {
                grid.rows()
                        .forEach(row -> row.forEach(cell ->
                                assertThat(grid.span().contains(cell.span())).isTrue()));
            }
        }
        assertThat(ink(after)).isEqualTo(ink(before));
    }

    @Property(tries = 300)
    void rows_of_blank_cells_add_no_figure(@ForAll Random random) {
        List<String> rows = new ArrayList<>(SHEET.lines().toList());
        int blanks = 1 + random.nextInt(4);
        for (int i = 0; i < blanks; i++) {
            rows.add(1 + random.nextInt(rows.size()), " | ".repeat(random.nextInt(7)));
        }
        assertThat(figures(String.join("\n", rows))).isEqualTo(figures(SHEET));
    }

    @Property(tries = 300)
    void blank_columns_and_merged_cells_add_no_figure(@ForAll Random random) {
        int column = random.nextInt(7);
        boolean merged = random.nextBoolean();
        StringBuilder wider = new StringBuilder();
        SHEET.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                boolean here = i == column;
                wider.append(i == 0 ? "" : "|").append(cells[i]).append(here && merged ? "{c2}" : here ? "| " : "");
            }
            wider.append('\n');
        });
        assertThat(figures(wider.toString())).isEqualTo(figures(SHEET));
    }

    @Property(tries = 300)
    void a_cell_that_loses_its_number_loses_only_its_own_figure(@ForAll Random random) {
        List<String> whole = figures(SHEET);
        String[] numbers = {"9.95", "99.48%", "18.4 | 19.2"};
        String gone = numbers[random.nextInt(numbers.length)];
        List<String> less = figures(SHEET.replaceFirst(gone.replace("|", "\\|"), gone.contains("|") ? " | " : " "));
        assertThat(whole).containsAll(less);
        assertThat(less.size()).isEqualTo(whole.size() - (gone.contains("|") ? 2 : 1));
    }

    private static List<String> figures(String rows) {
        return Sheet.figures(Sheet.of().line("部门整体支出绩效自评表").grid(rows).facts(2022));
    }

    private static String written(List<List<String>> cells) {
        return String.join(
                "\n", cells.stream().map(row -> String.join(" | ", row)).toList());
    }

    private static String quote(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static String ink(Layout layout) {
        StringBuilder ink = new StringBuilder();
        for (LayoutBlock block : layout.blocks()) {
            if (block instanceof Grid grid) {
                grid.rows()
                        .forEach(row ->
                                row.forEach(cell -> ink.append(layout.source().quote(cell.span()))));
            } else {
                ink.append(layout.source().quote(block.span()));
            }
        }
        return ink.toString().replaceAll("\\s", "");
    }
}
