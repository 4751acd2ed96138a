package io.github.jixiao.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How far a long input has been read, redrawn on standard error while someone watches. For one thread. */
final class ProgressBar {

    private static final int CELLS = 30;
    private static final long REDRAW_NANOS = 200_000_000;

    private final Streams streams;
    private final long total;
    private long read;
    private long drawnAt;
    private boolean drawn;

    /** Makes a bar for an input of {@code total} bytes; 0 where that is not known. */
    ProgressBar(Streams streams, long total) {
        this.streams = streams;
        this.total = total;
        this.drawnAt = System.nanoTime();
    }

    /** {@return {@code in}, counted} */
    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = in.read();
                read += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int some = in.read(bytes, from, length);
                read += Math.max(0, some);
                return some;
            }
        };
    }

    /** {@return how many bytes have been read} */
    long read() {
        return read;
    }

    /** Redraws the bar, not too often, where standard error is watched. */
    void show(long reports) {
        if (streams.watched() && System.nanoTime() - drawnAt >= REDRAW_NANOS) {
            drawnAt = System.nanoTime();
            drawn = true;
            streams.err().print("\r" + bar() + reports);
            streams.err().flush();
        }
    }

    /** Wipes the bar away. */
    void clear() {
        if (drawn) {
            streams.err().print("\r\u001B[K");
        }
    }

    private String bar() {
        if (total <= 0) {
            return "";
        }
        int full = (int) Math.min(CELLS, CELLS * read / total);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] ";
    }
}
