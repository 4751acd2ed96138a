package io.github.jixiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mutations of the text of a .docx, which its packing keeps from most mutations of the whole. */
class WordPartFuzzTest {

    @MethodSource("io.github.jixiao.fuzz.Seeds#wordPart")
    @FuzzTest
    void is_refused_or_gives_a_report(byte[] content) {
        Documents.check(Archives.with(Archives.WORD, content));
    }
}
