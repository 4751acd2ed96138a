package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the decoded text of a document, in UTF-16 units (文本区段). Immutable.
 *
 * @param start the offset of its first unit, from 0
 * @param end the offset behind its last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} before it */
    public Span {
        Require.count("start", start);
        if (end < start) {
            throw Require.refusal("end", "endBeforeStart", start, end);
        }
    }

    /** {@return the number of UTF-16 units} */
    public int length() {
        return end - start;
    }

    /** {@return whether {@code other} lies in this, edges included} */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** {@return the smallest span that holds both} */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Span that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
