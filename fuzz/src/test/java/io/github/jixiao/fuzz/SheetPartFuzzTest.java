package io.github.jixiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mutations of the cells of a .xlsx, which its packing keeps from most mutations of the whole. */
class SheetPartFuzzTest {

    @MethodSource("io.github.jixiao.fuzz.Seeds#sheetPart")
    @FuzzTest
    void is_refused_or_gives_a_report(byte[] content) {
        Documents.check(Archives.with(Archives.SHEET, content));
    }
}
