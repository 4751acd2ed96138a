package io.github.jixiao.document.word;

import io.github.jixiao.document.layout.LayoutBuilder;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of a binary Word document, which has no columns but only cells with edges. Confined to one reading. */
final class BinaryTable {

    /** Edges so near to each other, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 40;

    private static final int MAX_EDGES = 1024;

    private final Table table;
    private final int[] edges;

    private BinaryTable(Table table, int[] edges) {
        this.table = table;
        this.edges = edges;
    }

    static BinaryTable of(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells() && all.size() < MAX_EDGES; c++) {
                TableCell cell = row.getCell(c);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        TreeSet<Integer> distinct = new TreeSet<>();
        for (int edge : all) {
            if (distinct.isEmpty() || edge - distinct.last() > SAME_EDGE) {
                distinct.add(edge);
            }
        }
        return new BinaryTable(
                table, distinct.stream().mapToInt(Integer::intValue).toArray());
    }

    void read(LayoutBuilder out, Consumer<Range> cellReader) {
        out.startTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            out.startRow();
            int column = 0;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int left = Math.max(column, column(cell.getLeftEdge()));
                int last = c;
                while (last + 1 < row.numCells() && row.getCell(last + 1).isMerged()) {
                    last++;
                }
                TableCell rightmost = row.getCell(last);
                int right = Math.max(left + 1, column(rightmost.getLeftEdge() + rightmost.getWidth()));
                if (left > column) {
                    out.startCell(1, left - column);
                    out.endCell();
                }
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    out.continueCell(right - left);
                } else {
                    out.startCell(1, right - left);
                }
                for (; c <= last; c++) {
                    cellReader.accept(row.getCell(c));
                }
                c--;
                out.endCell();
                column = right;
            }
        }
        out.endTable();
    }

    /** The column that begins at the edge nearest to the left of a position. */
    private int column(int position) {
        int column = 0;
        while (column + 1 < edges.length && edges[column + 1] <= position) {
            column++;
        }
        return column;
    }
}
