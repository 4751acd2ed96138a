package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    @Test
    void the_example_is_what_is_written() throws IOException {
        assertThat(documentation())
                .contains("```json\n" + ReportJson.strict().pretty().write(Sample.report()) + "\n```\n");
    }

    @Test
    void every_kind_of_document_and_its_schema_is_named() throws IOException {
        for (JsonDocument<?> document : JsonDocument.all()) {
            assertThat(documentation()).contains('`' + JsonSchemas.id(document) + '`');
        }
    }

    private static String documentation() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (Files.notExists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        return Files.readString(root.resolve("docs/json.md"));
    }
}
