package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that nobody should send, given to the packaged jar with 256 MB. */
class BadInputIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.jixiao.cli.BadInput#all")
    void is_answered_with_one_sentence_or_with_findings(BadInput input) throws Exception {
        Path file = folder.resolve("input");
        try (OutputStream out = Files.newOutputStream(file)) {
            input.content().writeTo(out);
        }
        Ran.assertAnswered(PackagedJar.command(folder, "check", file.toString()));
    }

    @Test
    void a_pipe_that_is_closed_early_gives_no_stack_trace() throws Exception {
        Path file = folder.resolve("input");
        Files.writeString(file, "一、部门（单位）基本情况\n" + "核定编制3名。\n".repeat(20_000));
        Path err = folder.resolve("err");
        Process process = PackagedJar.builder("figures", file.toString())
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();

        process.waitFor();

        assertThat(Files.readString(err))
                .doesNotContain("\tat ", "Exception")
                .hasLineCount(process.exitValue() == 0 ? 0 : 1);
    }
}
