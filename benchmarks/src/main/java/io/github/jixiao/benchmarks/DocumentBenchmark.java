package io.github.jixiao.benchmarks;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A document to a report, and to its audit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentBenchmark {

    private byte[] text;
    private ReportValidator validator;

    /**
     * Loads the document.
     *
     * @throws IOException if it cannot be loaded
     */
    @Setup
    public void prepare() throws IOException {
        text = Files.readAllBytes(Sample.FILE);
        validator = ReportValidator.of(RuleBook.of(2022, "430203"));
    }

    /** {@return the report in the text of the sample} */
    @Benchmark
    public PerformanceReport read() {
        return Reports.read(text).report();
    }

    /** {@return the audit of the report in the text of the sample, its findings read in one language} */
    @Benchmark
    public AuditResult readAndValidate() {
        return AuditBenchmark.read(validator.validate(Reports.read(text).report()));
    }
}
