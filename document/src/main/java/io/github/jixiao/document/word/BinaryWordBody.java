package io.github.jixiao.document.word;

import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ParagraphText;
import io.github.jixiao.document.layout.ReadingBudget;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** The walk through the text of a binary Word document. Confined to one reading. */
final class BinaryWordBody {

    private static final int MAX_NESTED_TABLES = 32;
    private static final int MAX_NESTED_FIELDS = 64;

    private final StyleSheet styles;
    private final BinaryNumbering numbering;
    private final LayoutBuilder out;
    private final ReadingBudget budget;
    private final ParagraphText text = new ParagraphText();
    /** For each open field whether its code is not over yet. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int openCodes;

    BinaryWordBody(HWPFDocument document, LayoutBuilder out, ReadingBudget budget) {
        this.styles = document.getStyleSheet();
        this.numbering = new BinaryNumbering(document);
        this.out = out;
        this.budget = budget;
    }

    void read(Range range) {
        read(range, 0);
    }

    private void read(Range range, int tableLevel) {
        int count = range.numParagraphs();
        int i = 0;
        while (i < count) {
            budget.checkTime();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel && tableLevel < MAX_NESTED_TABLES) {
                Table table = range.getTable(paragraph);
                BinaryTable.of(table).read(out, cell -> read(cell, tableLevel + 1));
                i += Math.max(1, table.numParagraphs());
            } else {
                read(paragraph);
                i++;
            }
        }
    }

    private void read(Paragraph paragraph) {
        int headingLevel = headingLevel(paragraph);
        String raw = paragraph.text();
        boolean labelled = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case 0x13 -> openField();
                case 0x14 -> endCode();
                case 0x15 -> endField();
                case 0x0B, 0x0C, 0x0E -> text.flush(out, headingLevel);
                case 0x1E -> text.append('-');
                default -> {
                    if (openCodes == 0 && (c >= ' ' || c == '\t')) {
                        if (!labelled) {
                            labelled = true;
                            text.append(numbering.next(paragraph));
                        }
                        text.append(c);
                    }
                }
            }
        }
        text.flush(out, headingLevel);
    }

    private void openField() {
        if (fields.size() < MAX_NESTED_FIELDS) {
            fields.push(true);
            openCodes++;
        }
    }

    private void endCode() {
        if (!fields.isEmpty() && fields.pop()) {
            openCodes--;
        }
        fields.push(false);
    }

    private void endField() {
        if (!fields.isEmpty() && fields.pop()) {
            openCodes--;
        }
    }

    private int headingLevel(Paragraph paragraph) {
        int level = paragraph.getLvl();
        if (level >= 0 && level < 9) {
            return level + 1;
        }
        int style = paragraph.getStyleIndex();
        // The built-in headings have the style numbers 1 to 9.
        if (style >= 1 && style <= 9) {
            return style;
        }
        StyleDescription description =
                style >= 0 && style < styles.numStyles() ? styles.getStyleDescription(style) : null;
        return description == null ? 0 : Math.max(0, WordStyles.levelInName(description.getName()));
    }
}
