package io.github.jixiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Latin text stands for Chinese here, so that no font must be embedded. */
class PdfParserTest {

    /** Draws a page. */
    private interface Drawing {
        void on(Page page) throws IOException;
    }

    private record Page(PDPageContentStream stream, PDFont font) {
        void text(int x, int y, String text) throws IOException {
            stream.beginText();
            stream.setFont(font, 10);
            stream.newLineAtOffset(x, y);
            stream.showText(text);
            stream.endText();
        }

        void line(int x1, int y1, int x2, int y2) throws IOException {
            stream.moveTo(x1, y1);
            stream.lineTo(x2, y2);
            stream.stroke();
        }

        void grid(int left, int top, int columnWidth, int columns, int rows) throws IOException {
            for (int r = 0; r <= rows; r++) {
                line(left, top - 20 * r, left + columns * columnWidth, top - 20 * r);
            }
            for (int c = 0; c <= columns; c++) {
                line(left + c * columnWidth, top, left + c * columnWidth, top - 20 * rows);
            }
        }
    }

    @Test
    void lines_are_joined_to_paragraphs_across_pages_without_page_numbers() throws IOException {
        byte[] file = pdf(
                0,
                page -> {
                    page.text(74, 700, "x".repeat(70));
                    page.text(50, 680, "y".repeat(74));
                    page.text(50, 660, "z".repeat(74));
                    page.text(290, 30, "- 1 -");
                },
                page -> {
                    page.text(50, 700, "w".repeat(20));
                    page.text(74, 680, "v".repeat(20));
                    page.text(290, 30, "- 2 -");
                });

        assertThat(lines(file))
                .containsExactly(
                        "x".repeat(70) + " " + "y".repeat(74) + " " + "z".repeat(74) + " " + "w".repeat(20),
                        "v".repeat(20));
    }

    @Test
    void what_stands_at_the_same_edge_of_every_page_is_left_out() throws IOException {
        Drawing page = drawn -> {
            drawn.text(60, 800, "Annual report 2023");
            drawn.text(60, 400, "body");
        };

        assertThat(lines(pdf(0, page, page, page))).containsExactly("body", "body", "body");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void rules_make_tables_however_the_page_is_turned(int rotation) throws IOException {
        byte[] file = pdf(rotation, page -> {
            page.text(50, 740, "before");
            page.grid(50, 700, 100, 3, 2);
            page.text(55, 685, "a");
            page.text(155, 685, "b");
            page.text(55, 665, "c");
            page.text(255, 665, "1.00");
            page.text(50, 600, "after");
        });

        assertThat(lines(file)).containsExactly("before", "|a|b||", "|c||1.00|", "after");
    }

    @Test
    void a_missing_rule_merges_cells() throws IOException {
        byte[] file = pdf(
                0,
                page -> {
                    page.grid(50, 700, 100, 3, 3);
                    page.text(55, 685, "a");
                },
                page -> {
                    page.line(50, 700, 350, 700);
                    page.line(150, 680, 350, 680);
                    page.line(50, 660, 350, 660);
                    page.line(50, 700, 50, 660);
                    page.line(150, 700, 150, 660);
                    page.line(250, 680, 250, 660);
                    page.line(350, 700, 350, 660);
                    page.text(55, 675, "m");
                    page.text(155, 685, "n");
                    page.text(155, 665, "p");
                    page.text(255, 665, "q");
                    page.text(50, 500, "end");
                });

        assertThat(lines(file)).endsWith("|m{2x1}|n{1x2}|", "|p|q|", "end");
    }

    @Test
    void a_table_open_at_its_sides_keeps_its_outer_columns() throws IOException {
        byte[] file = pdf(0, page -> {
            page.line(50, 700, 350, 700);
            page.line(50, 680, 350, 680);
            page.line(50, 660, 350, 660);
            page.line(150, 700, 150, 660);
            page.text(55, 685, "a");
            page.text(155, 685, "b");
            page.text(55, 665, "c");
            page.text(155, 665, "d");
        });

        assertThat(lines(file)).containsExactly("|a|b|", "|c|d|");
    }

    @Test
    void a_table_goes_on_across_pages_and_its_repeated_header_stands_once() throws IOException {
        byte[] file = pdf(
                0,
                page -> {
                    page.grid(50, 100, 100, 2, 2);
                    page.text(55, 85, "item");
                    page.text(155, 85, "sum");
                    page.text(55, 65, "a");
                    page.text(155, 65, "1");
                },
                page -> {
                    page.grid(50, 700, 100, 2, 2);
                    page.text(55, 685, "item");
                    page.text(155, 685, "sum");
                    page.text(55, 665, "b");
                    page.text(155, 665, "2");
                });

        Layout layout = read(file);

        assertThat(Shown.lines(layout)).containsExactly("|item|sum|", "|a|1|", "|b|2|");
        assertThat(layout.blocks()).hasSize(1);
    }

    @Test
    void lines_of_a_cell_are_joined_where_the_cell_is_full() throws IOException {
        byte[] file = pdf(0, page -> {
            page.line(50, 700, 150, 700);
            page.line(50, 640, 150, 640);
            page.line(50, 700, 50, 640);
            page.line(100, 700, 100, 640);
            page.line(150, 700, 150, 640);
            page.text(54, 685, "123456");
            page.text(54, 670, "78.90");
            page.text(104, 685, "a");
            page.text(104, 670, "b");
        });

        assertThat(lines(file)).containsExactly("|12345678.90|a/b|");
    }

    @Test
    void a_glyph_printed_twice_for_a_bold_look_is_one() throws IOException {
        byte[] file = pdf(0, page -> {
            page.text(50, 700, "70.00");
            page.stream().transform(Matrix.getTranslateInstance(0.4f, 0));
            page.text(50, 700, "70.00");
        });

        assertThat(lines(file)).containsExactly("70.00");
    }

    @Test
    void two_thousand_pages_are_read_in_seconds() throws IOException {
        Drawing[] drawings = new Drawing[2000];
        Arrays.fill(drawings, (Drawing) page -> {
            for (int line = 0; line < 30; line++) {
                page.text(50, 700 - 20 * line, "y".repeat(74));
            }
        });
        byte[] file = pdf(0, drawings);
        // Time of this thread and not of the clock: other builds may be running.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        Layout layout = read(file);

        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(layout.source().getText().length()).isGreaterThan(2000 * 30 * 74);
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(25));
    }

    private static byte[] pdf(int rotation, Drawing... drawings) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = new PDType1Font(FontName.COURIER);
            for (Drawing drawing : drawings) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    int width = Math.round(PDRectangle.A4.getWidth());
                    int height = Math.round(PDRectangle.A4.getHeight());
                    switch (rotation) {
                        case 90 -> stream.transform(new Matrix(0, 1, -1, 0, width, 0));
                        case 180 -> stream.transform(new Matrix(-1, 0, 0, -1, width, height));
                        case 270 -> stream.transform(new Matrix(0, -1, 1, 0, 0, height));
                        default -> {
                            // Upright.
                        }
                    }
                    if (rotation == 90 || rotation == 270) {
                        stream.transform(Matrix.getTranslateInstance(0, -300));
                    }
                    drawing.on(new Page(stream, font));
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(byte[] file) throws IOException {
        return Shown.lines(read(file));
    }

    private static Layout read(byte[] file) throws IOException {
        ReadingBudget budget = ReadingBudget.start(Duration.ofMinutes(5));
        LayoutBuilder out = new LayoutBuilder(budget);
        new PdfParser().parse(file, out, budget);
        Layout layout = out.build("application/pdf");
        LayoutInvariants.check(layout);
        return layout;
    }
}
