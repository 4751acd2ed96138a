package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.json.ReportJson;
import io.github.jixiao.json.ReportWriter;
import io.github.jixiao.report.Extensions;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.testkit.sample.ReportPlan;
import io.github.jixiao.testkit.sample.SampleReports;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream that is larger than the memory of the packaged jar. */
class LargeStreamIT {

    private static final int REPORTS = 2_000;
    private static final int PADDING = 150_000;

    @TempDir
    private Path folder;

    @Test
    void passes_in_order_through_256_megabytes() throws Exception {
        PerformanceReport report = SampleReports.of(ReportPlan.usual().withSize(ReportPlan.Size.SMALL), 1);
        Path file = folder.resolve("stream");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ReportWriter writer = ReportJson.lines(out)) {
            for (int i = 0; i < REPORTS; i++) {
                String own = "{\"own\": \"" + "x".repeat(PADDING) + "\"}";
                writer.write(report.withExtensions(new Extensions(own)));
            }
        }
        assertThat(Files.size(file)).isGreaterThan(256L << 20);

        Ran ran = PackagedJar.command(folder, "check", "--stream", file.toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out().lines()).hasSize(REPORTS);
        int number = 0;
        for (String line : ran.out().lines().toList()) {
            number++;
            assertThat(line).startsWith("{\"number\":" + number + ",").contains("\"errors\":0,");
        }
    }
}
