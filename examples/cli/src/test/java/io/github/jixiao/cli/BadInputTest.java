package io.github.jixiao.cli;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that nobody should send, given to the commands that {@link BadInputIT} does not try. */
class BadInputTest {

    @ParameterizedTest
    @MethodSource("io.github.jixiao.cli.BadInput#small")
    void is_answered_by_every_command_that_reads(BadInput input) throws IOException {
        Ran.assertAnswered(Ran.command(input.bytes(), "figures", "-"));
        Ran.assertAnswered(Ran.command(input.bytes(), "read", "-"));
    }
}
