package io.github.jixiao.document.table;

import io.github.jixiao.document.table.PlainTables.Match;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The execution of a budget as lines of labels with their values behind colons, the unit in the label: {@code
 * 年初预算数（万元）：1265.30}. Such lines are a header and its one row, turned. Stateless.
 */
final class LabelledLines {

    private static final int MAX_LINES = 12;
    private static final int MIN_CELLS = 2;

    private LabelledLines() {}

    static @Nullable Match match(Lines lines, int from) {
        List<Piece> labels = new ArrayList<>();
        List<Piece> values = new ArrayList<>();
        int i = from;
        while (lines.has(i) && i - from < MAX_LINES && take(lines, i, labels, values)) {
            i++;
        }
        boolean unit = labels.stream().anyMatch(label -> label.phrase().unit() != null);
        boolean spent = labels.stream().anyMatch(label -> label.phrase().stage() != null);
        return unit && spent && labels.size() >= MIN_CELLS
                ? Match.of(List.of(Piece.cells(labels), Piece.cells(values)), i)
                : null;
    }

    /** Takes the cells of a line, if it holds nothing else; {@return whether it did} */
    private static boolean take(Lines lines, int i, List<Piece> labels, List<Piece> values) {
        if (cell(lines.source(), lines.span(i), labels, values)) {
            return true;
        }
        int before = labels.size();
        for (Piece word : lines.words(i)) {
            if (!cell(lines.source(), word.span(), labels, values)) {
                labels.subList(before, labels.size()).clear();
                values.subList(before, values.size()).clear();
                return false;
            }
        }
        return labels.size() > before;
    }

    private static boolean cell(String source, Span span, List<Piece> labels, List<Piece> values) {
        int colon = span.start();
        while (colon < span.end() && source.charAt(colon) != ':' && source.charAt(colon) != '：') {
            colon++;
        }
        if (colon == span.end()) {
            return false;
        }
        Piece label = Piece.of(source, new Span(span.start(), colon));
        Piece value = Piece.of(source, new Span(colon + 1, span.end()));
        Phrase phrase = label.phrase();
        boolean staged = phrase.stage() != null && phrase.item() == null && phrase.role() == Role.NONE;
        boolean scored = phrase.role() == Role.RATE
                || phrase.role() == Role.WEIGHT
                || phrase.pair().equals("EXECUTION_SCORE");
        boolean fits = phrase.known() && (staged || scored) && value.isAmount();
        if (fits) {
            labels.add(label);
            values.add(value);
        }
        return fits;
    }
}
