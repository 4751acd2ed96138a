package io.github.jixiao.print;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult.Unread;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The printed form of figures, one line a statement, separated by tabs: id, value in the base unit, unit, text, start and
 * end. Text, start and end are empty where a report comes from no document.
 */
public final class FigureLines {

    private FigureLines() {}

    /** {@return a line for every statement of a figure of the vocabulary, in order} */
    public static Stream<String> of(PerformanceReport report) {
        if (report.getStatements().isEmpty()) {
            return Figures.of(report).all().stream()
                    .filter(figure -> figure.id().item().isVocabulary())
                    .map(FigureLines::line);
        }
        return report.getStatements().stream()
                .filter(statement -> statement.id().item().isVocabulary())
                .map(FigureLines::line);
    }

    /** {@return the line of a number that was not understood: its text, start and end} */
    public static String of(Unread unread) {
        return String.join("\t", Printable.of(unread.text()), place(Optional.of(unread.span())));
    }

    private static String line(Statement statement) {
        return line(statement.id(), statement.value(), statement.text(), Optional.of(statement.span()));
    }

    private static String line(Figure figure) {
        return line(figure.id(), figure.value(), "", figure.span());
    }

    private static String line(FigureId id, Measure value, String text, Optional<Span> span) {
        return String.join(
                "\t",
                Printable.of(id.toString()),
                prefix(value.bound()) + value.toBase().toPlainString(),
                id.item().kind().unit(),
                Printable.of(text),
                place(span));
    }

    private static String place(Optional<Span> span) {
        return span.map(at -> at.start() + "\t" + at.end()).orElse("\t");
    }

    private static String prefix(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> ">=";
            case ABOUT -> "~";
            case AT_MOST -> "<=";
        };
    }
}
