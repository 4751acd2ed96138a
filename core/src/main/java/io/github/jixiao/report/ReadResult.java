package io.github.jixiao.report;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import java.util.List;

/**
 * A report with how much of its document was understood (读取结果). Immutable.
 *
 * @param report the report
 * @param understood how many numbers with a unit of money or staff became a statement or a fact about one
 * @param total how many such numbers the document has
 * @param unread those that were not understood, in document order
 */
public record ReadResult(PerformanceReport report, int understood, int total, List<Unread> unread) {

    /**
     * Copies the list, so that the result cannot change.
     *
     * @throws IllegalArgumentException if {@code understood} is negative or more than {@code total}
     */
    public ReadResult {
        Require.present(report, unread);
        Require.within("understood", understood, 0, total);
        unread = List.copyOf(unread);
    }

    /** {@return the result of a report of which nothing was left unread} */
    public static ReadResult of(PerformanceReport report) {
        return new ReadResult(report, 0, 0, List.of());
    }

    /**
     * A number that was not understood.
     *
     * @param text the number with its unit as it stands
     * @param span its place in the source document
     */
    public record Unread(String text, Span span) {

        /** Refuses null. */
        public Unread {
            Require.present(text, span);
        }
    }
}
