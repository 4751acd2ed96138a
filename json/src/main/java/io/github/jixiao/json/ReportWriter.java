package io.github.jixiao.json;

import io.github.jixiao.report.PerformanceReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes reports one after the other, each on a line of its own, as newline-delimited JSON or as a JSON array. For one
 * thread. It does not close the stream that it writes to.
 */
public final class ReportWriter implements AutoCloseable {

    private final OutputStream out;
    private final boolean array;
    private boolean any;
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
     * @throws IllegalStateException if this is closed
     */
    public void write(PerformanceReport report) throws IOException {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        byte[] json = ReportJson.strict().writeBytes(JsonDocument.REPORT, report);
        if (array) {
            out.write(any ? ',' : '[');
            out.write('\n');
        }
        out.write(json);
        if (!array) {
            out.write('\n');
        }
        any = true;
    }

    /**
     * Ends the array, if it is one, and flushes the stream.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (array) {
                out.write(any ? '\n' : '[');
                out.write(']');
                out.write('\n');
            }
            out.flush();
        }
    }
}
