package io.github.jixiao.document.format;

import io.github.jixiao.document.format.SampleReport.Block;
import io.github.jixiao.document.format.SampleReport.Cell;
import io.github.jixiao.document.format.SampleReport.Heading;
import io.github.jixiao.document.format.SampleReport.Rows;
import io.github.jixiao.document.format.SampleReport.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes blocks as a PDF file on A4 pages with page numbers, in a font of which only the glyphs used are embedded. */
final class PdfWriter implements AutoCloseable {

    /** WenQuanYi Zen Hei, of the Debian package fonts-wqy-zenhei; its licence allows embedding. */
    private static final Path FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");

    private static final int LEFT = 90;
    private static final int RIGHT = 505;
    private static final int TOP = 760;
    private static final int BOTTOM = 80;
    private static final int SIZE = 12;
    private static final int PITCH = 20;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private int pages;
    private int y;

    private PdfWriter() throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(FONT.toFile());
        font = PDType0Font.load(document, collection.getFontByName("WenQuanYiZenHei"), true);
        nextPage();
    }

    /** {@return whether the font is there} */
    static boolean isAvailable() {
        return Files.exists(FONT);
    }

    static byte[] write(List<Block> blocks) {
        try (PdfWriter writer = new PdfWriter()) {
            for (Block block : blocks) {
                if (block instanceof Heading heading) {
                    writer.paragraph(heading.text(), 0);
                } else if (block instanceof Text text) {
                    writer.paragraph(text.text(), 2);
                } else {
                    writer.table(((Rows) block).rows());
                }
            }
            return writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nextPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        pages++;
        show("- " + pages + " -", 290, 40);
        y = TOP;
    }

    private void paragraph(String text, int indent) throws IOException {
        StringBuilder line = new StringBuilder();
        int left = LEFT + indent * SIZE;
        for (int i = 0; i < text.length(); i++) {
            line.append(text.charAt(i));
            if (left + width(line.toString()) > RIGHT) {
                line.setLength(line.length() - 1);
                line(line.toString(), left);
                line.setLength(0);
                line.append(text.charAt(i));
                left = LEFT;
            }
        }
        line(line.toString(), left);
    }

    private void line(String text, int left) throws IOException {
        if (y < BOTTOM) {
            nextPage();
        }
        show(text, left, y);
        y -= PITCH;
    }

    private void table(List<List<Cell>> rows) throws IOException {
        int columns = rows.get(0).stream().mapToInt(Cell::columnSpan).sum();
        int width = (RIGHT - LEFT) / columns;
        int[] coveredUntil = new int[columns];
        if (y - rows.size() * PITCH < BOTTOM) {
            nextPage();
        }
        int top = y + SIZE;
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Cell cell : rows.get(r)) {
                while (coveredUntil[column] > r) {
                    column++;
                }
                int height = cell.rowSpan() * PITCH;
                int left = LEFT + column * width;
                page.addRect(left, top - r * PITCH - height, cell.columnSpan() * width, height);
                page.stroke();
                show(cell.text(), left + 4, top - r * PITCH - height / 2 - 4);
                for (int i = 0; i < cell.columnSpan(); i++) {
                    coveredUntil[column++] = r + cell.rowSpan();
                }
            }
        }
        y = top - rows.size() * PITCH - PITCH;
    }

    private void show(String text, int left, int baseline) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset(left, baseline);
        page.showText(text);
        page.endText();
    }

    private int width(String text) throws IOException {
        return Math.round(font.getStringWidth(text) * SIZE / 1000);
    }

    private byte[] finish() throws IOException {
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
