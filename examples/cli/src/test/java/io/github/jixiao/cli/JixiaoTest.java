package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.json.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JixiaoTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | jixiao: no command given, see 'jixiao --help'
            figures                  | jixiao: 'FILE' is missing, see 'jixiao figures --help'
            check                    | jixiao: 'FILE' is missing, see 'jixiao check --help'
            figures --locale fr FILE | jixiao: 'fr' is no value of '--locale', see 'jixiao figures --help'
            figures --bar FILE       | jixiao: '--bar' is no argument or option here, see 'jixiao figures --help'
            figures a b              | jixiao: 'b' is no argument or option here, see 'jixiao figures --help'
            nonsense                 | jixiao: 'nonsense' is no argument or option here, see 'jixiao --help'
            """)
    void a_wrong_command_is_answered_with_one_sentence(String command, String sentence) {
        Ran ran = Ran.command(command.isEmpty() ? new String[0] : command.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo(sentence + "\n");
    }

    @Test
    void a_missing_file_is_named_once() {
        String missing = folder.resolve("missing.txt").toString();

        assertThat(Ran.command("figures", missing))
                .isEqualTo(new Ran(2, "", "jixiao: the file '" + missing + "' cannot be opened\n"));
    }

    @Test
    void the_language_is_that_which_was_asked_for_even_of_a_wrong_command() {
        assertThat(Ran.command("figures", "--locale=zh").err()).startsWith("jixiao: 缺少 'FILE'");
        assertThat(Ran.command("--locale", "zh", "--help").out())
                .contains("用法：jixiao")
                .contains("逐行列出");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "figures --help", "--version"})
    void help_and_version_are_no_failures(String command) {
        Ran ran = Ran.command(command.split(" "));

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isNotBlank().doesNotContain("\u001B", "%n", "null");
    }

    @Test
    void a_reader_that_has_gone_is_answered_with_one_sentence() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Jixiao.run(
                List.of("rules", "--locale=en"), new ByteArrayInputStream(new byte[0]), closed, err, Colour.OFF, false);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("jixiao: the output cannot be written, its reader may have gone\n");
    }

    @Test
    void every_kind_of_document_has_its_schema() {
        assertThat(JsonDocument.all())
                .allSatisfy(
                        kind -> assertThat(Ran.command("schema", kind.name()).out())
                                .startsWith("{")
                                .contains("https://json-schema.org/draft/2020-12/schema", "/" + kind.name() + ".json"));
        assertThat(Ran.command("schema").out())
                .isEqualTo(Ran.command("schema", "report").out());
        assertThat(Ran.command("schema", "budget").err())
                .startsWith("jixiao: there is no schema 'budget', only report, ")
                .hasLineCount(1);
    }
}
