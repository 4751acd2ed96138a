package io.github.jixiao.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** JSON to a report and back, beside Jackson's databind into plain records and beside the mere tokens. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    /** Writes and reads records in the same format: numbers that keep their decimals are texts, what is null is left out. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    BigDecimal.class, format -> format.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How large the report is. */
    @Param
    public Size size;

    private byte[] json;
    private PerformanceReport report;
    private PlainReport records;

    /** Makes the report. */
    @Setup
    public void prepare() {
        json = size.json();
        report = ReportJson.strict().read(json);
        records = MAPPER.readValue(json, PlainReport.class);
    }

    /** {@return the report, read} */
    @Benchmark
    public PerformanceReport read() {
        return ReportJson.strict().read(json);
    }

    /** {@return the plain records, read by databind} */
    @Benchmark
    public Object readRecords() {
        return MAPPER.readValue(json, PlainReport.class);
    }

    /** Passes over the tokens and makes the texts: the floor of reading. */
    @Benchmark
    public void skipTokens(Blackhole hole) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    hole.consume(in.getString());
                }
            }
        }
    }

    /** {@return the JSON of the report} */
    @Benchmark
    public byte[] write() {
        return ReportJson.strict().writeBytes(JsonDocument.REPORT, report);
    }

    /** {@return the JSON of the plain records, written by databind} */
    @Benchmark
    public byte[] writeRecords() {
        return MAPPER.writeValueAsBytes(records);
    }
}
