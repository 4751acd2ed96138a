package io.github.jixiao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of UTF-8 text on a buffered stream, ended by a line feed on every platform. Where the stream has failed once nothing
 * more is written: what arrives is always a beginning of what was printed.
 */
final class Output {

    private final BufferedOutputStream stream;
    private @Nullable IOException failure;

    Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    /**
     * Writes {@code text} and a line feed.
     *
     * @throws ClosedException if the stream fails, such as where the reader of a pipe has gone
     */
    void line(String text) {
        print(text);
        print("\n");
    }

    /**
     * Writes {@code text} as it is.
     *
     * @throws ClosedException if the stream fails
     */
    void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        run(() -> stream.write(bytes));
    }

    /**
     * Writes what is buffered.
     *
     * @throws ClosedException if the stream fails
     */
    void flush() {
        run(stream::flush);
    }

    /** {@return the bytes behind this, for what writes bytes: fails with a {@link ClosedException}, and closing it only flushes} */
    OutputStream bytes() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                run(() -> stream.write(one));
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                run(() -> stream.write(bytes, from, length));
            }

            @Override
            public void flush() {
                Output.this.flush();
            }

            @Override
            public void close() {
                Output.this.flush();
            }
        };
    }

    private void run(Step step) {
        if (failure != null) {
            throw new ClosedException(failure);
        }
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw new ClosedException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Thrown where a stream takes nothing more. */
    static final class ClosedException extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        ClosedException(IOException cause) {
            super(cause);
        }
    }
}
