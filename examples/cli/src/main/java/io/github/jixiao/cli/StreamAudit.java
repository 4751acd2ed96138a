package io.github.jixiao.cli;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.JsonProblem;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.json.ReportStream;
import io.github.jixiao.json.ReportStream.OnBadRecord;
import io.github.jixiao.json.StreamRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The audit of a stream of reports: a line of JSON for each record, and a summary on standard error. For one thread. */
final class StreamAudit {

    private final Streams streams;
    private final Words words;
    private final Auditor auditor;
    private final Predicate<AuditResult> fails;
    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private long reports;
    private long failing;
    private long bad;

    StreamAudit(Streams streams, Words words, Auditor auditor, Predicate<AuditResult> fails) {
        this.streams = streams;
        this.words = words;
        this.auditor = auditor;
        this.fails = fails;
    }

    /**
     * {@return the exit status: {@link ExitStatus#FINDINGS} where a report fails or a record cannot be taken}
     *
     * @param name the file, or {@link ReportInput#STANDARD}
     * @throws UnusableException if the stream cannot be opened or read
     */
    int run(String name) {
        try {
            if (name.equals(ReportInput.STANDARD)) {
                return run(streams.in(), 0);
            }
            Path file = Path.of(name);
            try (InputStream in = Files.newInputStream(file)) {
                return run(in, Files.size(file));
            }
        } catch (InvalidPathException | IOException e) {
            throw new UnusableException("failure.load", name);
        }
    }

    private int run(InputStream in, long size) {
        ProgressBar progress = new ProgressBar(streams, size);
        ReportStream records = ReportJson.strict().stream(progress.count(in), OnBadRecord.SKIP);
        while (records.hasNext()) {
            StreamRecord record = records.next();
            record.report().ifPresentOrElse(report -> line(record, auditor.audit(report)), () -> line(record));
            progress.show(reports + bad);
        }
        progress.clear();
        streams.out().flush();
        streams.err().line(words.of("stream.summary", reports, failing, bad));
        streams.err().flush();
        return failing + bad > 0 ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private void line(StreamRecord record, AuditResult result) {
        reports++;
        if (fails.test(result)) {
            failing++;
        }
        write(record, json -> {
            result.getDepartment().ifPresent(name -> json.writeStringProperty("department", name));
            result.getFiscalYear().ifPresent(year -> json.writeNumberProperty("fiscalYear", year));
            json.writeStringProperty("ruleBook", result.getRuleBook().id());
            json.writeNumberProperty("errors", result.count(Severity.ERROR));
            json.writeNumberProperty("warnings", result.count(Severity.WARNING));
            json.writeArrayPropertyStart("findings");
            for (Finding finding : result.getFindings()) {
                json.writeStartObject();
                json.writeStringProperty("rule", finding.getRule().value());
                json.writeStringProperty("severity", Tokens.of(finding.getSeverity()));
                json.writeStringProperty("at", finding.getLocation().pointer());
                json.writeStringProperty("message", finding.getMessage().in(words.locale()));
                if (finding.getWaiver().isPresent()) {
                    json.writeBooleanProperty("waived", true);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void line(StreamRecord record) {
        bad++;
        write(record, json -> {
            json.writeArrayPropertyStart("problems");
            for (JsonProblem problem : record.problems()) {
                json.writeStartObject();
                json.writeNumberProperty("line", problem.line());
                json.writeNumberProperty("column", problem.column());
                json.writeStringProperty("at", problem.pointer());
                json.writeStringProperty("message", problem.message().in(words.locale()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void write(StreamRecord record, Consumer<JsonGenerator> rest) {
        try (JsonGenerator json = factory.createGenerator(
                ObjectWriteContext.empty(), streams.out().bytes())) {
            json.writeStartObject();
            json.writeNumberProperty("number", record.number());
            json.writeNumberProperty("line", record.line());
            rest.accept(json);
            json.writeEndObject();
        }
        streams.out().print("\n");
    }
}
