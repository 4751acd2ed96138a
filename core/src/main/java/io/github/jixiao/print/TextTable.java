package io.github.jixiao.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a label, cells and a note, printed with the labels flush left, the numbers of a column under one another by their
 * points, and the notes flush left behind them. For one thread.
 */
public final class TextTable {

    private static final String GAP = "  ";

    private record Row(String label, List<String> cells, String note) {}

    private final List<String> heads;
    private final List<Row> rows = new ArrayList<>();

    /** An empty table with these heads above its columns. */
    public TextTable(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Adds a row with a cell for each column, or fewer. */
    public void add(String label, List<String> cells) {
        add(label, cells, "");
    }

    /** Adds a row with a cell for each column, or fewer, and a note behind them. */
    public void add(String label, List<String> cells, String note) {
        rows.add(new Row(label, List.copyOf(cells), note));
    }

    /** {@return the lines, the head first; {@code title} stands above the labels} */
    public List<String> lines(String title) {
        return lines(title, "");
    }

    /** {@return the lines, the head first; {@code title} stands above the labels, {@code note} above the notes} */
    public List<String> lines(String title, String note) {
        int labels = DisplayWidth.of(title);
        int[] behind = new int[heads.size()];
        for (Row row : rows) {
            if (!row.cells.isEmpty()) {
                labels = Math.max(labels, DisplayWidth.of(row.label));
            }
            for (int i = 0; i < row.cells.size(); i++) {
                behind[i] = Math.max(behind[i], behindPoint(row.cells.get(i)));
            }
        }
        int[] widths = new int[heads.size()];
        Arrays.setAll(widths, i -> DisplayWidth.of(heads.get(i)));
        for (Row row : rows) {
            for (int i = 0; i < row.cells.size(); i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(aligned(row.cells.get(i), behind[i])));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(new Row(title, heads, note), labels, widths, new int[heads.size()]));
        for (Row row : rows) {
            lines.add(line(row, labels, widths, behind));
        }
        return lines;
    }

    private static String line(Row row, int labels, int[] widths, int[] behind) {
        StringBuilder out = new StringBuilder(DisplayWidth.padRight(row.label, labels));
        for (int i = 0; i < widths.length; i++) {
            String cell = i < row.cells.size() ? aligned(row.cells.get(i), behind[i]) : "";
            out.append(GAP).append(DisplayWidth.padLeft(cell, widths[i]));
        }
        return out.append(GAP).append(row.note).toString().stripTrailing();
    }

    private static String aligned(String cell, int behind) {
        return cell.isEmpty() ? cell : cell + " ".repeat(Math.max(0, behind - behindPoint(cell)));
    }

    private static int behindPoint(String cell) {
        int point = cell.lastIndexOf('.');
        return point < 0 ? 0 : DisplayWidth.of(cell.substring(point));
    }
}
