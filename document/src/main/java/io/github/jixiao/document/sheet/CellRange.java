package io.github.jixiao.document.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells, all edges included, rows and columns from 0. Immutable.
 *
 * @param top the first row
 * @param left the first column
 * @param bottom the last row
 * @param right the last column
 */
record CellRange(int top, int left, int bottom, int right) {

    private static final int MAX_ROW = 1 << 20;
    private static final int MAX_COLUMN = 1 << 14;

    /** {@return the cell or range of a reference such as {@code B7} or {@code A1:D3}, null if it is none} */
    static @Nullable CellRange parse(String reference) {
        int colon = reference.indexOf(':');
        long first = cell(colon < 0 ? reference : reference.substring(0, colon));
        long last = colon < 0 ? first : cell(reference.substring(colon + 1));
        if (first < 0 || last < 0) {
            return null;
        }
        int top = (int) (first >> 32);
        int left = (int) first;
        int bottom = (int) (last >> 32);
        int right = (int) last;
        return bottom < top || right < left ? null : new CellRange(top, left, bottom, right);
    }

    private static long cell(String reference) {
        long column = 0;
        long row = 0;
        int i = 0;
        for (; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            if (column > MAX_COLUMN) {
                return -1;
            }
        }
        int digits = i;
        for (; i < reference.length() && reference.charAt(i) >= '0' && reference.charAt(i) <= '9'; i++) {
            row = row * 10 + reference.charAt(i) - '0';
            if (row > MAX_ROW) {
                return -1;
            }
        }
        boolean complete = column > 0 && row > 0 && i > digits && i == reference.length();
        return complete ? (row - 1) << 32 | (column - 1) : -1;
    }
}
