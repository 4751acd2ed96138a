package io.github.jixiao.document.outline;

import io.github.jixiao.document.layout.Passage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.narrative.SectionKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line taken as a heading. Immutable.
 *
 * @param key what it means, if anything
 * @param numeral its numeral, or null
 * @param start the offset of its words
 * @param end the offset behind its words
 * @param body the offset of the content that runs in behind it, or the line's end where none does
 */
record Heading(Optional<SectionKey> key, @Nullable Numeral numeral, int level, int start, int end, int body) {

    private static final int LONGEST = 40;
    private static final int LONGEST_OF_OBJECTIVES = 90;
    private static final int LONGEST_RUN_IN = 24;
    private static final int LONGEST_BARE = 16;
    private static final int LONGEST_BARE_RUN_IN = 8;
    private static final Set<SectionKey> BARE_RUN_IN =
            EnumSet.of(SectionKey.FUNCTIONS, SectionKey.STRUCTURE, SectionKey.STAFFING);
    private static final List<String> TITLE_ENDS = List.of("报告", "说明", "自评表", "评价表", "公开", "情况");
    private static final List<String> LAST_WORDS = List.of(
            "情况", "说明", "目标", "措施", "分析", "问题", "概况", "职能", "职责", "设置", "打算", "建议", "公开", "报告", "情况表", "自评表", "数据表");

    /**
     * {@return the heading that the line is, or null}
     *
     * @param text the source text
     * @param line the line
     * @param above the meanings of the headings above by level, empty where none is known
     * @param bare whether a line without a numeral may be a heading here
     */
    static @Nullable Heading of(String text, Passage line, Above above, boolean bare) {
        int start = line.span().start();
        int end = Lines.trimEnd(text, start, line.span().end());
        Numeral numeral = Numeral.at(text, start, end);
        boolean marked = line.headingLevel() > 0;
        int from = numeral == null ? Lines.skipBlanks(text, start, end) : numeral.end();
        if (end - from > 400 || from >= end) {
            return from >= end ? null : runIn(text, numeral, from, Math.min(end, from + 60), end, above);
        }
        Heading runIn = runIn(text, numeral, from, end, end, above);
        if (runIn != null) {
            return runIn;
        }
        return whole(text, numeral, marked ? line.headingLevel() : 0, from, end, above, bare);
    }

    private static @Nullable Heading runIn(
            String text, @Nullable Numeral numeral, int from, int scanEnd, int end, Above above) {
        int colon = from;
        int letters = 0;
        while (colon < scanEnd && letters <= LONGEST_RUN_IN && !isColon(text.charAt(colon))) {
            char c = text.charAt(colon);
            if (c == '，' || c == ',' || c == '；' || c == ';') {
                return null;
            }
            letters += Lines.isBlank(c) ? 0 : 1;
            colon++;
        }
        int body = colon < scanEnd ? Lines.skipBlanks(text, colon + 1, end) : end;
        if (colon >= scanEnd || !isColon(text.charAt(colon)) || body >= end) {
            return null;
        }
        String words = meaning(text, from, colon);
        boolean sentence = text.charAt(colon) == '。' && !endsAsHeading(words);
        if (sentence || numeral == null && letters > LONGEST_BARE_RUN_IN || hasCount(words)) {
            return null;
        }
        int level = numeral == null ? above.level() + 1 : numeral.level();
        Optional<SectionKey> key = HeadingWords.key(words, above.key(level));
        boolean known = key.isPresent() && (numeral != null || BARE_RUN_IN.contains(key.get()));
        return known ? new Heading(key, numeral, Math.min(level, 5), from, colon, body) : null;
    }

    private static @Nullable Heading whole(
            String text, @Nullable Numeral numeral, int marked, int from, int lineEnd, Above above, boolean bare) {
        int end = lineEnd;
        while (end > from && isColon(text.charAt(end - 1)) && text.charAt(end - 1) != '。') {
            end = Lines.trimEnd(text, from, end - 1);
        }
        if (end == from || "。；;！？!?，,、".indexOf(text.charAt(end - 1)) >= 0) {
            return null;
        }
        String words = meaning(text, from, end);
        if (numeral == null && marked > 0 && above.level() == 0 && isTitle(words)) {
            return null;
        }
        int level = numeral == null ? (marked > 0 ? Math.min(marked, 5) : above.level() + 1) : numeral.level();
        Optional<SectionKey> key = HeadingWords.key(words, above.key(level));
        boolean objectives = key.equals(Optional.of(SectionKey.OBJECTIVES));
        if (words.isEmpty() || words.length() > (objectives ? LONGEST_OF_OBJECTIVES : LONGEST) || hasCount(words)) {
            return null;
        }
        if (numeral != null || marked > 0) {
            return new Heading(key, numeral, level, from, end, lineEnd);
        }
        boolean fits = bare && key.isPresent() && words.length() <= LONGEST_BARE && endsAsHeading(words);
        return fits ? new Heading(key, null, bareLevel(key.get(), above), from, end, lineEnd) : null;
    }

    /** A section of the outline that has lost its numeral stands beside the sections above it. */
    private static int bareLevel(SectionKey key, Above above) {
        for (int level = 1; level <= above.level() && SectionKey.outline().contains(key); level++) {
            Optional<SectionKey> sibling = above.key(level + 1);
            if (sibling.isPresent() && SectionKey.outline().contains(sibling.get())) {
                return level;
            }
        }
        return Math.min(above.level() + 1, 5);
    }

    /** {@return whether a line that is marked as heading in front of all others is the title: it names a year and a kind} */
    private static boolean isTitle(String words) {
        return words.indexOf('年') > 0 && TITLE_ENDS.stream().anyMatch(words::endsWith);
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':' || c == '。';
    }

    /** The words of a heading, folded, without what stands in brackets and without quotation marks. */
    static String meaning(String text, int from, int to) {
        String folded = Fold.text(text, from, to);
        StringBuilder out = new StringBuilder(folded.length());
        int depth = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && c != '"') {
                out.append(c);
            }
        }
        return out.length() == 0 ? folded : out.toString();
    }

    /** Whether digits stand in it that are no year. */
    private static boolean hasCount(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isDigit(words, i)) {
                boolean year = isDigit(words, i + 1)
                        && isDigit(words, i + 2)
                        && isDigit(words, i + 3)
                        && i + 4 < words.length()
                        && words.charAt(i + 4) == '年';
                if (!year) {
                    return true;
                }
                i += 4;
            }
        }
        return words.indexOf('|') >= 0;
    }

    private static boolean isDigit(String words, int i) {
        return i < words.length() && words.charAt(i) >= '0' && words.charAt(i) <= '9';
    }

    static boolean endsAsHeading(String words) {
        for (String last : LAST_WORDS) {
            if (words.endsWith(last)) {
                return true;
            }
        }
        return false;
    }

    Heading withoutKey() {
        return new Heading(Optional.empty(), numeral, level, start, end, body);
    }

    /** The headings that a line stands below. */
    interface Above {

        /** {@return the level of the nearest heading, 0 for none} */
        int level();

        /** {@return what the nearest heading above {@code level} means} */
        Optional<SectionKey> key(int level);
    }
}
