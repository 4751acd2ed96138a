package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.LimitReachedException;
import io.github.jixiao.document.layout.ReadingBudget;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the glyphs and rules off the pages of a PDF file, one page after another. Confined to one reading. */
final class PageReader extends PDFTextStripper {

    private static final int MAX_PAGES = 3000;
    private static final String[] PATH_OPERATORS = {
        "re", "m", "l", "c", "v", "y", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"
    };

    private final ReadingBudget budget;
    private final Consumer<PageContent> pages;
    private PageContent content = new PageContent(0, 0);
    private PagePath path = new PagePath(content);
    private int rotation;
    private PDRectangle box = new PDRectangle();

    PageReader(ReadingBudget budget, Consumer<PageContent> pages) {
        this.budget = budget;
        this.pages = pages;
        for (String operator : PATH_OPERATORS) {
            addOperator(new PathOperator(operator));
        }
        addOperator(new CheckedFont(this));
        // Parameters of the graphics state say nothing about text but for fonts, which would come unchecked.
        addOperator(new PathOperator("gs"));
    }

    void read(PDDocument document) throws IOException {
        setEndPage(MAX_PAGES);
        writeText(document, Writer.nullWriter());
        if (document.getNumberOfPages() > MAX_PAGES) {
            throw new LimitReachedException("pages > " + MAX_PAGES);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        budget.checkTime();
        rotation = Math.floorMod(page.getRotation(), 360);
        box = page.getCropBox();
        boolean turned = rotation == 90 || rotation == 270;
        int width = hundredths(box.getWidth());
        int height = hundredths(box.getHeight());
        content = turned ? new PageContent(height, width) : new PageContent(width, height);
        path = new PagePath(content);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.checkTime();
        String characters = text.getUnicode();
        if (characters == null || characters.isEmpty()) {
            return;
        }
        Matrix matrix = text.getTextMatrix();
        int[] at = shown(matrix.getTranslateX(), matrix.getTranslateY());
        content.add(new Glyph(
                characters,
                at[0],
                at[1],
                hundredths(text.getWidthDirAdj()),
                hundredths(Math.max(text.getYScale(), text.getFontSizeInPt() / 2))));
    }

    @Override
    protected void writePage() {
        // The lines that the super class would write are not asked for.
    }

    @Override
    protected void endPage(PDPage page) {
        pages.accept(content);
    }

    /** Turns a point of the crop box as it is stored into one of the page as it is shown. */
    private int[] shown(float x, float y) {
        int left = hundredths(x);
        int up = hundredths(y);
        return switch (rotation) {
            case 90 -> new int[] {up, left};
            case 180 -> new int[] {content.width() - left, up};
            case 270 -> new int[] {content.width() - up, content.height() - left};
            default -> new int[] {left, content.height() - up};
        };
    }

    private static int hundredths(float points) {
        return Math.round(Math.max(-1_000_000f, Math.min(1_000_000f, points)) * 100f);
    }

    private final class PathOperator extends OperatorProcessor {
        private final String name;

        PathOperator(String name) {
            super(PageReader.this);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            budget.checkTime();
            switch (name) {
                case "re" -> {
                    if (operands.size() >= 4) {
                        float x = number(operands, 0);
                        float y = number(operands, 1);
                        path.rectangle(point(x, y), point(x + number(operands, 2), y + number(operands, 3)));
                    }
                }
                case "m" -> path.moveTo(point(operands));
                case "l" -> path.lineTo(point(operands));
                case "c", "v", "y" -> path.curveTo(point(operands));
                case "h" -> path.close();
                case "S" -> path.stroke();
                case "s", "b", "b*" -> {
                    path.close();
                    path.stroke();
                }
                case "f", "F", "f*" -> path.fill();
                case "B", "B*" -> path.stroke();
                case "gs" -> {
                    // Not looked at.
                }
                default -> path.end();
            }
        }

        private int[] point(List<COSBase> operands) {
            int size = operands.size();
            return size < 2 ? point(0, 0) : point(number(operands, size - 2), number(operands, size - 1));
        }

        private int[] point(float x, float y) {
            Vector point = getGraphicsState().getCurrentTransformationMatrix().transform(new Vector(x, y));
            return shown(point.getX() - box.getLowerLeftX(), point.getY() - box.getLowerLeftY());
        }

        private static float number(List<COSBase> operands, int index) {
            return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0f;
        }
    }
}
