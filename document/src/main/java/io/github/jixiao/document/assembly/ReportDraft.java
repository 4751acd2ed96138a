package io.github.jixiao.document.assembly;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.document.statement.Facts;
import io.github.jixiao.document.table.TableFacts;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** What was read of a document, on the way to a report. */
record ReportDraft(
        Layout layout,
        Outline outline,
        Title title,
        OptionalInt year,
        Names names,
        Facts facts,
        TableFacts tables,
        List<ReadingNote> notes) {

    ReadResult result() {
        List<Statement> statements = statements();
        PerformanceReport report = PerformanceReport.builder()
                .title(title.text())
                .fiscalYear(year)
                .statements(statements)
                .source(layout.source())
                .build();
        return new ReadResult(report, facts.understoodCount(), facts.understoodCount(), List.of());
    }

    /** The statements of sentences and tables in document order; where both read one number, the table's reading holds. */
    private List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        int offset = facts.groupCount();
        for (Statement each : tables.statements()) {
            all.add(new Statement(
                    each.id(), each.value(), each.text(), each.span(), each.group() + offset, each.partial()));
        }
        List<Span> taken = new ArrayList<>(
                tables.statements().stream().map(Statement::span).toList());
        taken.addAll(tables.read());
        Spans occupied = new Spans(taken);
        for (Statement each : facts.statements()) {
            if (!occupied.overlaps(each.span())) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(Statement::span));
        return all;
    }
}
