package io.github.jixiao.json;

import io.github.jixiao.report.PerformanceReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes reports one after the other, each on a line of its own, as newline-delimited JSON or as a JSON array. For one
 * thread. It does not close the stream that it writes to.
 *
 * <p>When the stream has failed nothing more is written, not even the end of the array: what got through is never taken for
 * the whole. Newline-delimited JSON that breaks off behind a line looks whole; where that matters, write an array.
 */
public final class ReportWriter implements AutoCloseable {

    private final OutputStream out;
    private final boolean array;
    private boolean any;
    private boolean broken;
    private boolean closed;

    ReportWriter(OutputStream out, boolean array) {
        this.out = out;
        this.array = array;
    }

    /**
     * Writes a report.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException as {@link ReportJson#write(PerformanceReport)} does; nothing is written then
     * @throws IllegalStateException if this is closed, or the stream has failed before
     */
    public void write(PerformanceReport report) throws IOException {
        if (closed || broken) {
            throw new IllegalStateException(closed ? "the writer is closed" : "the stream has failed before");
        }
        byte[] json = ReportJson.strict().writeBytes(JsonDocument.REPORT, report);
        broken = true;
        if (array) {
            out.write(any ? ',' : '[');
            out.write('\n');
        }
        out.write(json);
        if (!array) {
            out.write('\n');
        }
        any = true;
        broken = false;
    }

    /**
     * Ends the array, if it is one, and flushes the stream; does nothing where the stream has failed before.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        boolean whole = !closed && !broken;
        closed = true;
        if (whole) {
            if (array) {
                out.write(any ? '\n' : '[');
                out.write(']');
                out.write('\n');
            }
            out.flush();
        }
    }
}
