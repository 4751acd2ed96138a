package io.github.jixiao.testkit.mutant;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.report.PerformanceReport;

/**
 * The document of a report, to which mentions and notes of the reader are added. A report that was built by program is
 * given one.
 *
 * @param report the report
 * @param text the text of the document
 */
record Document(PerformanceReport report, String text) {

    static Document of(PerformanceReport report) {
        return new Document(
                report, report.getSource().map(SourceDocument::getText).orElse(""));
    }

    /** {@return the report, its document ending with a mention of a figure, in a group of its own} */
    PerformanceReport state(FigureId id, Measure value) {
        int group =
                report.getStatements().stream().mapToInt(Statement::group).max().orElse(-1) + 1;
        Statement statement = new Statement(id, value, value.toString(), span(value.toString()), group, false);
        return ending(value.toString()).withStatements(Edits.and(report.getStatements(), statement));
    }

    /** {@return the report, its document ending with words of which the reader made a note} */
    PerformanceReport note(ReadingNote.Kind kind, String words) {
        ReadingNote note = new ReadingNote(kind, span(words), words);
        return ending(words).withReadingNotes(Edits.and(report.getReadingNotes(), note));
    }

    /** {@return where {@code words} will stand} */
    Span span(String words) {
        return new Span(text.length(), text.length() + words.length());
    }

    private PerformanceReport ending(String words) {
        return report.withSource(SourceDocument.of("text/plain", text + words + '\n'));
    }
}
