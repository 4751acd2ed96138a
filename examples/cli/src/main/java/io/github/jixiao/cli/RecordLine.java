package io.github.jixiao.cli;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.JsonProblem;
import io.github.jixiao.json.StreamRecord;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is printed of a record of a stream.
 *
 * @param verdict what became of it
 * @param json one line of JSON, without its end
 */
record RecordLine(Verdict verdict, String json) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What became of a record. */
    enum Verdict {
        /** It was audited, and nothing in it fails. */
        GOOD,
        /** It was audited, and something in it fails. */
        FAILING,
        /** It could not be read. */
        BAD
    }

    /** {@return the line of a record that was audited} */
    static RecordLine of(StreamRecord record, AuditResult result, boolean fails, Locale locale) {
        String json = write(record, line -> {
            result.getDepartment().ifPresent(name -> line.writeStringProperty("department", name));
            result.getFiscalYear().ifPresent(year -> line.writeNumberProperty("fiscalYear", year));
            line.writeStringProperty("ruleBook", result.getRuleBook().id());
            line.writeNumberProperty("errors", result.count(Severity.ERROR));
            line.writeNumberProperty("warnings", result.count(Severity.WARNING));
            line.writeArrayPropertyStart("findings");
            for (Finding finding : result.getFindings()) {
                line.writeStartObject();
                line.writeStringProperty("rule", finding.getRule().value());
                line.writeStringProperty("severity", Tokens.of(finding.getSeverity()));
                line.writeStringProperty("at", finding.getLocation().pointer());
                line.writeStringProperty("message", finding.getMessage().in(locale));
                if (finding.getWaiver().isPresent()) {
                    line.writeBooleanProperty("waived", true);
                }
                line.writeEndObject();
            }
            line.writeEndArray();
        });
        return new RecordLine(fails ? Verdict.FAILING : Verdict.GOOD, json);
    }

    /** {@return the line of a record that could not be read} */
    static RecordLine of(StreamRecord record, Locale locale) {
        String json = write(record, line -> {
            line.writeArrayPropertyStart("problems");
            for (JsonProblem problem : record.problems()) {
                line.writeStartObject();
                line.writeNumberProperty("line", problem.line());
                line.writeNumberProperty("column", problem.column());
                line.writeStringProperty("at", problem.pointer());
                line.writeStringProperty("message", problem.message().in(locale));
                line.writeEndObject();
            }
            line.writeEndArray();
        });
        return new RecordLine(Verdict.BAD, json);
    }

    private static String write(StreamRecord record, Consumer<JsonGenerator> rest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("number", record.number());
            json.writeNumberProperty("line", record.line());
            rest.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
