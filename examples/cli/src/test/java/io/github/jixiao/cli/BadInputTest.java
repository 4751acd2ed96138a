package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody should send, given to the commands that {@link BadInputIT} does not try. */
class BadInputTest {

    @ParameterizedTest
    @MethodSource("io.github.jixiao.cli.BadInput#small")
    void is_answered_by_every_command_that_reads(BadInput input) throws IOException {
        Ran.assertAnswered(Ran.command(input.bytes(), "figures", "-"));
        Ran.assertAnswered(Ran.command(input.bytes(), "read", "-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "figures", "check"})
    void a_document_that_breaks_off_is_no_report_wherever_it_breaks(String command) throws IOException {
        byte[] whole = Files.readAllBytes(Project.sample("kexie-2022.txt"));
        for (int good = 0; good < whole.length; good += 97) {
            Ran ran = Ran.command(new BrokenInput(Arrays.copyOf(whole, good)), command, "-");

            assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).isEqualTo("jixiao: reading '-' failed before its end\n");
        }
    }
}
