package io.github.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.report.PerformanceReport;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code NAME.txt} in {@code golden} states what {@code NAME.figures} lists; a failure prints what would pass. */
class GoldenFiguresTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static Stream<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.txt")) {
            files.forEach(texts::add);
        }
        return texts.stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_states_the_figures_beside_it(Path text) throws IOException {
        Path figures = Path.of(text.toString().replace(".txt", ".figures"));
        PerformanceReport report =
                new DocumentReader().read(Files.readAllBytes(text)).report();

        assertThat(String.join("\n", PrintedFigures.of(report)))
                .isEqualTo(Files.exists(figures) ? Files.readString(figures).strip() : "");
        SourceDocument source = report.getSource().orElseThrow();
        for (Statement statement : report.getStatements()) {
            assertThat(source.quote(statement.span())).isEqualTo(statement.text());
        }
    }

    @Test
    void there_are_enough_pairs_to_gate_the_grammar() throws IOException {
        assertThat(texts().count()).isGreaterThanOrEqualTo(40);
    }
}
