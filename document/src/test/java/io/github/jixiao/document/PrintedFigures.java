package io.github.jixiao.document;

import io.github.jixiao.figure.Statement;
import io.github.jixiao.report.PerformanceReport;
import java.util.List;

/** The statements of a report in the printed form; a line end within a number is shown as {@code ⏎}. */
final class PrintedFigures {

    private PrintedFigures() {}

    static List<String> of(PerformanceReport report) {
        return report.getStatements().stream()
                .filter(statement -> statement.id().item().isVocabulary())
                .map(PrintedFigures::line)
                .toList();
    }

    private static String line(Statement statement) {
        return String.join(
                "\t",
                statement.id().toString(),
                value(statement),
                statement.id().item().kind().unit(),
                statement.text().replace('\n', '⏎'),
                String.valueOf(statement.span().start()),
                String.valueOf(statement.span().end()));
    }

    private static String value(Statement statement) {
        String bound = switch (statement.value().bound()) {
            case EXACT -> "";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case ABOUT -> "~";
        };
        return bound + statement.value().toBase().toPlainString();
    }
}
