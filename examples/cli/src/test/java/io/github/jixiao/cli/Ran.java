package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A command that was run in this process, with what it printed. */
record Ran(int status, String out, String err) {

    /** Runs a command in English unless it says otherwise. */
    static Ran command(String... arguments) {
        return command(new byte[0], arguments);
    }

    /** Runs a command with something on standard input. */
    static Ran command(byte[] in, String... arguments) {
        return run(new ByteArrayInputStream(in), false, arguments);
    }

    /** Runs a command with standard input of any kind. */
    static Ran command(InputStream in, String... arguments) {
        return run(in, false, arguments);
    }

    /** Runs a command on a terminal. */
    static Ran watched(String... arguments) {
        return run(InputStream.nullInputStream(), true, arguments);
    }

    private static Ran run(InputStream in, boolean watched, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--locale"))) {
            all.add("--locale=en");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Jixiao.run(all, in, out, err, Colour.OFF, watched);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Requires what every input gets: a result, or one sentence and no result; never a stack trace. */
    static void assertAnswered(Ran ran) {
        assertThat(ran.out + ran.err).doesNotContain("\tat ", "Exception", "Error:", "unexpected failure");
        if (ran.status == ExitStatus.UNUSABLE) {
            assertThat(ran.out).isEmpty();
            assertThat(ran.err).startsWith("jixiao: ").hasLineCount(1);
        } else {
            assertThat(ran.status).isIn(ExitStatus.OK, ExitStatus.FINDINGS);
            assertThat(ran.err).isEmpty();
        }
    }
}
