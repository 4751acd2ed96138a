package io.github.jixiao.document.format;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import io.github.jixiao.report.UnreadableReportException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a reading in a thread of its own, so that a library that loops or recurses without end harms nobody else: the
 * thread is a daemon, is interrupted when its time is over, and has a stack of its own to exhaust.
 */
final class BoundedReading {

    private static final long STACK_BYTES = 4L << 20;

    private BoundedReading() {}

    static Layout run(ReadingBudget budget, Callable<Layout> reading) {
        if (Thread.currentThread().isInterrupted()) {
            throw Unreadable.interrupted();
        }
        FutureTask<Layout> task = new FutureTask<>(reading);
        Thread thread = new Thread(null, task, "jixiao-document", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(budget.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Unreadable.timedOut(budget.time());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unreadable.interrupted();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private static UnreadableReportException refusal(Throwable cause) {
        if (cause instanceof UnreadableReportException refusal) {
            return refusal;
        }
        if (cause instanceof OutOfMemoryError) {
            return Unreadable.tooMuchMemory(cause);
        }
        if (cause instanceof IOException
                || cause instanceof RuntimeException
                || cause instanceof AssertionError
                || cause instanceof StackOverflowError) {
            return Unreadable.malformed(cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return Unreadable.malformed(cause);
    }
}
