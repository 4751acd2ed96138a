package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.document.layout.Passage;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a layout by number, and what they are split into. Remembers the last line, so not thread-safe. */
final class Lines {

    /** The longest line that is looked at; longer ones are prose. */
    static final int MAX_LINE = 600;

    private final String source;
    private final List<LayoutBlock> blocks;
    private int headersBelow;
    private int spannedBelow;
    private int wordsOf = -1;
    private List<Piece> lastWords = List.of();
    private int wholeOf = -1;
    private @Nullable Piece lastWhole;

    Lines(Layout layout) {
        this.source = layout.source().getText();
        this.blocks = layout.blocks();
    }

    /** Remembers that the lines in front of line {@code i} are headers, all of which were looked at together. */
    void headersBelow(int i) {
        headersBelow = i;
    }

    /** {@return the line behind the last headers that were looked at together}. */
    int headersBelow() {
        return headersBelow;
    }

    /** Remembers that the lines in front of line {@code i} were looked at as headers in several rows. */
    void spannedBelow(int i) {
        spannedBelow = i;
    }

    /** {@return the line behind the last headers that were looked at as standing in several rows}. */
    int spannedBelow() {
        return spannedBelow;
    }

    String source() {
        return source;
    }

    int count() {
        return blocks.size();
    }

    /** {@return whether there is a line {@code i} of plain text that a table could stand in}. */
    boolean has(int i) {
        return i >= 0
                && i < blocks.size()
                && blocks.get(i) instanceof Passage passage
                && passage.headingLevel() == 0
                && passage.span().length() <= MAX_LINE;
    }

    Span span(int i) {
        return blocks.get(i).span();
    }

    /** {@return whether line {@code i} holds a mark that ends or links sentences, outside brackets}. */
    boolean isProse(int i) {
        Span span = span(i);
        for (int k = span.start(); k < span.end(); k++) {
            char c = source.charAt(k);
            if (c == '。' || c == '；' || c == ';') {
                return true;
            }
        }
        return false;
    }

    /** {@return the pieces of line {@code i} between blanks; one that begins with a bracket belongs to that before it}. */
    List<Piece> words(int i) {
        if (wordsOf != i) {
            lastWords = split(span(i));
            wordsOf = i;
        }
        return lastWords;
    }

    private List<Piece> split(Span span) {
        List<Span> words = new ArrayList<>();
        int from = -1;
        for (int k = span.start(); k <= span.end(); k++) {
            boolean blank = k == span.end() || CellNumber.isBlank(source.charAt(k));
            if (!blank && from < 0) {
                from = k;
            } else if (blank && from >= 0) {
                char first = source.charAt(from);
                boolean joined = (first == '(' || first == '（') && !words.isEmpty();
                words.add(joined ? new Span(words.remove(words.size() - 1).start(), k) : new Span(from, k));
                from = -1;
            }
        }
        return words.stream().map(word -> Piece.of(source, word)).toList();
    }

    Piece whole(int i) {
        Piece known = lastWhole;
        if (wholeOf == i && known != null) {
            return known;
        }
        Piece piece = Piece.of(source, span(i));
        lastWhole = piece;
        wholeOf = i;
        return piece;
    }
}
