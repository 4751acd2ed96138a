package io.github.jixiao.document.format;

import io.github.jixiao.document.format.SampleReport.Block;
import io.github.jixiao.document.format.SampleReport.Cell;
import io.github.jixiao.document.format.SampleReport.Heading;
import io.github.jixiao.document.format.SampleReport.Rows;
import io.github.jixiao.document.format.SampleReport.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes blocks as a Word document of the XML format, with Apache POI. */
final class WordWriter {

    private WordWriter() {}

    static byte[] write(List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createStyles();
            for (int level = 1; level <= 3; level++) {
                document.getStyles().addStyle(headingStyle(level));
            }
            for (Block block : blocks) {
                if (block instanceof Heading heading) {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.setStyle("Heading" + heading.level());
                    paragraph.createRun().setText(heading.text());
                } else if (block instanceof Text text) {
                    document.createParagraph().createRun().setText(text.text());
                } else {
                    table(document, ((Rows) block).rows());
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFStyle headingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        style.setType(STStyleType.PARAGRAPH);
        return new XWPFStyle(style);
    }

    private static void table(XWPFDocument document, List<List<Cell>> rows) {
        int columns = rows.get(0).stream().mapToInt(Cell::columnSpan).sum();
        XWPFTable table = document.createTable(0, 0);
        table.removeRow(0);
        table.setWidth(9000);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int c = 0; c < columns; c++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(9000 / columns));
        }
        int[] coveredUntil = new int[columns];
        int[] coveredWidth = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            int next = 0;
            int column = 0;
            while (column < columns) {
                XWPFTableCell cell = row.createCell();
                CTTcPr properties = cell.getCTTc().addNewTcPr();
                int width;
                if (coveredUntil[column] > r) {
                    width = coveredWidth[column];
                    properties.addNewVMerge();
                } else {
                    Cell content = rows.get(r).get(next++);
                    width = content.columnSpan();
                    cell.setText(content.text());
                    if (content.rowSpan() > 1) {
                        properties.addNewVMerge().setVal(STMerge.RESTART);
                        coveredUntil[column] = r + content.rowSpan();
                        coveredWidth[column] = width;
                    }
                }
                if (width > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(width));
                }
                properties.addNewTcW().setW(BigInteger.valueOf(9000L * width / columns));
                column += width;
            }
        }
    }
}
