package io.github.jixiao.document.pdf;

import java.util.List;

/**
 * A table whose cells are marked off by rules, in hundredths of a point. Immutable.
 *
 * @param top its upper edge
 * @param bottom its lower edge
 * @param columns the edges of its columns from left to right
 * @param rows its rows; a merged cell stands once, where it begins
 */
record RuledTable(int top, int bottom, List<Integer> columns, List<List<Cell>> rows) {

    /** Edges of columns so near to each other are the same. */
    private static final int SAME_EDGE = 400;

    /**
     * A cell.
     *
     * @param paragraphs its text
     * @param rowSpan how many rows it covers
     * @param columnSpan how many columns it covers
     */
    record Cell(List<String> paragraphs, int rowSpan, int columnSpan) {}

    /** {@return whether the columns are those of {@code other}, so that it may be the same table on another page} */
    boolean hasColumnsOf(RuledTable other) {
        if (columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - other.columns.get(i)) > SAME_EDGE) {
                return false;
            }
        }
        return true;
    }
}
