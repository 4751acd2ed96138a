package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Output that breaks at some byte, of every command: it is told, and what arrived is a beginning and never more. */
class BrokenOutputTest {

    private static final int BUFFER = 1 << 16;

    @TempDir
    private Path folder;

    static Stream<List<String>> commands() {
        String report = Project.sample("kexie-2022.txt").toString();
        String records = Project.sample("streams/district-2022.ndjson").toString();
        return Stream.of(
                List.of("--help"),
                List.of("--version"),
                List.of("check", "--help"),
                List.of("check", report),
                List.of("check", report, "--format", "json"),
                List.of("check", "--stream", records),
                List.of("read", report),
                List.of("figures", report),
                List.of("figures", report, "--unread"),
                List.of("rules"),
                List.of("rules", "--format", "json"),
                List.of("rules", "--format", "markdown"),
                List.of("schema"));
    }

    /** A stream with room for so many bytes; behind the failure it takes everything, as a disk does that is made wider. */
    private static final class Narrow extends OutputStream {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private int room;

        Narrow(int room) {
            this.room = room;
        }

        @Override
        public void write(int one) throws IOException {
            if (room == 0) {
                room = Integer.MAX_VALUE;
                throw new IOException("no space left on device");
            }
            room--;
            taken.write(one);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_told_in_both_languages_wherever_it_breaks(List<String> command) {
        Narrow wide = new Narrow(Integer.MAX_VALUE);
        assertThat(run(command, InputStream.nullInputStream(), wide, new ByteArrayOutputStream(), "en"))
                .isLessThan(ExitStatus.UNUSABLE);
        byte[] whole = wide.taken.toByteArray();
        assertThat(whole).isNotEmpty();

        for (int room : places(whole.length)) {
            assertThat(brokenAt(room, command, whole, "en"))
                    .isEqualTo("jixiao: the output cannot be written, its reader may have gone\n");
        }
        assertThat(brokenAt(0, command, whole, "zh")).isEqualTo("jixiao: 无法写出结果，接收方可能已关闭\n");
    }

    @Test
    void output_is_a_beginning_of_what_was_printed_at_every_byte() {
        for (int room = 0; room < 2_000; room++) {
            Narrow narrow = new Narrow(room);
            Output output = new Output(narrow);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            boolean failed = false;
            for (int line = 0; line < 500; line++) {
                String text = "行" + line;
                printed.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
                try {
                    output.line(text);
                    output.flush();
                } catch (Output.ClosedException e) {
                    failed = true;
                }
            }
            assertThat(failed).isTrue();
            assertThat(narrow.taken.toByteArray()).isEqualTo(Arrays.copyOf(printed.toByteArray(), room));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void goes_to_a_file_as_it_goes_to_standard_output(List<String> command) throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "an older result, which is replaced");
        Ran printed = Ran.command(command.toArray(String[]::new));

        Ran saved = Ran.command(with(command, "-o", file.toString()));

        assertThat(saved.out()).isEmpty();
        assertThat(saved.status()).isEqualTo(printed.status());
        assertThat(file).hasContent(printed.out());
        assertThat(names()).containsExactly("result");
    }

    @Test
    void a_command_that_fails_leaves_the_older_file_and_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "an older result");
        InputStream breaking = new BrokenInput(Files.readAllBytes(Project.sample("streams/district-2022.ndjson")));

        int status = run(
                List.of("check", "--stream", "-", "--output", file.toString()),
                breaking,
                OutputStream.nullOutputStream(),
                new ByteArrayOutputStream(),
                "en");

        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(file).hasContent("an older result");
        assertThat(names()).containsExactly("result");
    }

    @Test
    void a_file_that_cannot_be_written_is_named() {
        String missing = folder.resolve("missing/result").toString();

        assertThat(Ran.command("rules", "-o", missing).err())
                .isEqualTo("jixiao: '" + missing + "' cannot be written, and was left as it was\n");
        assertThat(Ran.command("schema", "-o", folder.toString(), "--locale=zh").err())
                .isEqualTo("jixiao: 无法写入 '" + folder + "'，未作改动\n");
        assertThat(Ran.command("rules", "-o", "\0").status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "an older result");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

        assertThat(Ran.command("schema", "-o", link.toString()).status()).isZero();

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void an_interrupted_audit_of_a_stream_says_so_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        Ran ran;
        try {
            ran = Ran.command(
                    "check",
                    "--stream",
                    Project.sample("streams/district-2022.ndjson").toString());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.err()).isEqualTo("jixiao: interrupted before the end\n");
    }

    private static String brokenAt(int room, List<String> command, byte[] whole, String language) {
        Narrow narrow = new Narrow(room);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(command, InputStream.nullInputStream(), narrow, err, language);

        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(narrow.taken.toByteArray()).isEqualTo(Arrays.copyOf(whole, room));
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The edges of the output and of the buffer before it, and some between. */
    private static Set<Integer> places(int length) {
        Set<Integer> places = new TreeSet<>(List.of(0, 1, length / 3, length / 2, length - 1));
        for (int edge = BUFFER; edge <= length; edge += BUFFER) {
            places.addAll(List.of(edge - 1, edge, edge + 1));
        }
        places.removeIf(place -> place >= length);
        return places;
    }

    private static int run(List<String> command, InputStream in, OutputStream out, OutputStream err, String language) {
        List<String> all = new ArrayList<>(command);
        all.add("--locale=" + language);
        return Jixiao.run(all, in, out, err, Colour.OFF, false);
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
