package io.github.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.report.ReadResult;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the real reports and composed cases that stand beside the project. */
class RealReportsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lusong-kexie-2021",
                "cases/F1-sifaju-2022-clean",
                "cases/F2-jiedaoban-2021-planted",
                "cases/F3-xiaoxue-2020-messy"
            })
    void every_figure_of_a_whole_report_is_read_in_order(String name) throws IOException {
        Path folder = SharedReports.folder();

        assertThat(read(folder.resolve(name + ".txt"), 4)).isEqualTo(expected(folder.resolve(name + ".tsv"), 4));
    }

    @Test
    void the_figures_of_the_cases_are_found_and_hardly_any_is_false() throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        int hits = 0;
        int read = 0;
        int wanted = 0;
        for (Path text : texts(SharedReports.folder().resolve("cases"))) {
            List<String> expected = expected(Path.of(text.toString().replace(".txt", ".tsv")), 2);
            List<String> found = read(text, 2);
            List<String> missed = new ArrayList<>(expected);
            found.forEach(missed::remove);
            int hit = expected.size() - missed.size();
            hits += hit;
            read += found.size();
            wanted += expected.size();
            scores.put(text.getFileName().toString(), 2.0 * hit / (found.size() + expected.size()));
        }
        scores.forEach((name, score) -> System.out.printf(Locale.ROOT, "%-48s F1 %.3f%n", name, score));

        assertThat(scores.values()).allSatisfy(score -> assertThat(score).isGreaterThanOrEqualTo(0.7));
        assertThat(2.0 * hits / (read + wanted)).as("F1").isGreaterThanOrEqualTo(0.95);
        assertThat((double) hits / read).as("precision").isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void the_scope_error_of_real_final_accounts_is_kept_as_two_statements() throws IOException {
        Path folder = SharedReports.folder().resolve("pdf");
        List<String> found = read(folder.resolve("guihua-2024-final-accounts.pdf"), 3);

        assertThat(found)
                .containsAll(expected(folder.resolve("guihua-2024-final-accounts.must-contain.tsv"), 3))
                .contains(
                        "general.expenditure.basic.executed\t53776400\tyuan",
                        "general.expenditure.basic.executed\t53647500\tyuan");
    }

    private static List<Path> texts(Path folder) throws IOException {
        List<Path> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
            files.forEach(texts::add);
        }
        texts.sort(null);
        return texts;
    }

    private static List<String> read(Path file, int columns) throws IOException {
        ReadResult result = new DocumentReader().read(Files.readAllBytes(file));
        return PrintedFigures.of(result.report()).stream()
                .map(line -> columns(line, columns))
                .toList();
    }

    private static List<String> expected(Path file, int columns) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> columns(line, columns))
                .toList();
    }

    private static String columns(String line, int count) {
        int end = -1;
        for (int i = 0; i < count; i++) {
            int tab = line.indexOf('\t', end + 1);
            if (tab < 0) {
                return line;
            }
            end = tab;
        }
        return line.substring(0, end);
    }
}
