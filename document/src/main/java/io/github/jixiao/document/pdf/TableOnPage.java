package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.Blanks;
import io.github.jixiao.document.pdf.RuledTable.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table on a page while its glyphs are put into its cells. Confined to one reading. */
final class TableOnPage {

    /** The room that a cell keeps free beside its text, in hundredths of a point. */
    private static final int PADDING = 1100;

    /** A cell by the rows and columns that it covers. */
    private static final class Area {
        private final int row;
        private final int column;
        private final List<Glyph> glyphs = new ArrayList<>();
        private int rowSpan = 1;
        private int columnSpan = 1;

        Area(int row, int column) {
            this.row = row;
            this.column = column;
        }
    }

    private final RuleGrid grid;
    private final int[] rows;
    private final int[] columns;
    private final Area[][] areas;

    TableOnPage(RuleGrid grid) {
        this.grid = grid;
        this.rows = grid.rows();
        this.columns = grid.columns();
        this.areas = new Area[rows.length - 1][columns.length - 1];
        for (int r = 0; r < areas.length; r++) {
            for (int c = 0; c < areas[r].length; c++) {
                if (areas[r][c] == null) {
                    mark(r, c);
                }
            }
        }
    }

    private void mark(int row, int column) {
        Area area = new Area(row, column);
        while (column + area.columnSpan < areas[row].length
                && areas[row][column + area.columnSpan] == null
                && !grid.hasRuleLeft(row, column + area.columnSpan)) {
            area.columnSpan++;
        }
        while (row + area.rowSpan < areas.length && isOpenBelow(area, row + area.rowSpan)) {
            area.rowSpan++;
        }
        for (int r = row; r < row + area.rowSpan; r++) {
            Arrays.fill(areas[r], column, column + area.columnSpan, area);
        }
    }

    private boolean isOpenBelow(Area area, int row) {
        for (int c = area.column; c < area.column + area.columnSpan; c++) {
            if (areas[row][c] != null || grid.hasRuleAbove(row, c) || c > area.column && grid.hasRuleLeft(row, c)) {
                return false;
            }
        }
        return true;
    }

    /** Takes a glyph that stands inside the table; {@return whether it does} */
    boolean take(Glyph glyph) {
        int row = interval(rows, glyph.centreY());
        int column = interval(columns, glyph.centreX());
        if (row < 0 || column < 0) {
            return false;
        }
        areas[row][column].glyphs.add(glyph);
        return true;
    }

    private static int interval(int[] edges, int position) {
        int index = Arrays.binarySearch(edges, position);
        int interval = index >= 0 ? index : -index - 2;
        return interval < edges.length - 1 ? interval : -1;
    }

    RuledTable table() {
        List<List<Cell>> result = new ArrayList<>(areas.length);
        for (int r = 0; r < areas.length; r++) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < areas[r].length; c++) {
                Area area = areas[r][c];
                if (area.row == r && area.column == c) {
                    int width = columns[c + area.columnSpan] - columns[c];
                    row.add(new Cell(paragraphs(area.glyphs, width), area.rowSpan, area.columnSpan));
                }
            }
            result.add(row);
        }
        return new RuledTable(
                rows[0], rows[rows.length - 1], Arrays.stream(columns).boxed().toList(), result);
    }

    /** Joins a line to the one before it where its first word would have found no room there. */
    private static List<String> paragraphs(List<Glyph> glyphs, int width) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        TextLine last = null;
        for (TextLine line : TextLine.of(glyphs)) {
            if (last != null) {
                if (last.right() - last.left() + line.firstWord() + PADDING > width) {
                    char before = paragraph.charAt(paragraph.length() - 1);
                    if (isLatin(before) && isLatin(line.text().charAt(0))) {
                        paragraph.append(' ');
                    }
                } else {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
            paragraph.append(line.text());
            last = line;
        }
        if (last != null) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Blanks.isWide(c);
    }
}
