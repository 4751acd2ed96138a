package io.github.jixiao.document.table;

import io.github.jixiao.document.table.CellNumber.Kind;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of a line below columns of amounts. Stateless. */
final class RowWords {

    private static final int MAX_LABEL = 60;
    private static final int MIN_CODE = 100;

    private RowWords() {}

    /** {@return the cells by column, or an empty list where the line is no such row}. */
    static List<Piece> row(String source, Header header, List<Piece> words) {
        List<Half> halves = Half.of(header);
        if (halves.size() > 1) {
            return HalfWords.row(source, header, halves, words);
        }
        int label = codes(header, words);
        int front = label;
        while (label < words.size() && !words.get(label).isAmount()) {
            label++;
        }
        int end = label;
        while (end < words.size() && words.get(end).isAmount()) {
            end++;
        }
        int values = end - label;
        if (label == 0 && isOfYear(header, words)) {
            return words;
        }
        if (label == 0) {
            return values == header.values() && end == words.size()
                    ? cells(
                            source,
                            header,
                            Piece.blank(source, words.get(0).span().start()),
                            words)
                    : List.of();
        }
        Piece name = joined(source, words.subList(0, label));
        if (values == 0) {
            return alone(source, header, words, name);
        }
        if (name.span().length() > MAX_LABEL) {
            return List.of();
        }
        boolean remark = end < words.size();
        boolean own = values == name.phrase().columns().size() && !remark;
        if (own) {
            List<Piece> row = new ArrayList<>(List.of(name));
            row.addAll(words.subList(label, end));
            return row;
        }
        boolean whole = values == halves.get(0).values()
                && (!remark || header.role(header.size() - 1).isText());
        boolean fewer = values < halves.get(0).values()
                && !remark
                && header.isOfExecution()
                && header.mayEnd(halves.get(0).label() + 1 + values, words.get(end - 1))
                && name.phrase().isRowLabel();
        if (!whole && !fewer) {
            return List.of();
        }
        Piece shown = front > 0 ? joined(source, words.subList(front, label)) : name;
        return halves.get(0).label() == 0
                ? cells(source, header, shown, words.subList(label, words.size()))
                : coded(source, header, halves.get(0), words, front, label);
    }

    /** {@return whether words are a year and its values: 2022 305 298} */
    private static boolean isOfYear(Header header, List<Piece> words) {
        return words.size() == header.size()
                && header.role(0) == Role.LABEL
                && words.get(0).number().isYear()
                && words.stream().allMatch(Piece::isAmount);
    }

    /** {@return the number of codes in front of the label: 208, 1}. */
    static int codes(Header header, List<Piece> words) {
        boolean followed = words.size() > 2 && !words.get(1).isAmount();
        return followed && isCode(words.get(0), header.role(0) == Role.CODE) ? 1 : 0;
    }

    /** {@return whether a number is that of a budget class or, where {@code numbered}, of a row}. */
    static boolean isCode(Piece word, boolean numbered) {
        CellNumber number = word.number();
        boolean whole = number.isPlain()
                && number.unit().isEmpty()
                && number.value().scale() <= 0
                && number.value().signum() > 0;
        return whole && (numbered || number.value().intValue() >= MIN_CODE);
    }

    private static List<Piece> coded(String source, Header header, Half half, List<Piece> words, int front, int label) {
        List<Piece> row = new ArrayList<>(header.size());
        Piece name = joined(source, words.subList(front, label));
        for (int column = 0; column < half.label(); column++) {
            boolean code = column == 0 && front > 0 && header.role(0) == Role.CODE;
            row.add(code ? words.get(0) : Piece.blank(source, name.span().start()));
        }
        row.add(name);
        return filled(source, header, row, words.subList(label, words.size()));
    }

    private static List<Piece> alone(String source, Header header, List<Piece> words, Piece name) {
        Span span = name.span();
        int colon = -1;
        for (int i = span.start(); i < span.end() - 1; i++) {
            char c = source.charAt(i);
            colon = c == ':' || c == '：' ? i : colon;
        }
        if (colon > 0) {
            Piece label = Piece.of(source, new Span(span.start(), colon + 1));
            Piece glued = Piece.of(source, new Span(colon + 1, span.end()));
            boolean damaged = glued.number().kind() == Kind.DAMAGED;
            boolean fits = glued.isValue() && label.phrase().isRowLabel() && header.isOfExecution();
            return fits && (damaged || header.values() == 1) ? cells(source, header, label, List.of(glued)) : List.of();
        }
        boolean half = name.phrase().isHalf();
        boolean known = half
                || name.phrase().isRowLabel() && !name.phrase().name().endsWith("情况")
                || name.phrase().role() == Role.BY_REVENUE
                || name.phrase().role() == Role.BY_EXPENDITURE;
        return words.size() == 1 && known ? List.of(name) : List.of();
    }

    private static List<Piece> cells(String source, Header header, Piece label, List<Piece> words) {
        List<Piece> row = new ArrayList<>(header.size());
        row.add(label);
        return filled(source, header, row, words);
    }

    /** {@return a row with the words behind its labels in the columns that they fit, or an empty list where some are left}. */
    private static List<Piece> filled(String source, Header header, List<Piece> row, List<Piece> words) {
        int i = 0;
        for (int column = row.size(); column < header.size(); column++) {
            boolean text = header.role(column).isText();
            if (i < words.size() && words.get(i).isAmount() != text) {
                boolean last = text && column == header.size() - 1;
                row.add(last ? joined(source, words.subList(i, words.size())) : words.get(i));
                i = last ? words.size() : i + 1;
            } else {
                row.add(Piece.blank(source, row.get(row.size() - 1).span().end()));
            }
        }
        return i < words.size() ? List.of() : row;
    }

    /**
     * {@return a row of a table that lost some of its cells: its label, and its values behind the last column, where they
     * belong to none; an empty list where the line is no such row}
     */
    static List<Piece> ragged(String source, Header header, List<Piece> words) {
        if (Half.of(header).size() > 1) {
            return HalfWords.ragged(source, header, words);
        }
        int label = words.size() > 1 && isCode(words.get(0), false) ? 1 : 0;
        while (label < words.size() && !words.get(label).isAmount()) {
            label++;
        }
        boolean values = label < words.size()
                && words.subList(label, words.size()).stream().allMatch(Piece::isAmount);
        if (label == 0 || !values) {
            return List.of();
        }
        Piece name = joined(source, words.subList(0, label));
        if (name.span().length() > MAX_LABEL) {
            return List.of();
        }
        List<Piece> row = new ArrayList<>(List.of(name));
        while (row.size() < header.size()) {
            row.add(Piece.blank(source, name.span().end()));
        }
        row.addAll(words.subList(label, words.size()));
        return row;
    }

    /** Pieces of words joined to one, blanks between them included. */
    static Piece joined(String source, List<Piece> words) {
        return Piece.of(
                source,
                new Span(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end()));
    }
}
