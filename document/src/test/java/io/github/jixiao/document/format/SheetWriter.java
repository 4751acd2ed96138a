package io.github.jixiao.document.format;

import io.github.jixiao.document.format.SampleReport.Cell;
import io.github.jixiao.document.format.SampleReport.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a table below a title on a sheet of a workbook, with Apache POI. */
final class SheetWriter {

    private SheetWriter() {}

    static byte[] write(Workbook workbook, String sheetName, String title, Rows table) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(sheetName);
            int columns =
                    table.rows().get(0).stream().mapToInt(Cell::columnSpan).sum();
            sheet.createRow(0).createCell(0).setCellValue(title);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
            int[] coveredUntil = new int[columns];
            List<List<Cell>> rows = table.rows();
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r + 1);
                int column = 0;
                for (Cell cell : rows.get(r)) {
                    while (coveredUntil[column] > r) {
                        column++;
                    }
                    row.createCell(column).setCellValue(cell.text());
                    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(
                                r + 1, r + cell.rowSpan(), column, column + cell.columnSpan() - 1));
                    }
                    for (int i = 0; i < cell.columnSpan(); i++) {
                        coveredUntil[column++] = r + cell.rowSpan();
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
