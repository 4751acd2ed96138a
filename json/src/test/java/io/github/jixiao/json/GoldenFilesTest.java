package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.FindingShapes;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.rulebook.RuleBookShapes;
import io.github.jixiao.shape.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every schema version, which stay readable. The folder's name is the version, the file's begins with the
 * kind of document. Files are added and never changed.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/jixiao/json/golden");

    private final ReportJson json = ReportJson.strict().pretty();

    static Collection<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_golden_file_is_read_and_written_as_it_is(Path file) throws IOException {
        String content = Files.readString(file);
        assertThat(again(kind(file), content)).isEqualTo(content);
        assertThat(Judge.of(kind(file)).problems(content)).isEmpty();
    }

    /** Run with {@code -Djixiao.golden.write=true} to write those of the present version that are missing. */
    @Test
    void every_kind_of_document_has_golden_files() throws IOException {
        for (Map.Entry<String, String> document : documents().entrySet()) {
            Path file = FOLDER.resolve(ObjectCodec.VERSION).resolve(document.getKey() + ".json");
            if (Boolean.getBoolean("jixiao.golden.write") && Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, document.getValue());
            }
            assertThat(file).exists();
        }
    }

    private Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("report", json.write(Sample.report()));
        documents.put("report-rich", longest(ReportShapes.REPORT, JsonDocument.REPORT));
        documents.put("audit-result", json.write(Sample.result()));
        documents.put("audit-result-rich", longest(FindingShapes.AUDIT_RESULT, JsonDocument.AUDIT_RESULT));
        documents.put(
                "diff",
                json.write(
                        JsonDocument.DIFF, Sample.report().diff(Sample.report().withFiscalYear(2022))));
        documents.put("profile", json.write(JsonDocument.PROFILE, Sample.profile()));
        documents.put("profile-rich", longest(RuleBookShapes.PROFILE, JsonDocument.PROFILE));
        documents.put("waivers", json.write(JsonDocument.WAIVERS, Sample.waivers()));
        return documents;
    }

    private <T> String longest(Kind<T> shape, JsonDocument<T> kind) {
        return LongStream.range(0, 30)
                .mapToObj(seed -> json.write(kind, RandomValues.rich(shape, seed)))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    private <T> String again(JsonDocument<T> kind, String content) {
        return json.write(kind, json.read(kind, content));
    }

    private static JsonDocument<?> kind(Path file) {
        String name = file.getFileName().toString();
        List<JsonDocument<?>> kinds = JsonDocument.all();
        return kinds.stream()
                .filter(kind -> name.startsWith(kind.name()))
                .findFirst()
                .orElseThrow();
    }
}
