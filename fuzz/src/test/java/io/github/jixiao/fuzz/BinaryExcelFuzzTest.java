package io.github.jixiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mutations of .xls. */
class BinaryExcelFuzzTest {

    @MethodSource("io.github.jixiao.fuzz.Seeds#binaryExcel")
    @FuzzTest
    void is_refused_or_gives_a_report(byte[] content) {
        Documents.check(content);
    }
}
