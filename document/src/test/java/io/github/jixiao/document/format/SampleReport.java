package io.github.jixiao.document.format;

import java.util.List;

/** A short report of an invented library, as the blocks that every writer of the tests can write. */
final class SampleReport {

    /** A block: heading, paragraph or table. */
    sealed interface Block permits Heading, Text, Rows {}

    record Heading(int level, String text) implements Block {}

    record Text(String text) implements Block {}

    record Rows(List<List<Cell>> rows) implements Block {}

    /** A cell; {@code above} and {@code before} cells are covered by a merged one. */
    record Cell(String text, int rowSpan, int columnSpan) {
        static Cell of(String text) {
            return new Cell(text, 1, 1);
        }
    }

    static final List<Block> BLOCKS = List.of(
            new Heading(1, "云岭县图书馆2023年度部门整体支出绩效自评报告"),
            new Heading(2, "一、部门基本情况"),
            new Text("云岭县图书馆是公益一类事业单位，主要承担文献收藏、借阅服务和阅读推广工作。核定编制12名，2023年末实有在职在编人员11人，退休人员4人。"),
            new Heading(2, "二、一般公共预算支出情况"),
            new Heading(3, "（一）基本支出情况"),
            new Text("2023年度一般公共预算财政拨款支出286.40万元，其中：基本支出198.15万元，项目支出88.25万元。基本支出中人员经费171.92万元，公用经费26.23万元。"),
            new Heading(3, "（二）项目支出情况"),
            new Text("项目支出88.25万元，主要用于图书采购60.00万元、流动书车运行18.25万元和读者活动10.00万元。"),
            new Rows(List.of(
                    List.of(new Cell("项目名称", 2, 1), new Cell("资金情况（万元）", 1, 2), new Cell("执行率", 2, 1)),
                    List.of(Cell.of("全年预算数"), Cell.of("全年执行数")),
                    List.of(Cell.of("图书采购"), Cell.of("60.00"), Cell.of("60.00"), Cell.of("100.00%")),
                    List.of(Cell.of("流动书车运行"), Cell.of("20.00"), Cell.of("18.25"), Cell.of("91.25%")),
                    List.of(Cell.of("读者活动"), Cell.of("10.00"), Cell.of("10.00"), Cell.of("")),
                    List.of(new Cell("合计", 1, 1), Cell.of("90.00"), Cell.of("88.25"), Cell.of("98.06%")))),
            new Heading(2, "三、政府性基金预算支出情况"),
            new Text("无。"),
            new Heading(2, "四、存在的问题及原因分析"),
            new Text("流动书车到乡镇的班次受雨季道路影响，全年少开行9个班次，因此该项目的资金没有全部用完。"));

    private SampleReport() {}

    /** {@return the only table} */
    static Rows table() {
        return BLOCKS.stream()
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** {@return all texts without white space, cells in order} */
    static String bareText() {
        StringBuilder text = new StringBuilder();
        for (Block block : BLOCKS) {
            if (block instanceof Heading heading) {
                text.append(heading.text());
            } else if (block instanceof Text paragraph) {
                text.append(paragraph.text());
            } else {
                ((Rows) block).rows().forEach(row -> row.forEach(cell -> text.append(cell.text())));
            }
        }
        return text.toString();
    }
}
