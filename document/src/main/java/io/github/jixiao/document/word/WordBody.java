package io.github.jixiao.document.word;

import io.github.jixiao.document.archive.PartReader;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ParagraphText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The walk through the text of a Word document. Confined to one reading. */
final class WordBody {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "sectPr",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "tblPrExChange",
            "object",
            "tblPr",
            "tblGrid",
            "sdtPr",
            "sdtEndPr");

    /** A paragraph that is being read; text boxes put paragraphs inside paragraphs. */
    private static final class OpenParagraph {
        private final ParagraphText text = new ParagraphText();
        private String style = "";
        private String list = "";
        private int listLevel = -1;
        private int headingLevel = -1;
        private boolean labelled;
        private boolean hidden;
        private boolean inRun;
    }

    private final PartReader part;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final LayoutBuilder out;
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private int columnSpan = 1;
    private boolean continued;
    private boolean cellDue;

    WordBody(PartReader part, WordStyles styles, WordNumbering numbering, LayoutBuilder out) {
        this.part = part;
        this.styles = styles;
        this.numbering = numbering;
        this.out = out;
    }

    void read() throws IOException {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (NAMESPACES.contains(part.namespace())) {
                    start(part.name());
                } else if (part.name().equals("Fallback")) {
                    // The same content once more, for readers that do not know the first choice.
                    part.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && NAMESPACES.contains(part.namespace())) {
                end(part.name());
            }
        }
    }

    private void start(String name) throws IOException {
        if (LEFT_OUT.contains(name)) {
            part.skip();
            return;
        }
        switch (name) {
            case "tbl" -> {
                openCell();
                out.startTable();
            }
            case "tr" -> out.startRow();
            case "gridBefore" -> {
                out.startCell(1, part.number("val", 1, 1, 1000));
                out.endCell();
            }
            case "tc" -> {
                cellDue = true;
                columnSpan = 1;
                continued = false;
            }
            case "gridSpan" -> columnSpan = part.number("val", 1, 1, 1000);
            case "vMerge" -> continued = !"restart".equals(part.attribute("val"));
            case "p" -> {
                openCell();
                paragraphs.push(new OpenParagraph());
            }
            default -> {
                if (!paragraphs.isEmpty()) {
                    startInParagraph(name, paragraphs.element());
                }
            }
        }
    }

    private void startInParagraph(String name, OpenParagraph paragraph) throws IOException {
        switch (name) {
            case "r" -> {
                paragraph.inRun = true;
                paragraph.hidden = false;
            }
            case "pStyle" -> {
                String style = part.attribute("val");
                paragraph.style = style == null ? "" : style;
            }
            case "outlineLvl" -> paragraph.headingLevel = WordStyles.headingLevel(part);
            case "numId" -> {
                String list = part.attribute("val");
                paragraph.list = list == null ? "" : list;
            }
            case "ilvl" -> paragraph.listLevel = part.number("val", 0, 0, Numbering.LEVELS);
            case "vanish" -> paragraph.hidden |= paragraph.inRun && part.isOn();
            case "t" -> {
                String text = part.text();
                if (!paragraph.hidden) {
                    label(paragraph);
                    paragraph.text.append(text);
                }
            }
            case "tab" -> {
                if (paragraph.inRun) {
                    paragraph.text.append('\t');
                }
            }
            case "noBreakHyphen" -> paragraph.text.append('-');
            case "br", "cr" -> paragraph.text.flush(out, headingLevel(paragraph));
            case "rt" -> paragraph.text.leaveOut(part.text());
            default -> {
                // Looks, bookmarks and the like.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                OpenParagraph paragraph = paragraphs.poll();
                if (paragraph != null) {
                    paragraph.text.flush(out, headingLevel(paragraph));
                }
            }
            case "r" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().inRun = false;
                }
            }
            case "tc" -> {
                openCell();
                out.endCell();
            }
            case "tbl" -> out.endTable();
            default -> {
                // Nothing was opened.
            }
        }
    }

    private void openCell() {
        if (cellDue) {
            cellDue = false;
            if (continued) {
                out.continueCell(columnSpan);
            } else {
                out.startCell(1, columnSpan);
            }
        }
    }

    private int headingLevel(OpenParagraph paragraph) {
        return paragraph.headingLevel >= 0 ? paragraph.headingLevel : styles.headingLevel(paragraph.style);
    }

    private void label(OpenParagraph paragraph) {
        if (paragraph.labelled) {
            return;
        }
        paragraph.labelled = true;
        String list = paragraph.list.isEmpty() ? styles.list(paragraph.style) : paragraph.list;
        int level = paragraph.listLevel >= 0 ? paragraph.listLevel : styles.listLevel(paragraph.style);
        if (!list.isEmpty() && !list.equals("0")) {
            paragraph.text.append(numbering.next(list, level));
        }
    }
}
