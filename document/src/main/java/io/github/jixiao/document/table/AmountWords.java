package io.github.jixiao.document.table;

import io.github.jixiao.document.table.CellNumber.Kind;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of a line below the columns of amounts. Stateless. */
final class AmountWords {

    private static final int MAX_LABEL = 60;

    private AmountWords() {}

    /** {@return the cells by column, or an empty list where the line is no such row}. */
    static List<Piece> row(String source, Header header, List<Piece> words) {
        int label = 0;
        while (label < words.size() && !words.get(label).isAmount()) {
            label++;
        }
        int end = label;
        while (end < words.size() && words.get(end).isAmount()) {
            end++;
        }
        int values = end - label;
        if (label == 0) {
            return values == header.values() && end == words.size()
                    ? cells(
                            source,
                            header,
                            Piece.blank(source, words.get(0).span().start()),
                            words)
                    : List.of();
        }
        Piece name = FlatRows.joined(source, words.subList(0, label));
        if (values == 0) {
            return alone(source, header, words, name);
        }
        if (name.span().length() > MAX_LABEL) {
            return List.of();
        }
        boolean remark = end < words.size();
        boolean whole = values == header.values()
                && (!remark || header.role(header.size() - 1).isText());
        boolean front = values < header.values()
                && !remark
                && header.isOfExecution()
                && name.phrase().isRowLabel();
        boolean own = values == name.phrase().columns().size() && !remark;
        if (own) {
            List<Piece> row = new ArrayList<>(List.of(name));
            row.addAll(words.subList(label, end));
            return row;
        }
        return whole || front ? cells(source, header, name, words.subList(label, words.size())) : List.of();
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
        boolean known = name.phrase().isRowLabel()
                || name.phrase().role() == Role.BY_REVENUE
                || name.phrase().role() == Role.BY_EXPENDITURE;
        return words.size() == 1 && known ? List.of(name) : List.of();
    }

    private static List<Piece> cells(String source, Header header, Piece label, List<Piece> words) {
        List<Piece> row = new ArrayList<>(header.size());
        row.add(label);
        int i = 0;
        for (int column = 1; column < header.size(); column++) {
            boolean text = header.role(column).isText();
            if (i < words.size() && words.get(i).isAmount() != text) {
                boolean last = text && column == header.size() - 1;
                row.add(last ? FlatRows.joined(source, words.subList(i, words.size())) : words.get(i));
                i = last ? words.size() : i + 1;
            } else {
                row.add(Piece.blank(source, row.get(row.size() - 1).span().end()));
            }
        }
        return i < words.size() ? List.of() : row;
    }
}
