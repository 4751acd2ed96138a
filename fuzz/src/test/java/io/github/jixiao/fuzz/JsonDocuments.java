package io.github.jixiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.JsonProblem;
import io.github.jixiao.json.JsonReadException;
import io.github.jixiao.json.ReportJson;

/** What holds of any bytes that are handed over as JSON. */
final class JsonDocuments {

    private JsonDocuments() {}

    /** They are refused, each problem with a place and in both languages, or give a value that comes back from its JSON. */
    static <T> void check(JsonDocument<T> kind, byte[] content) {
        Tally.count();
        ReportJson json = ReportJson.strict();
        T value;
        try {
            value = json.read(kind, content);
        } catch (JsonReadException refusal) {
            assertThat(refusal.problems()).isNotEmpty().allSatisfy(JsonDocuments::check);
            return;
        }
        assertThat(json.read(kind, json.writeBytes(kind, value))).isEqualTo(value);
    }

    private static void check(JsonProblem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.message().zh()).isNotBlank();
        assertThat(problem.message().en()).isNotBlank();
    }
}
