package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    @ParameterizedTest
    @MethodSource("io.github.jixiao.cli.BrokenOutputTest#commands")
    @EnabledOnOs(OS.LINUX)
    void a_full_device_is_told_by_every_command(List<String> command) throws Exception {
        Path err = folder.resolve("err");
        int status = PackagedJar.builder(command.toArray(String[]::new))
                .redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();

        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(Files.readString(err)).isEqualTo("jixiao: the output cannot be written, its reader may have gone\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_for_which_there_is_no_room_is_not_there() throws Exception {
        Path file = folder.resolve("result");
        Path err = folder.resolve("err");
        List<String> jixiao = PackagedJar.builder("rules", "--format", "markdown", "-o", file.toString())
                .command();
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        command.addAll(jixiao);
        command.add(command.indexOf("-jar"), "-XX:-UsePerfData");

        int status =
                new ProcessBuilder(command).redirectError(err.toFile()).start().waitFor();

        assertThat(Files.readString(err))
                .isEqualTo("jixiao: '" + file + "' cannot be written, and was left as it was\n");
        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(err);
        }
    }
}
