package io.github.jixiao.document.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headers that stand in lines with blanks between them. Immutable.
 *
 * @param header the headers
 * @param next the line behind them
 */
record FlatHeader(Header header, int next) {

    private static final int MAX_ROWS = 4;
    private static final int MIN_ITEMS = 3;

    /** {@return the headers that begin with line {@code from}, or null where none do}. */
    static @Nullable FlatHeader at(Lines lines, int from) {
        FlatHeader spanned = spanned(lines, from);
        if (spanned != null) {
            return spanned;
        }
        Header single = single(lines.source(), lines.words(from));
        return single == null ? null : new FlatHeader(single, from + 1);
    }

    /** {@return whether a line is a header by itself}. */
    static boolean isHeader(Lines lines, int i) {
        return single(lines.source(), lines.words(i)) != null;
    }

    private static @Nullable Header single(String source, List<Piece> words) {
        int strong = 0;
        int known = 0;
        int named = 0;
        for (Piece word : words) {
            if (word.isValue()) {
                return null;
            }
            Phrase phrase = word.phrase();
            strong += phrase.isStrongColumn() || phrase.isStaff() || phrase.role() == Role.STAFF_KIND ? 1 : 0;
            known += phrase.isHeaderWord() || phrase.isYear() ? 1 : 0;
            boolean names =
                    phrase.hasItem() || phrase.total() || phrase.scope() != null || phrase.role() == Role.IGNORED;
            named += phrase.isHeaderWord() && names ? 1 : 0;
        }
        boolean mostly = known == words.size() || known == words.size() - 1 && strong > 2;
        boolean items = words.size() >= MIN_ITEMS
                && known == words.size()
                && named + strong >= words.size() - 1
                && (words.get(0).phrase().role().isText()
                        || words.get(0).phrase().role() == Role.CODE);
        boolean one = words.size() == 2
                && strong == 1
                && known == 2
                && words.get(0).phrase().role() == Role.LABEL;
        boolean list =
                strong > 0 && known == words.size() && words.get(0).phrase().role() == Role.PROJECT_NAME;
        return (strong >= 2 || items || one || list) && mostly ? Header.of(source, words) : null;
    }

    /** Headers in several lines, which the first row of values below must fit. */
    private static @Nullable FlatHeader spanned(Lines lines, int from) {
        List<List<Piece>> rows = new ArrayList<>();
        int i = from;
        while (lines.has(i) && rows.size() < MAX_ROWS && !lines.isProse(i)) {
            List<Piece> words = lines.words(i);
            if (words.size() < 2 || !words.stream().allMatch(HeaderTree::isHeader)) {
                break;
            }
            rows.add(words);
            i++;
        }
        for (int count = rows.size(); count > 1; count--) {
            Header header = HeaderTree.of(lines.source(), rows.subList(0, count));
            if (header != null
                    && lines.has(from + count)
                    && !lines.words(from + count).isEmpty()) {
                List<Piece> first = RowWords.row(lines.source(), header, lines.words(from + count));
                if (first.stream().anyMatch(Piece::isAmount)) {
                    return new FlatHeader(header, from + count);
                }
            }
        }
        return null;
    }
}
