package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.json.ReportStream.OnBadRecord;
import io.github.jixiao.report.PerformanceReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Streams that break: nothing that got through is taken for the whole, and what came before is still there. */
class BrokenStreamTest {

    private static final int REPORTS = 5;

    private final ReportJson json = ReportJson.strict();

    /** A disk with room for so many bytes, which is then made wider. */
    private static final class FullDisk extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                room = Integer.MAX_VALUE;
                throw new IOException("no space left on device");
            }
            room--;
            written.write(b);
        }
    }

    /** A connection that breaks behind so many bytes. */
    private static final class BrokenConnection extends InputStream {

        private final InputStream in;

        BrokenConnection(byte[] content, int good) {
            in = new ByteArrayInputStream(content, 0, good);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b < 0) {
                throw new IOException("connection reset");
            }
            return b;
        }
    }

    private static PerformanceReport report(int number) {
        return PerformanceReport.builder().title("第" + number + "份").build();
    }

    private static byte[] whole(boolean array) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = writer(array, out)) {
            for (int i = 0; i < REPORTS; i++) {
                writer.write(report(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ReportWriter writer(boolean array, OutputStream out) {
        return array ? ReportJson.array(out) : ReportJson.lines(out);
    }

    @Property
    void an_array_that_broke_off_while_it_was_written_is_never_taken_for_whole(@ForAll int seed) throws IOException {
        // Without its last line end the array is still whole.
        FullDisk disk = new FullDisk(Math.floorMod(seed, whole(true).length - 1));
        assertThatThrownBy(() -> {
                    try (ReportWriter writer = ReportJson.array(disk)) {
                        for (int i = 0; i < REPORTS; i++) {
                            writer.write(report(i));
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left on device");

        byte[] left = disk.written.toByteArray();
        if (left.length > 0) {
            List<StreamRecord> records = read(new ByteArrayInputStream(left));
            assertThat(records.get(records.size() - 1).report()).isEmpty();
        }
    }

    @Test
    void nothing_is_written_to_a_stream_that_has_failed() throws IOException {
        FullDisk disk = new FullDisk(10);
        ReportWriter writer = ReportJson.lines(disk);
        assertThatThrownBy(() -> writer.write(report(0))).isInstanceOf(IOException.class);

        assertThatThrownBy(() -> writer.write(report(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the stream has failed before");
        writer.close();
        assertThat(disk.written.size()).isEqualTo(10);
    }

    @Property
    void the_records_before_the_break_are_read(@ForAll boolean array, @ForAll int seed) {
        byte[] content = whole(array);
        int good = Math.floorMod(seed, content.length);
        List<PerformanceReport> taken = new ArrayList<>();
        ReportStream stream = json.stream(new BrokenConnection(content, good), OnBadRecord.SKIP);

        assertThatThrownBy(() ->
                        stream.forEachRemaining(each -> taken.add(each.report().orElseThrow())))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("connection reset");
        assertThat(taken).hasSize(complete(content, good, array));
        for (int i = 0; i < taken.size(); i++) {
            assertThat(taken.get(i)).isEqualTo(report(i));
        }
    }

    /** How many records are complete, and seen to be so, in the first bytes of a stream. */
    private static int complete(byte[] content, int good, boolean array) {
        String text = new String(Arrays.copyOf(content, good), StandardCharsets.UTF_8);
        Pattern end = Pattern.compile(array ? "\\},|\\}\n\\]" : "\\}\n");
        return (int) end.matcher(text).results().count();
    }

    private List<StreamRecord> read(InputStream in) {
        try (ReportStream stream = json.stream(in, OnBadRecord.SKIP)) {
            return stream.stream().toList();
        }
    }
}
