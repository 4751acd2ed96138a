package io.github.jixiao.document.layout;

import io.github.jixiao.document.layout.TableDraft.CellDraft;
import io.github.jixiao.document.layout.TableDraft.Content;
import io.github.jixiao.document.layout.TableDraft.NestedTable;
import io.github.jixiao.document.layout.TableDraft.ParagraphDraft;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Builds the layout of a document whose paragraphs and tables arrive in order, whatever its format. Empty paragraphs are
 * left out, and so are the tables that only arrange a page: their paragraphs stay. Confined to one reading.
 */
public final class LayoutBuilder {

    private static final int MAX_NESTED_TABLES = 32;

    private final ReadingBudget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<ReadingNote> notes = new ArrayList<>();
    private final Deque<TableDraft> open = new ArrayDeque<>();
    private int tooDeep;
    private boolean begun;

    /**
     * Makes an empty builder.
     *
     * @param budget what the reading may cost
     */
    public LayoutBuilder(ReadingBudget budget) {
        this.budget = budget;
    }

    /**
     * Adds a paragraph, to the open cell if there is one. White space at its ends is left out; what no text can hold, NUL and
     * half a surrogate pair, becomes the replacement character.
     *
     * @param paragraph the text
     * @param headingLevel the level that the format marks it with, from 1; 0 for no heading
     */
    public void paragraph(CharSequence paragraph, int headingLevel) {
        paragraph(paragraph, headingLevel, List.of());
    }

    /**
     * Adds a paragraph, to the open cell if there is one. White space at its ends is left out; what no text can hold, NUL and
     * half a surrogate pair, becomes the replacement character.
     *
     * @param paragraph the text
     * @param headingLevel the level that the format marks it with, from 1; 0 for no heading
     * @param leftOut each stretch of ruby text that the document has in it and the text has not
     */
    public void paragraph(CharSequence paragraph, int headingLevel, List<String> leftOut) {
        budget.checkTime();
        String stripped = sound(Blanks.strip(paragraph));
        if (stripped.isEmpty()) {
            return;
        }
        budget.takeCharacters(stripped.length() + 1);
        ParagraphDraft draft = new ParagraphDraft(stripped, headingLevel, List.copyOf(leftOut));
        TableDraft table = open.peek();
        if (table != null && table.inCell()) {
            table.add(draft);
        } else {
            passage(draft);
        }
    }

    /** Opens a table; one inside more than 32 others is taken as the text of its cell. */
    public void startTable() {
        if (open.size() >= MAX_NESTED_TABLES) {
            tooDeep++;
        } else {
            open.push(new TableDraft());
        }
    }

    /** Opens a row of the innermost table, without effect outside of tables. */
    public void startRow() {
        if (tooDeep == 0 && !open.isEmpty()) {
            open.element().startRow();
        }
    }

    /**
     * Opens a cell of the row, without effect outside of tables.
     *
     * @param rowSpan how many rows it covers; cut where the table ends
     * @param columnSpan how many columns it covers
     */
    public void startCell(int rowSpan, int columnSpan) {
        startCell(rowSpan, columnSpan, false);
    }

    /**
     * Opens a cell that is the continuation of the one above it, for formats that merge rows in this way. It begins one of
     * its own where nothing of its width stands above it.
     *
     * @param columnSpan how many columns it covers
     */
    public void continueCell(int columnSpan) {
        startCell(1, columnSpan, true);
    }

    private void startCell(int rowSpan, int columnSpan, boolean continuesAbove) {
        budget.checkTime();
        if (tooDeep == 0 && !open.isEmpty()) {
            budget.takeCell();
            open.element().startCell(rowSpan, columnSpan, continuesAbove);
        }
    }

    /** Ends the cell. */
    public void endCell() {
        if (tooDeep == 0 && !open.isEmpty()) {
            open.element().endCell();
        }
    }

    /** Ends the innermost table. */
    public void endTable() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        TableDraft table = open.poll();
        if (table == null || table.isEmpty()) {
            return;
        }
        TableDraft outer = open.peek();
        if (outer != null && outer.inCell()) {
            outer.add(new NestedTable(table));
        } else {
            emit(table);
        }
    }

    /**
     * {@return the layout of all that has arrived, tables still open included}
     *
     * @param mediaType the media type of the document
     */
    public Layout build(String mediaType) {
        tooDeep = 0;
        while (!open.isEmpty()) {
            endTable();
        }
        return new Layout(SourceDocument.of(mediaType, text.toString()), blocks, notes);
    }

    /**
     * {@return the layout of all that has arrived, with a note at its end that a limit was reached}
     *
     * @param mediaType the media type of the document
     * @param limit the limit
     */
    public Layout buildCut(String mediaType, LimitReachedException limit) {
        Layout layout = build(mediaType);
        List<ReadingNote> all = new ArrayList<>(layout.notes());
        int end = layout.source().getText().length();
        all.add(new ReadingNote(ReadingNote.Kind.LIMIT_REACHED, new Span(end, end), limit.getMessage()));
        return new Layout(layout.source(), layout.blocks(), all);
    }

    private void emit(TableDraft table) {
        if (table.isArrangement()) {
            for (List<CellDraft> row : table.rows()) {
                for (CellDraft cell : row) {
                    for (Content content : cell.contents()) {
                        if (content instanceof NestedTable inner) {
                            emit(inner.table());
                        } else {
                            passage((ParagraphDraft) content);
                        }
                    }
                }
            }
        } else {
            grid(table);
        }
    }

    private static String sound(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }

    private void passage(ParagraphDraft paragraph) {
        int start = begin();
        text.append(paragraph.text());
        Span span = new Span(start, text.length());
        blocks.add(new Passage(span, paragraph.headingLevel()));
        note(paragraph, span);
    }

    private void grid(TableDraft table) {
        table.resolveSpans();
        List<List<Grid.Cell>> rows = new ArrayList<>(table.rows().size());
        int start = -1;
        for (List<CellDraft> row : table.rows()) {
            List<Grid.Cell> cells = new ArrayList<>(row.size());
            for (CellDraft cell : row) {
                int from = begin();
                start = start < 0 ? from : start;
                cellText(cell, from);
                cells.add(new Grid.Cell(new Span(from, text.length()), cell.rowSpan(), cell.columnSpan()));
            }
            rows.add(cells);
        }
        blocks.add(new Grid(rows, new Span(start, text.length())));
    }

    private void cellText(CellDraft cell, int from) {
        for (Content content : cell.contents()) {
            if (content instanceof NestedTable inner) {
                for (List<CellDraft> row : inner.table().rows()) {
                    for (CellDraft nested : row) {
                        cellText(nested, from);
                    }
                }
            } else {
                if (text.length() > from) {
                    text.append('\n');
                }
                ParagraphDraft paragraph = (ParagraphDraft) content;
                int start = text.length();
                text.append(paragraph.text());
                note(paragraph, new Span(start, text.length()));
            }
        }
    }

    private void note(ParagraphDraft paragraph, Span span) {
        for (String ruby : paragraph.leftOut()) {
            notes.add(new ReadingNote(ReadingNote.Kind.DAMAGED_TEXT, span, ruby));
        }
    }

    private int begin() {
        if (begun) {
            text.append('\n');
        }
        begun = true;
        return text.length();
    }
}
