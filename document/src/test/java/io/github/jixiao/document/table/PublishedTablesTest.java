package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.DocumentReader;
import io.github.jixiao.report.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"002", "004", "022", "024", "038", "040", "042", "052", "056", "066", "F1", "F2", "F3"})
    void the_figures_of_a_published_form_are_those_of_a_careful_reader(String number) throws IOException {
        Path text = text(number);
        ReadResult result = new DocumentReader().read(Files.readAllBytes(text));
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(text.toString().replace(".txt", ".tsv")))) {
            String[] fields = line.split("\t");
            expected.add(fields[0] + " " + fields[1] + " " + fields[3]);
        }
        List<String> found = result.report().getStatements().stream()
                .filter(statement -> statement.id().item().isVocabulary())
                .map(Sheet::figure)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Path text(String number) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        Assumptions.assumeTrue(root != null, "the project's root is not above the working directory");
        Path cases = root.resolveSibling("shared").resolve("reports/cases");
        Assumptions.assumeTrue(Files.isDirectory(cases), "no folder of published reports beside the project");
        try (Stream<Path> files = Files.list(cases)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "-"))
                    .filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
