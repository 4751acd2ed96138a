package io.github.jixiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.jixiao.json.JsonDocument;
import org.junit.jupiter.params.provider.MethodSource;

/** Mutations of the JSON of a report. */
class ReportJsonFuzzTest {

    @MethodSource("io.github.jixiao.fuzz.Seeds#reportJson")
    @FuzzTest
    void is_refused_or_read_as_it_is_written(byte[] content) {
        JsonDocuments.check(JsonDocument.REPORT, content);
    }
}
