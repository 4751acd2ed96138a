package io.github.jixiao.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.JsonSchemas;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.message.Text;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The audit of a report, beside Hibernate Validator on plain records and beside a check against the JSON Schema. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AuditBenchmark {

    /** How large the report is. */
    @Param
    public Size size;

    private byte[] json;
    private PerformanceReport report;
    private PlainReport records;
    private ReportValidator validator;
    private Validator beans;
    private Schema schema;

    /** Makes the report and what judges it. */
    @Setup
    public void prepare() {
        json = size.json();
        report = ReportJson.strict().read(json);
        records = JsonBenchmark.MAPPER.readValue(json, PlainReport.class);
        validator = validator();
        beans = beans();
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.text(JsonDocument.REPORT), InputFormat.JSON);
    }

    /** {@return the validator of the rule book that the corpus is judged by} */
    static ReportValidator validator() {
        return ReportValidator.of(RuleBook.of(2023, "430203"));
    }

    /** {@return Hibernate Validator, without an expression language} */
    static Validator beans() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** {@return how many of the 100 constraints on plain records are violated: none} */
    @Benchmark
    public int constraints() {
        return beans.validate(records).size();
    }

    /** {@return the audit of the report, all findings made and read in one language} */
    @Benchmark
    public AuditResult validate() {
        return read(validator.validate(report));
    }

    /** {@return the audit of the report, everything in it put into words in both languages, with the fingerprints} */
    @Benchmark
    public AuditResult validateInFull() {
        AuditResult result = validator.validate(report);
        for (Finding each : result.getFindings()) {
            read(each.getMessage());
            words(each.getValueHash().digits());
        }
        for (RuleOutcome each : result.getOutcomes()) {
            if (each.reason().isPresent()) {
                read(each.reason().get());
            }
        }
        return result;
    }

    /** {@return the result, the messages of its findings read in one language, as they are made when they are read} */
    static AuditResult read(AuditResult result) {
        for (Finding each : result.getFindings()) {
            words(each.getMessage().zh());
        }
        return result;
    }

    private static void read(Text text) {
        words(text.zh());
        words(text.en());
    }

    private static void words(String words) {
        if (words.isEmpty()) {
            throw new IllegalStateException("nothing to read");
        }
    }

    /** {@return how many errors the check against the JSON Schema finds, parsing included: none} */
    @Benchmark
    public int schema() {
        return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON)
                .size();
    }

    /** {@return the audit of the report in JSON, reading included} */
    @Benchmark
    public AuditResult readAndValidate() {
        return read(validator.validate(ReportJson.strict().read(json)));
    }
}
