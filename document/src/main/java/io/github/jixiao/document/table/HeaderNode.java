package io.github.jixiao.document.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A header and those below it.
 *
 * @param piece the header
 * @param below the headers below it, which are added while their places are found
 */
record HeaderNode(Piece piece, List<HeaderNode> below) {

    static List<HeaderNode> of(List<Piece> row) {
        return row.stream()
                .map(piece -> new HeaderNode(piece, new ArrayList<>()))
                .toList();
    }

    Phrase phrase() {
        return piece.phrase();
    }

    /** {@return the number of columns that it stands above}. */
    int leaves() {
        return below.isEmpty() ? 1 : below.stream().mapToInt(HeaderNode::leaves).sum();
    }
}
