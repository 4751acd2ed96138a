package io.github.jixiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.report.UnreadableReportException.Cause;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BoundedReadingTest {

    private static final Duration AMPLE = Duration.ofSeconds(10);

    @Test
    void a_reading_that_does_not_end_is_stopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);

        refused(Duration.ofMillis(1), Cause.TIMED_OUT, () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                stopped.countDown();
            }
            throw new IOException("stopped");
        });

        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void what_breaks_an_assertion_of_a_parser_is_malformed() {
        refused(AMPLE, Cause.MALFORMED, () -> {
            throw new AssertionError("of a library");
        });
    }

    @Test
    void a_thread_that_is_interrupted_is_told_so_and_stays_interrupted() throws IOException {
        byte[] document = SampleFiles.read("report.pdf");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> DocumentLayouts.read(document))
                    .isInstanceOfSatisfying(
                            UnreadableReportException.class,
                            e -> assertThat(e.reason()).isEqualTo(Cause.INTERRUPTED));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void nothing_is_read_for_a_thread_that_is_interrupted_before() {
        AtomicBoolean started = new AtomicBoolean();
        Thread.currentThread().interrupt();
        try {
            refused(AMPLE, Cause.INTERRUPTED, () -> {
                started.set(true);
                throw new IOException("read");
            });
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(started).isFalse();
    }

    private static void refused(Duration time, Cause cause, Callable<Layout> reading) {
        assertThatThrownBy(() -> BoundedReading.run(ReadingBudget.start(time), reading))
                .isInstanceOfSatisfying(
                        UnreadableReportException.class,
                        e -> assertThat(e.reason()).isEqualTo(cause));
    }
}
