package io.github.jixiao.cli;

import io.github.jixiao.testkit.golden.GoldenPair;
import io.github.jixiao.testkit.golden.GoldenPairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every golden pair; a new one needs no code. */
class GoldenPairsTest {

    static final GoldenPairs PAIRS = GoldenPairs.in("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> a_report_gives_what_is_expected_of_it() {
        return DynamicTest.stream(PAIRS.stream(), GoldenPair::name, GoldenPair::verify);
    }
}
