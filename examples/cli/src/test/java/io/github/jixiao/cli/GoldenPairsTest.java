package io.github.jixiao.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every golden pair; a new one needs no code. */
class GoldenPairsTest {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @MethodSource("pairs")
    void a_report_gives_what_is_expected_of_it(GoldenPair pair) {
        pair.difference().ifPresent(Assertions::fail);
    }

    static Stream<GoldenPair> pairs() {
        return GoldenPair.in(FOLDER);
    }
}
