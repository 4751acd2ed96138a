package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.json.ReportStream;
import io.github.jixiao.json.ReportStream.OnBadRecord;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.report.UnreadableReportException.Cause;
import io.github.jixiao.testkit.sample.ReportPlan;
import io.github.jixiao.testkit.sample.SampleReports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thread that is interrupted: what it began is done in full or says why not, and the thread stays interrupted. */
class InterruptedThreadTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Project.root().resolve("samples"))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(each ->
                            !each.toString().endsWith(".md") && !each.toString().endsWith("json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reading_gives_the_whole_report_or_says_that_it_was_interrupted(Path sample) throws IOException {
        byte[] content = Files.readAllBytes(sample);
        PerformanceReport whole = Reports.read(content).report();

        assertWholeOrInterrupted(whole, () -> Reports.read(content).report());
        assertWholeOrInterrupted(whole, () -> Reports.read(sample).report());
    }

    @Test
    void what_does_not_wait_is_done_in_full() {
        PerformanceReport report = SampleReports.of(ReportPlan.usual(), 42);
        ReportValidator validator = ReportValidator.of(RuleBook.of(2023, "430203"));
        ReportJson json = ReportJson.strict();
        byte[] written = json.writeBytes(JsonDocument.REPORT, report);

        assertThat(interrupted(() -> validator.validate(report))).isEqualTo(validator.validate(report));
        assertThat(interrupted(() -> json.writeBytes(JsonDocument.REPORT, report)))
                .isEqualTo(written);
        assertThat(interrupted(() -> json.read(written))).isEqualTo(report);
        assertThat(interrupted(() -> {
                    try (ReportStream records = json.stream(new ByteArrayInputStream(written), OnBadRecord.STOP)) {
                        return records.next().report().orElseThrow();
                    }
                }))
                .isEqualTo(report);
    }

    private static void assertWholeOrInterrupted(PerformanceReport whole, Supplier<PerformanceReport> reading) {
        try {
            assertThat(interrupted(reading)).isEqualTo(whole);
        } catch (UnreadableReportException e) {
            assertThat(e.reason()).isEqualTo(Cause.INTERRUPTED);
            assertThat(e.text().zh()).isNotBlank();
            assertThat(e.text().en()).isNotBlank();
        }
    }

    private static <T> T interrupted(Supplier<T> work) {
        Thread.currentThread().interrupt();
        try {
            return work.get();
        } finally {
            boolean stillInterrupted = Thread.interrupted();
            assertThat(stillInterrupted).isTrue();
        }
    }
}
