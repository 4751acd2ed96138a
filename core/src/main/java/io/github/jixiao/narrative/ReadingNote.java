package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of a document noticed and that only a rule may turn into a finding (读取提示). Immutable.
 *
 * @param kind what was noticed
 * @param span where, in the source document
 * @param detail the damaged or doubtful text, or what was expected there; may be empty
 */
public record ReadingNote(Kind kind, Span span, String detail) implements Comparable<ReadingNote> {

    /** Refuses null. */
    public ReadingNote {
        Require.present(kind, span, detail);
    }

    /** What a reader notices. */
    public enum Kind {
        /** A unit of money is cut off: {@code 0.39 万（}; taken as 万元. */
        UNIT_TRUNCATED,
        /** A number in a place for money has no unit; no figure was made of it. */
        UNIT_MISSING,
        /** A rate has no percent sign: {@code 增长 13.95。}. */
        PERCENT_SIGN_MISSING,
        /** A unit stands where its number is missing: {@code 平均得分 分}. */
        NUMBER_MISSING,
        /** Digits are doubled or cells fused: {@code 7070 万元}, {@code 310.2154.741050%5}; no figure was made of it. */
        DAMAGED_NUMBER,
        /** A number does not fit the range or precision of its type; no figure was made of it. */
        NUMBER_OUT_OF_RANGE,
        /** Replacement characters, ruby text or control characters stand in the text. */
        DAMAGED_TEXT,
        /** A sentence is broken by a line end. */
        BROKEN_LINE,
        /** Half-width and full-width punctuation are mixed. */
        MIXED_PUNCTUATION,
        /** A word of the template was left standing: {@code XX}, {@code 20XX}, {@code （…字以内）}. */
        PLACEHOLDER,
        /** Alternatives of the template were left standing: {@code 增加（减少）}. */
        UNCHOSEN_ALTERNATIVE,
        /** An approximate number stands where money must be exact. */
        APPROXIMATE_MONEY,
        /** An amount stands under a heading that it does not belong to. */
        FIGURE_UNDER_OTHER_HEADING,
        /** The text is longer, deeper or more numerous than the reader's limits; the rest was kept as narrative only. */
        LIMIT_REACHED
    }

    /** Orders by place, then by kind, then by detail. */
    @Override
    public int compareTo(ReadingNote other) {
        int order = span.compareTo(other.span);
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order == 0 ? detail.compareTo(other.detail) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadingNote that
                && kind == that.kind
                && span.equals(that.span)
                && detail.equals(that.detail);
    }

    @Override
    public int hashCode() {
        return (31 * span.hashCode() + kind.ordinal()) * 31 + detail.hashCode();
    }
}
