package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTasksTest {

    @Test
    void results_come_in_the_order_of_the_tasks() {
        List<Integer> taken = new ArrayList<>();
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(taken::add)) {
            for (int i = 0; i < 1000; i++) {
                int number = i;
                tasks.add(() -> slow(number), 1);
            }
            tasks.finish();
        }
        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void whoever_adds_too_fast_waits() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(result -> open.decrementAndGet())) {
            for (int i = 0; i < 500; i++) {
                tasks.add(() -> slow(1), 1);
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
            }
            tasks.finish();
        }
        assertThat(open).hasValue(0);
        assertThat(most.get()).isLessThanOrEqualTo(4 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void large_input_is_held_once() {
        AtomicInteger open = new AtomicInteger();
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(result -> open.decrementAndGet())) {
            for (int i = 0; i < 20; i++) {
                tasks.add(() -> 1, 64 << 20);
                assertThat(open.incrementAndGet()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_task_that_fails_fails_whoever_takes_its_result() {
        CountDownLatch never = new CountDownLatch(1);
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(result -> never.countDown())) {
            tasks.add(
                    () -> {
                        throw new UnusableException("usage.noYear", "1");
                    },
                    1);
            assertThatThrownBy(tasks::finish).isInstanceOf(UnusableException.class);
        }
        assertThat(never.getCount()).isEqualTo(1);
    }

    @Test
    void nothing_is_handed_on_to_an_interrupted_thread_even_where_it_is_ready() {
        List<Integer> taken = new ArrayList<>();
        try (OrderedTasks<Integer> tasks = new OrderedTasks<>(result -> {
            taken.add(result);
            Thread.currentThread().interrupt();
        })) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            int number = i;
                            tasks.add(() -> number, 1);
                        }
                    })
                    .isInstanceOf(UnusableException.class)
                    .hasMessageContaining("failure.interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(taken).containsExactly(0);
    }

    private static int slow(int number) {
        long until = System.nanoTime() + (number % 7) * 20_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return number;
    }
}
