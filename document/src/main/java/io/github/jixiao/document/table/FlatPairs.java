package io.github.jixiao.document.table;

import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines of labels with their values: {@code 项目名称 甲 实施单位 乙}, {@code 人员经费合计 12.3 公用经费合计 4.5}. Stateless. */
final class FlatPairs {

    private static final int MAX_LINE = 200;

    private FlatPairs() {}

    /** {@return labels and values by turns, or an empty list where the line is no such row}. */
    static List<Piece> row(String source, List<Piece> words) {
        if (words.size() < 2) {
            return List.of();
        }
        List<Piece> figures = total(words).isEmpty() ? figures(words) : words;
        return figures.isEmpty() ? labelled(source, words) : figures;
    }

    /** {@return the label of the total score with its weight and score, or of a rate with the rate, or an empty list where the line is neither}. */
    static List<Piece> total(List<Piece> words) {
        boolean own = words.size() == 2
                && words.get(0).phrase().isOwnRow()
                && words.get(1).number().isPlain();
        boolean total = words.size() == 3
                && words.get(0).phrase().pair().equals("TOTAL")
                && words.get(1).isPoints()
                && words.get(2).isPoints();
        return total || own ? words : List.of();
    }

    private static List<Piece> figures(List<Piece> words) {
        boolean total = words.size() == 2 && words.get(0).phrase().pair().equals("TOTAL");
        if (words.size() % 2 != 0 || words.size() < 4 && !total) {
            return List.of();
        }
        for (int i = 0; i < words.size(); i += 2) {
            boolean label =
                    words.get(i).phrase().hasItem() || words.get(i).phrase().hasPair();
            if (!label || !words.get(i + 1).number().isPlain()) {
                return List.of();
            }
        }
        return words;
    }

    private static List<Piece> labelled(String source, List<Piece> words) {
        List<Piece> row = new ArrayList<>();
        int labels = 0;
        int from = -1;
        for (int i = 0; i <= words.size(); i++) {
            boolean label = i < words.size() && words.get(i).phrase().hasPair();
            if (!label && i < words.size()) {
                if (i == 0) {
                    return List.of();
                }
                from = from < 0 ? i : from;
                continue;
            }
            if (i > 0) {
                row.add(
                        from < 0
                                ? Piece.blank(
                                        source, row.get(row.size() - 1).span().end())
                                : RowWords.joined(source, words.subList(from, i)));
            }
            if (label) {
                row.add(words.get(i));
                labels++;
                from = -1;
            }
        }
        Span span = RowWords.joined(source, words).span();
        boolean project = labels == 1
                && row.get(0).phrase().pair().equals("PROJECT")
                && words.subList(1, words.size()).stream().allMatch(Piece::isText);
        return (labels >= 2 || project) && span.length() < MAX_LINE ? row : List.of();
    }
}
