package io.github.jixiao.report;

import io.github.jixiao.Require;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Share;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        each("statements", report.getStatements(), "span", statement -> Optional.of(statement.span()));
        each("readingNotes", report.getReadingNotes(), "span", note -> Optional.of(note.span()));
        each("comparisons", report.getComparisons(), "span", Comparison::span);
        each("shares", report.getShares(), "span", Share::span);
        each("completions", report.getCompletions(), "span", Completion::span);
        each("explanations", report.getExplanations(), "span", Explanation::span);
        each("narrative/sections", report.getNarrative().getSections(), "headingSpan", Section::getHeadingSpan);
    }

    private <T> void each(String list, List<T> elements, String field, Function<T, Optional<Span>> place) {
        for (int i = 0; i < elements.size(); i++) {
            Span span = place.apply(elements.get(i)).orElse(null);
            if (span != null && !source.contains(span)) {
                throw Require.refusal(
                        list + "/" + i + "/" + field,
                        "beyondSource",
                        span.start(),
                        span.end(),
                        source.getText().length());
            }
        }
    }
}
