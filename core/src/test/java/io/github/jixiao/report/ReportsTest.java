package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.report.UnreadableReportException.Cause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @Test
    void an_empty_file_is_no_report() {
        refused(() -> Reports.read(new byte[0]), Cause.EMPTY, "the file is empty");
    }

    @Test
    void without_a_reader_the_message_says_so() {
        refused(() -> Reports.read(new byte[] {1}), Cause.NOT_A_DOCUMENT, "no reader fits the content");
    }

    @Test
    void a_stream_without_end_is_given_up_at_the_limit() {
        refused(() -> Reports.read(endless()), Cause.TOO_LARGE, "the file is larger than 64 MiB");
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path folder) {
        refused(() -> Reports.read(folder.resolve("none.txt")), Cause.NOT_LOADED, "the file '" + folder);
        refused(() -> Reports.read(folder), Cause.NOT_LOADED, "the file '" + folder);
    }

    @Test
    void a_refusal_keeps_both_languages_when_it_is_sent_elsewhere() throws Exception {
        UnreadableReportException refusal = catchRefusal();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnreadableReportException received = (UnreadableReportException) in.readObject();
            assertThat(received.text()).isEqualTo(refusal.text());
            assertThat(received.text().zh()).isEqualTo("文件为空");
        }
    }

    private static UnreadableReportException catchRefusal() {
        try {
            Reports.read(new byte[0]);
        } catch (UnreadableReportException e) {
            return e;
        }
        throw new AssertionError("an empty file was read");
    }

    private static void refused(ThrowingCallable call, Cause cause, String message) {
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(call)
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(cause))
                .satisfies(e -> assertThat(e.text().en()).doesNotEndWith("."));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                return length;
            }
        };
    }
}
