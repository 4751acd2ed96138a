package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.report.Extensions;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.ReportReader.Fit;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.report.Reports;
import io.github.jixiao.report.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final String HEAD = "{\"schemaVersion\":\"1\",";

    private static final List<byte[]> RICH = LongStream.range(0, 5)
            .mapToObj(seed ->
                    ReportJson.strict().writeBytes(JsonDocument.REPORT, RandomValues.rich(ReportShapes.REPORT, seed)))
            .toList();

    private final ReportJson json = ReportJson.strict();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"titel\":\"x\"}|UNKNOWN_PROPERTY|/titel|the property 'titel' is not known, perhaps 'title' is meant",
                "\"compiled_on\":\"x\"}|UNKNOWN_PROPERTY|/compiled_on|the property 'compiled_on' is not known, perhaps 'compiledOn' is meant",
                "\"title\":\"x\",\"title\":\"y\"}|DUPLICATE_PROPERTY|/title|the property 'title' stands twice",
                "\"fiscalYear\":\"2021\"}|WRONG_TYPE|/fiscalYear|expected a whole number from 1949 to 9999, found the text '2021'",
                "\"fiscalYear\":2021.0}|WRONG_TYPE|/fiscalYear|expected a whole number from 1949 to 9999, found the number 2021.0",
                "\"fiscalYear\":1e1000000000}|WRONG_TYPE|/fiscalYear|expected a whole number from 1949 to 9999, found the number 1e1000000000",
                "\"title\":7}|WRONG_TYPE|/title|expected a text of at most 20000000 characters, found the number 7",
                "\"title\":null}|WRONG_TYPE|/title|expected a text of at most 20000000 characters, found null, in place of which the property is left out",
                "\"budget\":{\"general\":{}}}|UNKNOWN_PROPERTY|/budget/general|the property 'general' is not known",
                "\"budget\":{\"generalPublic\":{\"value\":{}}}}|MISSING_PROPERTY|/budget/generalPublic|the property 'status' is missing",
                "\"budget\":{\"generalPublic\":{\"status\":\"blank\",\"value\":{}}}}|UNACCEPTABLE_VALUE|/budget/generalPublic|the status 'blank' has no 'value'",
                "\"unitBudgets\":[{\"unit\":\"甲\"}]}|MISSING_PROPERTY|/unitBudgets/0|the property 'budget' is missing",
                "\"compiledOn\":\"2021-02-30\"}|UNACCEPTABLE_VALUE|/compiledOn|expected a day as a text, such as '2021-06-30', found '2021-02-30'",
                "\"title\":\"x\"} {}|SYNTAX||something follows the end of the document",
                "\"title\":\"x\"|SYNTAX|/title|the document ends too early",
                "\"title\":\"x\",}|SYNTAX|/title|the text is no well-formed JSON from here on",
                "'title':\"x\"}|SYNTAX|/schemaVersion|the text is no well-formed JSON from here on",
                "\"title\":\"\\u0000\"}|ENCODING|/title|the character NUL is not allowed",
                "\"title\":\"\\ud800\"}|ENCODING|/title|half a surrogate pair stands alone",
                "\"title\":\"\\udc00\\ud800\"}|ENCODING|/title|half a surrogate pair stands alone",
                "\"extensions\":{\"a\":{\"b\":\"\\ud800\"}}}|ENCODING|/extensions/a/b|half a surrogate pair stands alone",
                "\"extensions\":{\"a\":1,\"a\":2}}|DUPLICATE_PROPERTY|/extensions/a|the property 'a' stands twice",
                "\"extensions\":[]}|WRONG_TYPE|/extensions|expected an object, found a list"
            })
    void what_is_wrong_is_said_with_its_place(String rest, Kind kind, String pointer, String message) {
        JsonProblem problem = only(HEAD + rest);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.message().en()).isEqualTo(message);
        assertThat(problem.message().zh()).isNotEqualTo(message).isNotBlank();
    }

    @Test
    void a_fingerprint_that_is_no_text_is_asked_for_as_a_text() {
        String written = json.write(JsonDocument.WAIVERS, Sample.waivers());
        String number = written.replace("\"0123456789abcdef\"", "123456789");
        JsonReadException refused =
                catchThrowableOfType(JsonReadException.class, () -> json.read(JsonDocument.WAIVERS, number));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.WRONG_TYPE);
            assertThat(problem.pointer()).isEqualTo("/waivers/0/valueHash");
            assertThat(problem.message().zh()).contains("文本").endsWith("数字 123456789");
            assertThat(problem.message().en()).contains("a text").endsWith("found the number 123456789");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdef0", "sha256:012345678"})
    void a_fingerprint_of_another_form_is_refused_and_no_waiver_that_lapsed(String digits) {
        String written = json.write(JsonDocument.WAIVERS, Sample.waivers());
        String changed = written.replace("0123456789abcdef", digits);
        JsonReadException refused =
                catchThrowableOfType(JsonReadException.class, () -> json.read(JsonDocument.WAIVERS, changed));
        assertThat(refused.problems()).extracting(JsonProblem::pointer).containsExactly("/waivers/0/valueHash");
        assertThat(refused.problems()).extracting(JsonProblem::kind).containsExactly(Kind.UNACCEPTABLE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1E5",
                "0x10",
                "NaN",
                "Infinity",
                "１２",
                "1,000",
                "+1",
                ".5",
                "5.",
                "--1",
                "",
                " 1",
                "1 "
            })
    void a_number_is_plain_digits_and_nothing_else(String number) {
        JsonProblem problem = only(amount(number));
        assertThat(problem.pointer()).isEqualTo("/baseDataTable/rows/0/budget/value");
        assertThat(problem.kind()).isEqualTo(Kind.UNACCEPTABLE_VALUE);
    }

    @Test
    void a_number_of_many_digits_is_refused_before_it_is_computed() {
        assertThat(only(amount("9".repeat(10_000_000))).kind()).isEqualTo(Kind.UNACCEPTABLE_VALUE);
        assertThat(only(amount("9".repeat(30))).message().en()).endsWith("beyond the range of 9.2 quadrillion yuan");
        assertThat(only(HEAD + "\"fiscalYear\":" + "9".repeat(2000) + "}").kind())
                .isEqualTo(Kind.LIMIT);
        assertThat(only(HEAD + "\"extensions\":{\"n\":" + "9".repeat(2000) + "}}")
                        .kind())
                .isEqualTo(Kind.LIMIT);
    }

    @Test
    void a_number_that_nobody_asked_for_is_carried_as_it_is_written() {
        String extensions = "{\"n\":1e1000000000,\"m\":-0.50}";
        PerformanceReport report = json.read(HEAD + "\"extensions\":" + extensions + "}");
        assertThat(report.getExtensions()).isEqualTo(new Extensions(extensions));
        assertThat(json.write(report)).endsWith("\"extensions\":" + extensions + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void depth_is_bounded_everywhere(String open) {
        for (String place : List.of("extensions", "title", "colour")) {
            String deep = HEAD + "\"" + place + "\":{\"x\":" + open.repeat(100_000);
            assertThat(problems(json.withMaxProblems(100), deep))
                    .extracting(JsonProblem::kind)
                    .contains(Kind.LIMIT);
        }
    }

    @Test
    void long_texts_and_names_are_refused() {
        assertThat(only(HEAD + "\"title\":\"" + "x".repeat(Limits.TEXT + 1) + "\"}")
                        .kind())
                .isEqualTo(Kind.LIMIT);
        assertThat(problems(json, HEAD + "\"" + "x".repeat(5000) + "\":1}"))
                .extracting(JsonProblem::kind)
                .contains(Kind.LIMIT);
    }

    @Test
    void a_document_over_the_limit_is_refused_before_it_is_held() {
        Repeated gigabyte = new Repeated(HEAD + "\"title\":\"", 'x', 1L << 30, "\"}");
        JsonReadException refused = catchThrowableOfType(
                JsonReadException.class, () -> json.withMaxBytes(1 << 20).read(gigabyte));
        assertThat(refused.problems()).extracting(JsonProblem::kind).containsExactly(Kind.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "EDA080", "EDB080", "F4908080", "FF", "80", "E4B8", "F0808080", "00"})
    void bytes_that_are_no_utf8_are_refused_with_their_place(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        byte[] head = (HEAD + "\n\"title\":\"甲😀").getBytes(StandardCharsets.UTF_8);
        byte[] content = new byte[head.length + bad.length + 2];
        System.arraycopy(head, 0, content, 0, head.length);
        System.arraycopy(bad, 0, content, head.length, bad.length);
        content[content.length - 2] = '"';
        content[content.length - 1] = '}';
        JsonReadException refused = catchThrowableOfType(JsonReadException.class, () -> json.read(content));
        JsonProblem problem = refused.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Kind.ENCODING);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "GB18030"})
    void other_encodings_are_refused(String charset) {
        byte[] content = (HEAD + "\"title\":\"绩效\"}").getBytes(Charset.forName(charset));
        Assertions.assertThatThrownBy(() -> json.read(content)).isInstanceOf(JsonReadException.class);
    }

    @Test
    void a_byte_order_mark_is_accepted_and_moves_no_column() {
        String bad = "\uFEFF" + HEAD + "\"titel\":\"x\"}";
        assertThat(json.read("\uFEFF" + HEAD + "\"title\":\"x\"}").getTitle()).hasValue("x");
        assertThat(only(bad).column()).isEqualTo(22);
    }

    @Test
    void problems_are_collected_up_to_the_number_asked_for() {
        String many =
                HEAD + IntStream.range(0, 50).mapToObj(i -> "\"x" + i + "\":1").collect(Collectors.joining(",")) + "}";
        assertThat(problems(json, many)).hasSize(20);
        assertThat(problems(json.withMaxProblems(3), many)).hasSize(3);
        assertThat(problems(json.withMaxProblems(100), many)).hasSize(50);
    }

    @Test
    void a_lenient_reader_passes_over_unknown_properties_and_lists_them() {
        String content = HEAD + "\"colour\":{\"a\":[1]},\"contact\":{\"fax\":\"1\"},\"title\":\"x\"}";
        JsonReading<PerformanceReport> reading =
                ReportJson.lenient().reading(JsonDocument.REPORT, content.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.value().getTitle()).hasValue("x");
        assertThat(reading.ignored()).extracting(JsonProblem::pointer).containsExactly("/colour", "/contact/fax");
        assertThat(problems(ReportJson.lenient(), HEAD + "\"title\":7}")).hasSize(1);
    }

    @Property(tries = 1000)
    void a_damaged_document_is_read_or_refused_with_a_problem(@ForAll Random random) {
        byte[] content = RICH.get(random.nextInt(RICH.size()));
        byte[] damaged = java.util.Arrays.copyOf(content, 1 + random.nextInt(Math.min(content.length, 20_000)));
        for (int i = random.nextInt(3); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        JsonReadException refused = catchThrowableOfType(JsonReadException.class, () -> json.read(damaged));
        assertThat(refused.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        for (PerformanceReport report : List.of(
                PerformanceReport.builder().title("a\u0000").build(),
                PerformanceReport.builder().title("a\uD800").build(),
                PerformanceReport.builder()
                        .compiledOn(java.time.LocalDate.of(12_345, 1, 1))
                        .build(),
                PerformanceReport.builder().extensions(new Extensions("{} {}")).build(),
                PerformanceReport.builder()
                        .extensions(new Extensions("{\"a\":1,\"a\":2}"))
                        .build(),
                PerformanceReport.builder()
                        .extensions(new Extensions("{\"a\":}"))
                        .build())) {
            Assertions.assertThatThrownBy(() -> json.write(report)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_reader_is_found_and_certain_of_json_only() {
        JsonReportReader reader = new JsonReportReader();
        for (String certain : List.of("{\"a\"", " \r\n\t{ \n}", "\uFEFF{}", "[{}]", " [\n {\"a\"")) {
            assertThat(reader.fit(certain.getBytes(StandardCharsets.UTF_8))).isEqualTo(Fit.CERTAIN);
        }
        for (String none : List.of("", "{", "[", "[]", "[{", "[[{}]]", "[1]", "{a}", "[{a}]", "{\\rtf1", "单位：{}")) {
            assertThat(reader.fit(none.getBytes(StandardCharsets.UTF_8))).isEqualTo(Fit.NONE);
        }
        ReadResult result = Reports.read((HEAD + "\"title\":\"x\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(result.report().getTitle()).hasValue("x");
    }

    @Test
    void a_list_of_reports_is_refused_and_not_read_as_a_text_that_states_nothing() {
        byte[] content = ("[" + HEAD + "\"title\":\"x\"}]").getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(UnreadableReportException.class, () -> Reports.read(content))
                        .text()
                        .en())
                .isEqualTo("line 1, column 1: expected an object, found a list");
    }

    @Test
    void the_reader_refuses_with_one_sentence() {
        byte[] content = (HEAD + "\n\"titel\":1,\"colour\":2}").getBytes(StandardCharsets.UTF_8);
        UnreadableReportException refused =
                catchThrowableOfType(UnreadableReportException.class, () -> Reports.read(content));
        assertThat(refused.reason()).isEqualTo(UnreadableReportException.Cause.MALFORMED);
        assertThat(refused.text().en())
                .isEqualTo("line 2, column 1, at '/titel': the property 'titel' is not known, perhaps 'title' is"
                        + " meant, and 1 more");
        assertThat(refused.text().zh()).isEqualTo("第 2 行第 1 列，位于 '/titel'：未知属性 'titel'，或许应为 'title'；另有 1 个问题");
    }

    @Test
    void problems_survive_serialization() throws Exception {
        JsonReadException refused = catchThrowableOfType(JsonReadException.class, () -> json.read("{\"titel\":1}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonReadException copy = (JsonReadException) in.readObject();
            assertThat(copy.problems()).isEqualTo(refused.problems());
            assertThat(copy.text()).isEqualTo(refused.text());
        }
    }

    private static String amount(String number) {
        return HEAD + "\"baseDataTable\":{\"rows\":[{\"label\":\"甲\",\"budget\":{\"value\":\"" + number
                + "\",\"unit\":\"万元\"}}]}}";
    }

    private JsonProblem only(String content) {
        List<JsonProblem> problems = problems(json, content);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<JsonProblem> problems(ReportJson json, String content) {
        return catchThrowableOfType(JsonReadException.class, () -> json.read(content))
                .problems();
    }
}
