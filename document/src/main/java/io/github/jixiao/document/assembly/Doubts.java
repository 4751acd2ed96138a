package io.github.jixiao.document.assembly;

import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes what is odd about the form of a document: broken lines, mixed punctuation, words of the template. */
final class Doubts {

    private static final int MOST_OF_A_KIND = 50;
    private static final String HALF = ",;:()!?";
    private static final String FULL = "，；：（）！？";

    private final String source;
    private final List<ReadingNote> notes = new ArrayList<>();
    private int mixed;
    private int broken;
    private int placeholders;

    Doubts(String source) {
        this.source = source;
    }

    List<ReadingNote> of(Outline outline, List<Statement> statements, boolean lines) {
        boolean mostlyFull = isMostlyFull();
        int next = 0;
        for (Part part : outline.parts()) {
            if (mostlyFull && part.level() > 0) {
                punctuation(part.headingSpan());
            }
            for (Chunk chunk : part.chunks()) {
                if (chunk instanceof Chunk.Prose prose) {
                    if (lines) {
                        lines(prose.span());
                    }
                    if (mostlyFull) {
                        punctuation(prose.span());
                    }
                    placeholders(prose.span());
                }
            }
            next = misplaced(part, statements, next);
        }
        return notes;
    }

    private boolean isMostlyFull() {
        int half = 0;
        int full = 0;
        for (int i = 0; i < Math.min(source.length(), 200_000); i++) {
            char c = source.charAt(i);
            if (HALF.indexOf(c) >= 0 && i > 0 && isHan(source.charAt(i - 1))) {
                half++;
            } else if (FULL.indexOf(c) >= 0) {
                full++;
            }
        }
        return full > 2 * half;
    }

    private void punctuation(Span span) {
        for (int i = span.start(); i < span.end() && mixed < MOST_OF_A_KIND; i++) {
            if (HALF.indexOf(source.charAt(i)) >= 0 && besideHan(i, span)) {
                mixed++;
                notes.add(new ReadingNote(Kind.MIXED_PUNCTUATION, new Span(i, i + 1), source.substring(i, i + 1)));
            }
        }
    }

    private boolean besideHan(int i, Span span) {
        char mark = source.charAt(i);
        int behind = i + 1;
        while (behind < span.end() && source.charAt(behind) == ' ') {
            behind++;
        }
        boolean after = behind < span.end() && isHan(source.charAt(behind));
        boolean before = i > span.start() && isHan(source.charAt(i - 1));
        return mark == '(' ? after : mark == ')' ? before : before && after || before && behind == span.end();
    }

    private void lines(Span span) {
        for (int i = source.indexOf('\n', span.start()); i >= 0 && i < span.end(); i = source.indexOf('\n', i + 1)) {
            if (broken++ < MOST_OF_A_KIND) {
                notes.add(new ReadingNote(Kind.BROKEN_LINE, new Span(i, i + 1), around(i, span)));
            }
        }
    }

    private String around(int i, Span span) {
        int from = Math.max(span.start(), i - 6);
        int to = Math.min(span.end(), i + 7);
        return source.substring(from, to);
    }

    private void placeholders(Span span) {
        for (int i = span.start(); i < span.end() && placeholders < MOST_OF_A_KIND; i++) {
            int end = placeholder(i, span);
            if (end > i) {
                placeholders++;
                notes.add(new ReadingNote(Kind.PLACEHOLDER, new Span(i, end), source.substring(i, end)));
                i = end;
            }
        }
    }

    /** {@return the offset behind the words of a template at {@code i}, or {@code i}} */
    private int placeholder(int i, Span span) {
        char c = source.charAt(i);
        if (c == 'X' || c == 'x' || c == '×' || c == 'Ｘ') {
            int end = i;
            while (end < span.end() && source.charAt(end) == c) {
                end++;
            }
            boolean word = i > span.start() && isLetter(source.charAt(i - 1))
                    || end < span.end() && isLetter(source.charAt(end));
            return end - i >= 2 && !word ? end : i;
        }
        if (c == '（' || c == '(') {
            int close = i + 1;
            while (close < span.end() && close - i < 24 && "）)\n".indexOf(source.charAt(close)) < 0) {
                close++;
            }
            boolean limits = close < span.end() && source.substring(i, close).contains("字以内");
            return limits ? close + 1 : i;
        }
        return i;
    }

    /** Totals and projects do not belong under the heading of basic expenditure. */
    private int misplaced(Part part, List<Statement> statements, int from) {
        int end = part.chunks().isEmpty()
                ? part.heading().end()
                : part.chunks().get(part.chunks().size() - 1).span().end();
        int i = from;
        boolean noted = false;
        while (i < statements.size() && statements.get(i).span().start() < end) {
            Statement each = statements.get(i++);
            boolean basic = part.key().equals(Optional.of(SectionKey.BASIC_EXPENDITURE));
            Item item = each.id().item();
            boolean other = item.equals(Item.EXPENDITURE)
                    || item.equals(Item.REVENUE)
                    || item.path().equals(Item.EXPENDITURE_PROJECT.path());
            if (basic
                    && other
                    && !noted
                    && each.span().start() >= part.heading().start()) {
                noted = true;
                notes.add(new ReadingNote(Kind.FIGURE_UNDER_OTHER_HEADING, each.span(), each.text()));
            }
        }
        return i;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
