package io.github.jixiao.document.table;

import io.github.jixiao.document.lexis.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the words of a line below the columns of a table in halves, as of revenue and of expenditure. Blank cells are
 * lost, so that a label without values is told by its numeral or its meaning. Stateless.
 */
final class HalfWords {

    private HalfWords() {}

    /** A label with the code in front of it and the values behind it. */
    private record Segment(List<Piece> codes, List<Piece> label, List<Piece> values) {

        static Segment of() {
            return new Segment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** {@return the cells by column, or an empty list where the line is no such row}. */
    static List<Piece> row(String source, Header header, List<Half> halves, List<Piece> words) {
        List<Segment> segments = segments(source, words);
        int only = segments.size() == 1 ? side(header, halves, segments.get(0)) : -1;
        if (segments.isEmpty() || segments.size() != halves.size() && only < 0) {
            return List.of();
        }
        List<Piece> row = new ArrayList<>(header.size());
        for (int i = 0; i < halves.size(); i++) {
            int segment = only < 0 ? i : i == only ? 0 : -1;
            if (segment >= 0 && !put(source, halves.get(i), segments.get(segment), row, words)) {
                return List.of();
            }
            blanks(source, row, halves.get(i).to(), words);
        }
        return row;
    }

    /** {@return a row of which some values belong to no column: its first label, and all else behind the columns}. */
    static List<Piece> ragged(String source, Header header, List<Piece> words) {
        List<Segment> segments = segments(source, words);
        if (segments.size() < 2) {
            return List.of();
        }
        int front = segments.get(0).codes().size() + segments.get(0).label().size();
        List<Piece> row = new ArrayList<>(List.of(RowWords.joined(source, words.subList(0, front))));
        blanks(source, row, header.size(), words);
        row.addAll(words.subList(front, words.size()));
        return row;
    }

    private static List<Segment> segments(String source, List<Piece> words) {
        List<Segment> segments = new ArrayList<>();
        Segment open = Segment.of();
        for (int i = 0; i < words.size(); i++) {
            Piece word = words.get(i);
            boolean code = RowWords.isCode(word, false)
                    && i + 1 < words.size()
                    && !words.get(i + 1).isAmount();
            boolean next = code || !word.isAmount() && (!open.values().isEmpty() || begins(source, open, word));
            if (next && !open.label().isEmpty()) {
                segments.add(open);
                open = Segment.of();
            }
            if (code) {
                open.codes().add(word);
            } else if (!word.isAmount()) {
                open.label().add(word);
            } else if (open.label().isEmpty()) {
                return List.of();
            } else {
                open.values().add(word);
            }
        }
        if (!open.label().isEmpty()) {
            segments.add(open);
        }
        return segments;
    }

    /** {@return whether a word behind a label begins the next one}. */
    private static boolean begins(String source, Segment open, Piece word) {
        if (open.label().isEmpty()) {
            return false;
        }
        Phrase before = open.label().get(open.label().size() - 1).phrase();
        String text = Fold.text(source, word.span().start(), word.span().end());
        boolean numbered = !text.isEmpty() && LineFront.numeral(text) > 0;
        return numbered || before.isRowLabel() && word.phrase().isRowLabel();
    }

    /** {@return the half that means the same as a label, or -1}. */
    private static int side(Header header, List<Half> halves, Segment segment) {
        String own = head(segment.label().get(0).phrase());
        for (int i = 0; i < halves.size() && !own.isEmpty(); i++) {
            for (int column = halves.get(i).label(); column < halves.get(i).to(); column++) {
                if (own.equals(head(header.columns().get(column).phrase()))) {
                    return i;
                }
            }
        }
        return own.isEmpty() ? only(halves, segment.values().size()) : -1;
    }

    /** {@return the one half that holds so many values, or -1}. */
    private static int only(List<Half> halves, int values) {
        int found = -1;
        for (int i = 0; i < halves.size(); i++) {
            boolean fits = values > 0 && halves.get(i).values() == values;
            if (fits && found >= 0) {
                return -1;
            }
            found = fits ? i : found;
        }
        return found;
    }

    private static String head(Phrase phrase) {
        String path = phrase.known() && phrase.item() != null ? phrase.item().path() : "";
        int point = path.indexOf('.');
        return point < 0 ? path : path.substring(0, point);
    }

    private static boolean put(String source, Half half, Segment segment, List<Piece> row, List<Piece> words) {
        int values = segment.values().size();
        boolean numberOnly = half.numbered() && values == 1;
        boolean numbering = half.numbered()
                && values == half.values() - 1
                && segment.label().get(0).phrase().role() == Role.CODE;
        if (values != half.values() && !numberOnly && !numbering && values != 0) {
            return false;
        }
        boolean coded = segment.codes().size() == half.label() - half.from();
        if (coded) {
            row.addAll(segment.codes());
        }
        blanks(source, row, half.label(), words);
        row.add(RowWords.joined(source, segment.label()));
        if (numbering && !numberOnly) {
            row.add(Piece.blank(source, segment.values().get(0).span().start()));
        }
        row.addAll(segment.values());
        return true;
    }

    private static void blanks(String source, List<Piece> row, int to, List<Piece> words) {
        while (row.size() < to) {
            int place = row.isEmpty()
                    ? words.get(0).span().start()
                    : row.get(row.size() - 1).span().end();
            row.add(Piece.blank(source, place));
        }
    }
}
