package io.github.jixiao.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "117.48999999999999 | General | 117.49",
                "1.4280000000000001E2 | General | 142.8",
                "0.1 | 0.00 | 0.10",
                "2319.2149999999999 | #,##0.00_ ;[Red]\\-#,##0.00\\  | 2319.22",
                "0.98060000000000003 | 0.00% | 98.06%",
                "45291 | yyyy\"年\"m\"月\" | 2023-12-31",
                "5 | 0\"名\" | 5",
                "12 | @ | 12",
                "-3.5 | 0.0 | -3.5",
                "1E999999999 | 0.00 | 1E999999999",
                "x | 0.00 | x"
            })
    void numbers_are_read_as_they_are_shown(String stored, String format, String shown) {
        assertThat(CellFormat.of(format).show(stored, false)).isEqualTo(shown);
    }

    @Test
    void titles_tables_and_remarks_are_told_apart() throws IOException {
        assertThat(lines(workbook -> {
                    Sheet sheet = workbook.createSheet("Sheet1");
                    text(sheet, 0, 0, "收支情况表");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
                    text(sheet, 1, 1, "单位：万元");
                    text(sheet, 2, 0, "收入");
                    number(sheet, 2, 1, 286.4, "0.00");
                    text(sheet, 3, 0, "支出");
                    number(sheet, 3, 1, 198.15, "0.00");
                    text(sheet, 4, 0, "注：不含结转。");
                    text(sheet, 6, 0, "甲");
                    text(sheet, 6, 1, "乙");
                }))
                .containsExactly("收支情况表", "单位：万元", "|收入|286.40|", "|支出|198.15|", "注：不含结转。", "|甲|乙|");
    }

    @Test
    void merged_cells_stand_once() throws IOException {
        assertThat(lines(workbook -> {
                    Sheet sheet = workbook.createSheet("基础数据表");
                    text(sheet, 0, 0, "项目");
                    text(sheet, 0, 1, "金额");
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
                    text(sheet, 1, 1, "预算数");
                    text(sheet, 1, 2, "决算数");
                }))
                .containsExactly("# 基础数据表", "|项目{2x1}|金额{1x2}|", "|预算数|决算数|");
    }

    @Test
    void hidden_sheets_and_rows_are_left_out() throws IOException {
        assertThat(lines(workbook -> {
                    Sheet shown = workbook.createSheet("Sheet1");
                    text(shown, 0, 0, "甲");
                    text(shown, 1, 0, "隐");
                    shown.getRow(1).setZeroHeight(true);
                    text(workbook.createSheet("密"), 0, 0, "隐");
                    workbook.setSheetHidden(1, true);
                }))
                .containsExactly("甲");
    }

    @Test
    void the_stored_value_of_a_formula_stands() throws IOException {
        assertThat(lines(workbook -> {
                    Sheet sheet = workbook.createSheet("Sheet1");
                    Cell cell = row(sheet, 0).createCell(0);
                    cell.setCellFormula("1+1");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
                    text(sheet, 0, 1, "元");
                }))
                .containsExactly("|2|元|");
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        row(sheet, row).createCell(column).setCellValue(text);
    }

    private static void number(Sheet sheet, int row, int column, double value, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = row(sheet, row).createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static Row row(Sheet sheet, int row) {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }

    private static List<String> lines(Consumer<Workbook> fill) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(bytes);
            ReadingBudget budget = ReadingBudget.start(Duration.ofSeconds(10));
            LayoutBuilder out = new LayoutBuilder(budget);
            new SpreadsheetParser().parse(bytes.toByteArray(), out, budget);
            Layout layout = out.build("x");
            LayoutInvariants.check(layout);
            return Shown.lines(layout);
        }
    }
}
