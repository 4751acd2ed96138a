package io.github.jixiao.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class ReportSourceTest {

    private static final String FOLDER = "src/test/resources/junit/reports";

    @Test
    void a_folder_gives_every_report_in_it_and_below_under_the_name_of_its_file() {
        assertThat(names(FromFolder.class)).containsExactly("[1] " + Path.of("below", "faulty.txt"), "[2] office.txt");
    }

    @Test
    void the_class_path_gives_the_same() {
        assertThat(names(FromClassPath.class))
                .containsExactly("[1] office.txt", "[2] " + Path.of("below", "faulty.txt"), "[3] office.txt");
    }

    @Test
    void a_test_may_take_the_result_of_reading() {
        run(TakesReadResult.class).assertStatistics(counts -> counts.started(1).succeeded(1));
    }

    @Test
    void a_file_that_cannot_be_read_fails_with_the_reason_after_the_others_have_run() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Unreadable.class))
                .execute()
                .allEvents()
                .assertThatEvents()
                .haveExactly(1, event(test(), displayName("[1] office.txt"), finishedSuccessfully()))
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                message("Reports that cannot be read\n  empty.txt: the file is empty"))));
    }

    @Test
    void a_place_without_a_report_fails() {
        failsWith(Nowhere.class, "reports: there is none at src/test/resources/nowhere");
        failsWith(NothingMatches.class, "reports: there is none at " + FOLDER + "/*.docx");
    }

    @Test
    void a_test_that_takes_something_else_is_told_what_it_may_take() {
        failsWith(
                TakesText.class,
                "a test with @ReportSource takes a PerformanceReport or a ReadResult first, not java.lang.String");
    }

    @Test
    void reports_in_an_archive_are_read_while_it_is_open(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("reports.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("packed/"));
            out.closeEntry();
            out.putNextEntry(new JarEntry("packed/office.txt"));
            Files.copy(Path.of(FOLDER, "office.txt"), out);
            out.closeEntry();
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            List<ReportFile> files = ReportFiles.at("classpath:packed", loader);

            assertThat(files).extracting(ReportFile::name).containsExactly("office.txt");
            assertThat(files.get(0).read().report().getFiscalYear()).hasValue(2022);
        }
    }

    private static List<String> names(Class<?> type) {
        return run(type).started().list().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static Events run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute()
                .testEvents();
    }

    private static void failsWith(Class<?> type, String text) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute()
                .allEvents()
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text))));
    }

    static class FromFolder {

        @ParameterizedTest
        @ReportSource(FOLDER)
        void reads(PerformanceReport report) {
            assertThat(report.getFiscalYear()).isPresent();
        }
    }

    static class FromClassPath {

        @ParameterizedTest
        @ReportSource({"classpath:/junit/reports/office.txt", "classpath:junit/reports"})
        void reads(PerformanceReport report) {
            assertThat(report.getFiscalYear()).isPresent();
        }
    }

    static class TakesReadResult {

        @ParameterizedTest
        @ReportSource(FOLDER + "/off*.txt")
        void reads(ReadResult read, TestInfo info) {
            assertThat(read.understood()).isPositive();
            assertThat(info.getDisplayName()).isEqualTo("[1] office.txt");
        }
    }

    static class Unreadable {

        @ParameterizedTest
        @ReportSource("src/test/resources/junit/unreadable")
        void reads(PerformanceReport report) {
            assertThat(report.getFiscalYear()).isPresent();
        }
    }

    static class Nowhere {

        @ParameterizedTest
        @ReportSource("src/test/resources/nowhere")
        void reads(PerformanceReport report) {}
    }

    static class NothingMatches {

        @ParameterizedTest
        @ReportSource(FOLDER + "/*.docx")
        void reads(PerformanceReport report) {}
    }

    static class TakesText {

        @ParameterizedTest
        @ReportSource(FOLDER)
        void reads(String report) {}
    }
}
