package io.github.jixiao.report;

import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import java.util.Optional;

/** Sees to it that what a report quotes from its source can be quoted. */
final class SourceSpans {

    private final SourceDocument source;

    private SourceSpans(SourceDocument source) {
        this.source = source;
    }

    static void check(PerformanceReport report) {
        report.getSource().ifPresent(source -> new SourceSpans(source).all(report));
    }

    private void all(PerformanceReport report) {
        for (Statement statement : report.getStatements()) {
            check("statements", statement.span());
        }
        for (ReadingNote note : report.getReadingNotes()) {
            check("readingNotes", note.span());
        }
        for (Comparison comparison : report.getComparisons()) {
            check("comparisons", comparison.span());
        }
        for (Share share : report.getShares()) {
            check("shares", share.span());
        }
        for (Completion completion : report.getCompletions()) {
            check("completions", completion.span());
        }
        for (Explanation explanation : report.getExplanations()) {
            check("explanations", explanation.span());
        }
        for (Section section : report.getNarrative().getSections()) {
            check("narrative.sections", section.getHeadingSpan());
        }
    }

    private void check(String field, Optional<Span> span) {
        span.ifPresent(present -> check(field, present));
    }

    private void check(String field, Span span) {
        if (!source.contains(span)) {
            throw new IllegalArgumentException(field + ": " + span.start() + " to " + span.end()
                    + " lies beyond the source of " + source.getText().length() + " characters");
        }
    }
}
