package io.github.jixiao.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks on all cores and hands on what they give in the order in which they were added. Whoever adds tasks faster
 * than they are done waits: only so many are held, and only so much of their input. Used by one thread.
 *
 * @param <T> what a task gives
 */
final class OrderedTasks<T> implements AutoCloseable {

    private static final int HELD_PER_CORE = 4;
    private static final long MOST_HELD = 16 << 20;

    private final Consumer<T> taker;
    private final int most;
    private final ExecutorService workers;
    private final Deque<Task<T>> held = new ArrayDeque<>();
    private long weight;

    private record Task<T>(Future<T> result, long weight) {}

    /** Makes an empty queue, whose results go to {@code taker}, on the thread that adds the tasks. */
    OrderedTasks(Consumer<T> taker) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.taker = taker;
        this.most = HELD_PER_CORE * cores;
        this.workers = Executors.newFixedThreadPool(cores, task -> {
            Thread worker = new Thread(task, "audit");
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * Adds a task, and hands on what is ready.
     *
     * @param task the task
     * @param size how many bytes it was made of
     */
    void add(Callable<T> task, long size) {
        while (!held.isEmpty() && (held.size() >= most || weight + size > MOST_HELD)) {
            handOn();
        }
        while (!held.isEmpty() && held.element().result.isDone()) {
            handOn();
        }
        held.add(new Task<>(workers.submit(task), size));
        weight += size;
    }

    /** Hands on everything that is left. */
    void finish() {
        while (!held.isEmpty()) {
            handOn();
        }
    }

    /** Drops what is left. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Nothing more is handed on to a thread that was interrupted, even where the result is there and nobody waits. */
    private void handOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnusableException("failure.interrupted");
        }
        Task<T> first = held.remove();
        weight -= first.weight;
        taker.accept(result(first.result));
    }

    /** A task fails here as it would have failed on this thread. */
    private static <T> T result(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableException("failure.interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
