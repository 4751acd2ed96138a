package io.github.jixiao.benchmarks;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportValidator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The audit of reports that grow: time and allocation are to grow with them, and no faster. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProjectsBenchmark {

    /** How many projects the report has; with each come an objective, two indicators and a paragraph. */
    @Param({"10", "100", "1000", "10000"})
    public int projects;

    private PerformanceReport report;
    private ReportValidator validator;

    /** Makes the report. */
    @Setup
    public void prepare() {
        report = Corpus.ofProjects(projects);
        validator = AuditBenchmark.validator();
    }

    /** {@return the audit of the report, its findings read in one language} */
    @Benchmark
    public AuditResult validate() {
        return AuditBenchmark.read(validator.validate(report));
    }
}
