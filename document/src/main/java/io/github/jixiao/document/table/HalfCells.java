package io.github.jixiao.document.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows of labels, with codes in front of them or numbers behind, from cells that follow each other, a half at a time. */
final class HalfCells {

    private final String source;
    private @Nullable BigDecimal distance;
    private int next;

    HalfCells(String source) {
        this.source = source;
    }

    /** {@return the cells by column of the row that begins at {@code from}; empty where there is none} */
    List<Piece> take(List<@Nullable Piece> cells, int from, Header columns) {
        List<Half> halves = Half.of(columns);
        List<Piece> words = new ArrayList<>();
        int i = from;
        for (Half half : halves) {
            Piece code = piece(cells, i);
            Piece named = piece(cells, i + 1);
            if (code != null
                    && named != null
                    && RowWords.isCode(code, columns.role(0) == Role.CODE)
                    && named.isText()) {
                words.add(code);
                i++;
            }
            Piece label = piece(cells, i);
            if (label == null || !label.isText()) {
                return List.of();
            }
            words.add(label);
            i++;
            for (int value = 0; value < half.values(); value++) {
                Piece cell = piece(cells, i);
                Piece behind = piece(cells, i + 1);
                boolean coded = cell != null && behind != null && RowWords.isCode(cell, false) && behind.isText();
                if (cell == null || !cell.isValue() || coded && half.label() > half.from()) {
                    break;
                }
                words.add(cell);
                i++;
            }
        }
        List<Piece> row = RowWords.row(source, columns, words);
        boolean apart = halves.size() > 1 && !row.isEmpty() && !isLevel(halves, row);
        if (row.isEmpty() || apart) {
            return List.of();
        }
        next = i;
        return row;
    }

    /** {@return the place behind the last row taken}. */
    int next() {
        return next;
    }

    private static @Nullable Piece piece(List<@Nullable Piece> cells, int i) {
        return i < cells.size() ? cells.get(i) : null;
    }

    /** {@return whether the numbers of a row's two halves are as far apart as in the first row, so that no cell is lost} */
    private boolean isLevel(List<Half> halves, List<Piece> row) {
        if (row.get(0).phrase().role() == Role.CODE) {
            return true;
        }
        boolean numbered = halves.size() == 2 && halves.stream().allMatch(Half::numbered);
        if (!numbered) {
            return false;
        }
        Piece left = row.get(halves.get(0).label() + 1);
        Piece right = row.get(halves.get(1).label() + 1);
        if (!left.number().isPlain() || !right.number().isPlain()) {
            return false;
        }
        BigDecimal now = right.number().value().subtract(left.number().value());
        distance = distance == null ? now : distance;
        return distance.compareTo(now) == 0;
    }
}
