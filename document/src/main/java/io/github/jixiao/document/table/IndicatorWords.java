package io.github.jixiao.document.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of a line below the columns of indicators. Stateless. */
final class IndicatorWords {

    /** The columns of a form whose header the text has lost: level 1, level 2, name, target, actual, weight, score. */
    static final List<Role> IMPLICIT =
            List.of(Role.LEVEL1, Role.LEVEL2, Role.NAME, Role.TARGET, Role.ACTUAL, Role.WEIGHT, Role.SCORE);

    private IndicatorWords() {}

    static List<Piece> row(String source, Header header, List<Piece> words) {
        List<Role> roles =
                header.columns().stream().map(column -> column.phrase().role()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Piece> sum = sum(source, header, words);
        return sum.isEmpty() ? row(source, roles, words) : sum;
    }

    /** {@return the cells of the total score: its label, and one or two numbers of which the last is the score}. */
    static List<Piece> sum(String source, Header header, List<Piece> words) {
        Phrase first = words.get(0).phrase();
        boolean total = first.pair().equals("TOTAL") || first.isSum();
        boolean numbers = words.size() > 1
                && words.size() < 4
                && words.subList(1, words.size()).stream().allMatch(Piece::isPoints);
        boolean weight = words.size() == 2 && header.has(Role.WEIGHT) && isFull(words.get(1));
        if (!total || !numbers || weight || !header.has(Role.SCORE)) {
            return List.of();
        }
        List<Piece> row = new ArrayList<>(List.of(words.get(0)));
        for (int column = 1; column < header.size(); column++) {
            Role role = header.role(column);
            boolean weighs = role == Role.WEIGHT && words.size() == 3;
            Piece blank = Piece.blank(source, row.get(row.size() - 1).span().end());
            row.add(role == Role.SCORE ? words.get(words.size() - 1) : weighs ? words.get(1) : blank);
        }
        return row;
    }

    /** {@return whether points are the highest that are possible, which is the weight of all rather than their score} */
    private static boolean isFull(Piece points) {
        return points.isPoints() && points.number().value().compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** {@return the cells below {@link #IMPLICIT}, or an empty list}. */
    static List<Piece> implicit(String source, List<Piece> words) {
        return words.size() < 5 ? List.of() : row(source, IMPLICIT, words);
    }

    private static List<Piece> row(String source, List<Role> roles, List<Piece> words) {
        int name = roles.indexOf(Role.NAME);
        int last = lastNumber(roles);
        if (name < 0 || last <= name) {
            return List.of();
        }
        int end = words.size();
        while (end > 0 && !words.get(end - 1).isPoints()) {
            end--;
        }
        boolean reasoned = last < roles.size() - 1;
        int front = end - (last - name);
        if (front < 1 || end < words.size() && !reasoned || front > 8) {
            return List.of();
        }
        for (int column = name + 1; column <= last; column++) {
            Role role = roles.get(column);
            if ((role == Role.WEIGHT || role == Role.SCORE)
                    && !words.get(front + column - name - 1).isPoints()) {
                return List.of();
            }
        }
        List<Piece> row = levels(source, roles, words.subList(0, front), name);
        if (row.isEmpty()) {
            return List.of();
        }
        row.addAll(words.subList(front, end));
        for (int column = last + 1; column < roles.size(); column++) {
            boolean reason = column == last + 1 && end < words.size();
            row.add(
                    reason
                            ? RowWords.joined(source, words.subList(end, words.size()))
                            : Piece.blank(source, row.get(row.size() - 1).span().end()));
        }
        return row;
    }

    private static int lastNumber(List<Role> roles) {
        return Math.max(roles.lastIndexOf(Role.SCORE), roles.lastIndexOf(Role.WEIGHT));
    }

    /** The columns up to the name: levels by their words, or by their number where all are there. */
    private static List<Piece> levels(String source, List<Role> roles, List<Piece> words, int name) {
        List<Piece> row = new ArrayList<>();
        int used = 0;
        for (int column = 0; column < name; column++) {
            boolean more = used < words.size() - 1;
            Role own = more ? words.get(used).phrase().role() : Role.NONE;
            boolean all = words.size() == name + 1 && words.get(0).phrase().role() != Role.LEVEL2_NAME;
            boolean fits = more
                    && (all
                            || roles.get(column) == Role.LEVEL1 && (own == Role.LEVEL1_NAME || own == Role.LEVEL_NAME)
                            || roles.get(column) == Role.LEVEL2 && (own == Role.LEVEL2_NAME || own == Role.LEVEL_NAME));
            row.add(
                    fits
                            ? words.get(used)
                            : Piece.blank(source, words.get(0).span().start()));
            used += fits ? 1 : 0;
        }
        Piece joined = RowWords.joined(source, words.subList(used, words.size()));
        if (joined.isBlank() || joined.number().isPlain()) {
            return List.of();
        }
        row.add(joined);
        return row;
    }
}
