package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Holds work to growing with its input, not with the square of it. */
public final class LinearWork {

    private LinearWork() {}

    /**
     * Four times the input takes well below sixteen times the work; against itself, in one run, whatever the machine does.
     *
     * @param size the size of the larger input
     * @param inputs makes an input of a size
     * @param work what is done with it, on the thread that calls it
     */
    public static <T> void growsWithItsInput(int size, IntFunction<T> inputs, Consumer<T> work) {
        work.accept(inputs.apply(size / 8));
        long small = millis(inputs.apply(size / 4), work);
        long large = millis(inputs.apply(size), work);
        assertThat(large).as("%d ms against %d ms", large, small).isLessThan(12 * Math.max(small, 50));
    }

    /** {@return the least of three times that this thread computes} What others do with the machine does not count. */
    private static <T> long millis(T input, Consumer<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.accept(input);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return TimeUnit.NANOSECONDS.toMillis(least);
    }
}
