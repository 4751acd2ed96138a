package io.github.jixiao.document.assembly;

import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs cut into sentences and entries of lists. Stateless. */
final class Sentences {

    private static final String[] ENTRIES = {"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"};
    private static final String EDGES = "，,。；;：:、 　";

    private Sentences() {}

    /** {@return the sentences and entries of the paragraphs, without marks and ordinals at their edges} */
    static List<Span> of(String source, List<Chunk.Prose> prose, boolean entries) {
        List<Span> sentences = new ArrayList<>();
        for (Chunk.Prose each : prose) {
            cut(source, each.body(), each.span().end(), entries, sentences);
        }
        return sentences;
    }

    private static void cut(String source, int start, int end, boolean entries, List<Span> sentences) {
        int from = start;
        int second = source.indexOf("二是", start);
        boolean ordered = second >= 0 && second < end;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            boolean mark = c == '。' || c == '！' || entries && !ordered && (c == '；' || c == ';');
            boolean entry = entries && i > from && startsEntry(source, i, end);
            if (mark || entry) {
                add(source, from, i, sentences);
                from = mark ? i + 1 : i;
            }
        }
        add(source, from, end, sentences);
    }

    private static boolean startsEntry(String source, int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        char c = source.charAt(i);
        if (c >= '①' && c <= '⑳') {
            return true;
        }
        boolean after = i > 0 && (EDGES + "）)").indexOf(source.charAt(i - 1)) >= 0;
        if (after && source.charAt(i + 1) == '是' && "一二三四五六七八九十".indexOf(c) >= 0) {
            return true;
        }
        if (c != '（' && c != '(') {
            return false;
        }
        int k = i + 1;
        while (k < end && (Character.isDigit(source.charAt(k)) || "一二三四五六七八九十".indexOf(source.charAt(k)) >= 0)) {
            k++;
        }
        return k > i + 1 && k < end && (source.charAt(k) == '）' || source.charAt(k) == ')');
    }

    private static void add(String source, int start, int end, List<Span> sentences) {
        Span span = trimmed(source, start, end);
        int from = behindOrdinal(source, span.start(), span.end());
        span = trimmed(source, from, span.end());
        if (span.length() > 1) {
            sentences.add(span);
        }
    }

    private static int behindOrdinal(String source, int start, int end) {
        for (String entry : ENTRIES) {
            if (source.startsWith(entry, start)) {
                return start + 2;
            }
        }
        if (start < end && source.charAt(start) >= '①' && source.charAt(start) <= '⑳') {
            return start + 1;
        }
        int i = start;
        boolean open = i < end && (source.charAt(i) == '（' || source.charAt(i) == '(');
        i += open ? 1 : 0;
        int digits = i;
        while (i < end
                && i - digits < 3
                && (Character.isDigit(source.charAt(i)) || "一二三四五六七八九十".indexOf(source.charAt(i)) >= 0)) {
            i++;
        }
        boolean closed = i > digits && i < end && (open ? "）)" : "、.．").indexOf(source.charAt(i)) >= 0;
        boolean decimal =
                closed && !open && i + 1 < end && source.charAt(i) == '.' && Character.isDigit(source.charAt(i + 1));
        return closed && !decimal ? i + 1 : start;
    }

    static Span trimmed(String source, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(source.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(source.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || EDGES.indexOf(c) >= 0;
    }
}
