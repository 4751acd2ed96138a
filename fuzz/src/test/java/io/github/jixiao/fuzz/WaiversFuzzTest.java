package io.github.jixiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.jixiao.json.JsonDocument;
import org.junit.jupiter.params.provider.MethodSource;

/** Mutations of a waiver file. */
class WaiversFuzzTest {

    @MethodSource("io.github.jixiao.fuzz.Seeds#waivers")
    @FuzzTest
    void is_refused_or_read_as_it_is_written(byte[] content) {
        JsonDocuments.check(JsonDocument.WAIVERS, content);
    }
}
