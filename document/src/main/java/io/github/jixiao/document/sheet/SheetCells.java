package io.github.jixiao.document.sheet;

import io.github.jixiao.document.layout.Blanks;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ReadingBudget;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The cells of a sheet that show something, and how they become paragraphs and tables: an empty row ends a table, and a
 * row with a single text before or behind a table is its title or a remark. Confined to one reading.
 */
final class SheetCells {

    private long mergeable = ReadingBudget.MAX_CELLS;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Long, CellRange> merged = new HashMap<>();

    /** Keeps the text of a cell, if it has any. */
    void put(int row, int column, String text) {
        String stripped = Blanks.strip(text);
        if (!stripped.isEmpty()) {
            rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, stripped);
        }
    }

    /** Keeps a merged range, unless all of them together cover more cells than are kept. */
    void merge(CellRange range) {
        long area = (range.bottom() - range.top() + 1L) * (range.right() - range.left() + 1L);
        if (area <= mergeable) {
            mergeable -= area;
            merged.put(key(range.top(), range.left()), range);
        }
    }

    /** Hands everything over. */
    void read(LayoutBuilder out) {
        Integer first = rows.isEmpty() ? null : rows.firstKey();
        while (first != null) {
            int last = first;
            int covered = bottom(first);
            for (Integer next = rows.higherKey(last);
                    next != null && next <= Math.max(last + 1, covered + 1);
                    next = rows.higherKey(last)) {
                last = next;
                covered = Math.max(covered, bottom(last));
            }
            block(first, last, out);
            first = rows.higherKey(last);
        }
    }

    private int bottom(int row) {
        int bottom = row;
        for (int column : rows.getOrDefault(row, new TreeMap<>()).keySet()) {
            CellRange range = merged.get(key(row, column));
            bottom = range == null ? bottom : Math.max(bottom, range.bottom());
        }
        return bottom;
    }

    private void block(int first, int last, LayoutBuilder out) {
        int top = first;
        while (top <= last && isSingle(top)) {
            paragraph(top++, out);
        }
        int bottom = last;
        while (bottom > top && isSingle(bottom)) {
            bottom--;
        }
        if (top <= bottom) {
            table(top, bottom, out);
        }
        for (int row = bottom + 1; row <= last; row++) {
            if (row >= top) {
                paragraph(row, out);
            }
        }
    }

    private boolean isSingle(int row) {
        NavigableMap<Integer, String> cells = rows.get(row);
        if (cells == null || cells.size() > 1) {
            return false;
        }
        CellRange range = merged.get(key(row, cells.firstKey()));
        return range == null || range.bottom() == row;
    }

    private void paragraph(int row, LayoutBuilder out) {
        NavigableMap<Integer, String> cells = rows.get(row);
        if (cells != null) {
            for (String line : cells.firstEntry().getValue().lines().toList()) {
                out.paragraph(line, 0);
            }
        }
    }

    private void table(int top, int bottom, LayoutBuilder out) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (NavigableMap<Integer, String> cells :
                rows.subMap(top, true, bottom, true).values()) {
            left = Math.min(left, cells.firstKey());
            right = Math.max(right, cells.lastKey());
        }
        out.startTable();
        int[] coveredUntil = new int[right + 1];
        for (int row = top; row <= bottom; row++) {
            out.startRow();
            NavigableMap<Integer, String> cells = rows.getOrDefault(row, new TreeMap<>());
            int column = left;
            while (column <= right) {
                if (coveredUntil[column] > row) {
                    column++;
                    continue;
                }
                CellRange range = merged.get(key(row, column));
                int height = range == null ? 1 : Math.min(range.bottom(), bottom) - row + 1;
                int width = range == null ? 1 : Math.min(range.right(), right) - column + 1;
                out.startCell(height, width);
                for (String line : cells.getOrDefault(column, "").lines().toList()) {
                    out.paragraph(line, 0);
                }
                out.endCell();
                for (int i = 0; i < width; i++) {
                    coveredUntil[column++] = row + height;
                }
            }
        }
        out.endTable();
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
