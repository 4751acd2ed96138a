package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.json.ReportStream.OnBadRecord;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportShapes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportStreamTest {

    private static final String GOOD = "{\"schemaVersion\":\"1\",\"title\":\"甲\"}";
    private static final String BAD = "{\"schemaVersion\":\"1\",\"titel\":\"甲\"}";

    private final ReportJson json = ReportJson.strict();

    @Property(tries = 50)
    void what_is_written_as_a_stream_is_read_from_it(
            @ForAll("reports") @Size(max = 5) List<PerformanceReport> reports, @ForAll boolean array)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = array ? ReportJson.array(out) : ReportJson.lines(out)) {
            for (PerformanceReport report : reports) {
                writer.write(report);
            }
        }
        try (ReportStream stream = json.stream(new ByteArrayInputStream(out.toByteArray()), OnBadRecord.STOP)) {
            assertThat(stream.stream().map(each -> each.report().orElseThrow())).containsExactlyElementsOf(reports);
        }
    }

    @Test
    void a_bad_line_is_reported_with_its_line_and_skipped() {
        List<StreamRecord> records = read(GOOD + "\n\n" + BAD + "\r\n" + GOOD, OnBadRecord.SKIP);
        assertThat(records).extracting(StreamRecord::line).containsExactly(1L, 3L, 4L);
        assertThat(records).extracting(StreamRecord::number).containsExactly(1L, 2L, 3L);
        assertThat(records).extracting(each -> each.report().isPresent()).containsExactly(true, false, true);
        JsonProblem problem = records.get(1).problems().get(0);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(22);
        assertThat(problem.pointer()).isEqualTo("/titel");
    }

    @Test
    void a_bad_record_is_the_last_where_the_caller_chose_to_stop() {
        assertThat(read(GOOD + "\n" + BAD + "\n" + GOOD, OnBadRecord.STOP))
                .extracting(each -> each.report().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void a_bad_element_of_an_array_is_reported_with_its_line_and_column() {
        List<StreamRecord> records = read("[" + GOOD + ",\n  " + BAD + ", 7," + GOOD + "]\n", OnBadRecord.SKIP);
        assertThat(records).extracting(each -> each.report().isPresent()).containsExactly(true, false, false, true);
        JsonProblem problem = records.get(1).problems().get(0);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(24);
        assertThat(records.get(2).problems().get(0).kind()).isEqualTo(Kind.WRONG_TYPE);
    }

    @Test
    void brackets_and_commas_in_texts_end_no_element() {
        String tricky = "{\"schemaVersion\":\"1\",\"title\":\"],[{\\\"\\\\\"}";
        assertThat(read("[" + tricky + "," + tricky + "]", OnBadRecord.STOP))
                .extracting(each -> each.report().orElseThrow().getTitle().orElseThrow())
                .containsExactly("],[{\"\\", "],[{\"\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "[]", " [ ] \n", "\uFEFF"})
    void a_stream_may_be_empty(String content) {
        assertThat(read(content, OnBadRecord.STOP)).isEmpty();
    }

    @Test
    void an_array_that_is_cut_off_or_followed_by_something_is_reported() {
        assertThat(last("[" + GOOD).problems()).extracting(JsonProblem::kind).containsExactly(Kind.SYNTAX);
        assertThat(last("[" + GOOD + ",").problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.SYNTAX);
        assertThat(last("[" + GOOD + "] x").problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.SYNTAX);
        assertThat(last("[" + GOOD + ",]").problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.SYNTAX);
    }

    @Test
    void a_record_over_the_limit_is_refused_without_being_held() {
        // Half a gigabyte of one text, which would not fit.
        InputStream endless = new Repeated("{\"schemaVersion\":\"1\",\"title\":\"", 'x', 512L << 20, "\"}\n" + GOOD);
        try (ReportStream stream = json.withMaxBytes(1 << 20).stream(endless, OnBadRecord.SKIP)) {
            assertThat(stream.next().problems()).extracting(JsonProblem::kind).containsExactly(Kind.LIMIT);
            assertThat(stream.next().report()).isPresent();
            assertThat(stream.hasNext()).isFalse();
            assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void many_reports_pass_without_being_kept() {
        int count = 20_000;
        byte[] line = (json.write(RandomValues.rich(ReportShapes.REPORT, 7)) + "\n").getBytes(StandardCharsets.UTF_8);
        // More than the heap of the tests, were they kept.
        int repeats = (int) Math.min(count, (3L << 30) / line.length);
        InputStream in = new InputStream() {
            private int lines = repeats;
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (at == line.length) {
                    at = 0;
                    lines--;
                }
                if (lines <= 0) {
                    return -1;
                }
                int taken = Math.min(length, line.length - at);
                System.arraycopy(line, at, buffer, offset, taken);
                at += taken;
                return taken;
            }
        };
        try (ReportStream stream = json.stream(in, OnBadRecord.STOP)) {
            long good = stream.stream()
                    .limit(2_000)
                    .filter(each -> each.report().isPresent())
                    .count();
            assertThat(good).isEqualTo(Math.min(repeats, 2_000));
        }
    }

    @Test
    void a_stream_that_fails_says_so() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        ReportStream stream = json.stream(failing, OnBadRecord.SKIP);
        assertThatThrownBy(stream::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    @Provide
    Arbitrary<List<PerformanceReport>> reports() {
        return RandomValues.of(ReportShapes.REPORT).list();
    }

    private StreamRecord last(String content) {
        List<StreamRecord> records = read(content, OnBadRecord.SKIP);
        return records.get(records.size() - 1);
    }

    private List<StreamRecord> read(String content, OnBadRecord onBadRecord) {
        InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        try (ReportStream stream = json.stream(in, onBadRecord)) {
            return stream.stream().toList();
        }
    }
}
