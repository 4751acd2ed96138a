package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.json.ReportJson;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.testkit.golden.GoldenPair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An audit does not depend on the way in: a document and the JSON that was read from it are one report. */
class WayInTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("reports")
    void the_json_of_a_document_is_the_same_report_with_the_same_audit(Path document) throws IOException {
        sameBothWays(document);
    }

    @Test
    void so_it_is_for_a_real_report() throws IOException {
        sameBothWays(Project.shared("lusong-kexie-2021.txt"));
    }

    private void sameBothWays(Path document) throws IOException {
        PerformanceReport report = Reports.read(document).report();
        Ran read = Ran.command("read", document.toString());
        Path json = Files.writeString(folder.resolve("report.json"), read.out());

        assertThat(read.err()).isEmpty();
        assertThat(ReportJson.strict().read(read.out().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(report);
        for (String format : new String[] {"text", "json"}) {
            assertThat(Ran.command("check", json.toString(), "--format", format))
                    .isEqualTo(Ran.command("check", document.toString(), "--format", format));
        }
        assertThat(Ran.command("figures", json.toString())).isEqualTo(Ran.command("figures", document.toString()));
    }

    static Stream<Path> reports() {
        Stream<Path> golden = GoldenPairsTest.PAIRS.stream().map(GoldenPair::report);
        return Stream.concat(
                Stream.of(Project.sample("kexie-2022.txt"), Project.sample("kexie-2022-faulty.txt")), golden);
    }
}
