package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.LimitReachedException;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.pdf.PageBlocks.Block;
import io.github.jixiao.document.pdf.PageBlocks.Line;
import io.github.jixiao.document.pdf.PageBlocks.Table;
import io.github.jixiao.document.pdf.RuledTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a PDF file, page by page, and how it becomes paragraphs and tables. Confined to one reading. */
final class PdfText {

    private static final int MAX_HEADER_ROWS = 5;

    private final List<PageBlocks> pages = new ArrayList<>();
    private int characters;
    private @Nullable RuledTable openTable;

    void add(PageContent page) {
        for (Glyph glyph : page.glyphs()) {
            characters += glyph.text().length();
        }
        if (characters > ReadingBudget.MAX_CHARACTERS) {
            throw new LimitReachedException("characters > " + ReadingBudget.MAX_CHARACTERS);
        }
        pages.add(PageBlocks.of(page));
    }

    void write(LayoutBuilder out) {
        RunningLines running = new RunningLines(pages);
        List<PageBlocks> bare = pages.stream()
                .map(page -> new PageBlocks(page.width(), page.height(), running.strip(page)))
                .toList();
        Map<Integer, TextArea> areas = TextArea.byWidth(bare);
        LineJoiner paragraphs = new LineJoiner(out);
        for (PageBlocks page : bare) {
            TextArea area = areas.getOrDefault(page.width(), new TextArea(0, page.width()));
            boolean first = true;
            for (Block block : page.blocks()) {
                if (block instanceof Line line) {
                    closeTable(out);
                    paragraphs.add(line.line(), area, first);
                } else {
                    paragraphs.end();
                    table(((Table) block).table(), first, out);
                }
                first = false;
            }
        }
        closeTable(out);
        paragraphs.end();
    }

    private void closeTable(LayoutBuilder out) {
        if (openTable != null) {
            out.endTable();
            openTable = null;
        }
    }

    /** A table that begins a page goes on with the one that ended the page before, if it has the same columns. */
    private void table(RuledTable table, boolean firstOfPage, LayoutBuilder out) {
        int from = 0;
        if (openTable != null && firstOfPage && table.hasColumnsOf(openTable)) {
            from = repeatedRows(openTable, table);
        } else {
            closeTable(out);
            out.startTable();
            openTable = table;
        }
        for (List<Cell> row : table.rows().subList(from, table.rows().size())) {
            out.startRow();
            for (Cell cell : row) {
                out.startCell(cell.rowSpan(), cell.columnSpan());
                cell.paragraphs().forEach(paragraph -> out.paragraph(paragraph, 0));
                out.endCell();
            }
        }
    }

    private static int repeatedRows(RuledTable table, RuledTable next) {
        int most = Math.min(
                MAX_HEADER_ROWS, Math.min(table.rows().size(), next.rows().size()));
        int count = 0;
        while (count < most && table.rows().get(count).equals(next.rows().get(count))) {
            count++;
        }
        return count;
    }
}
