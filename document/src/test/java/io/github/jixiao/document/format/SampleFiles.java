package io.github.jixiao.document.format;

import io.github.jixiao.document.format.SampleReport.Cell;
import io.github.jixiao.document.format.SampleReport.Heading;
import io.github.jixiao.document.format.SampleReport.Rows;
import io.github.jixiao.document.format.SampleReport.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample files; run by hand, with their folder as its argument, to write them anew. */
final class SampleFiles {

    static final String SHEET_TITLE = "项目支出绩效自评表";

    private SampleFiles() {}

    /** {@return the bytes of a sample file} */
    static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "samples", "library-2023", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(folder.resolve("report.docx"), WordWriter.write(SampleReport.BLOCKS));
        Files.write(folder.resolve("report.html"), HtmlWriter.write(SampleReport.BLOCKS, StandardCharsets.UTF_8));
        Files.write(folder.resolve("report.pdf"), PdfWriter.write(SampleReport.BLOCKS));
        Files.writeString(folder.resolve("report.txt"), text());
        Files.write(
                folder.resolve("sheet.xlsx"),
                SheetWriter.write(new XSSFWorkbook(), "附件3", SHEET_TITLE, SampleReport.table()));
        Files.write(
                folder.resolve("sheet.xls"),
                SheetWriter.write(new HSSFWorkbook(), "附件3", SHEET_TITLE, SampleReport.table()));
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (SampleReport.Block block : SampleReport.BLOCKS) {
            if (block instanceof Heading heading) {
                text.append(heading.text()).append('\n');
            } else if (block instanceof Text paragraph) {
                text.append("　　").append(paragraph.text()).append('\n');
            } else {
                table(((Rows) block).rows(), text);
            }
        }
        return text.toString();
    }

    /** As a word processor pastes a table: what a cell above covers is an empty cell. */
    private static void table(List<List<Cell>> rows, StringBuilder text) {
        int columns = rows.get(0).stream().mapToInt(Cell::columnSpan).sum();
        int[] coveredUntil = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = new ArrayList<>();
            int next = 0;
            int column = 0;
            while (column < columns) {
                if (coveredUntil[column] > r) {
                    cells.add("");
                    column++;
                } else {
                    Cell cell = rows.get(r).get(next++);
                    cells.add(cell.text());
                    for (int i = 0; i < cell.columnSpan(); i++) {
                        coveredUntil[column++] = r + cell.rowSpan();
                    }
                }
            }
            text.append(String.join("\t", cells)).append('\n');
        }
    }
}
