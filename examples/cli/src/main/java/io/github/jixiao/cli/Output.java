package io.github.jixiao.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines of UTF-8 text on a buffered stream, ended by a line feed on every platform. */
final class Output {

    private final BufferedOutputStream stream;

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
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    /**
     * Writes what is buffered.
     *
     * @throws ClosedException if the stream fails
     */
    void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    /** {@return the bytes behind this, for what writes bytes; closing it only flushes} */
    OutputStream bytes() {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** Thrown where a stream takes nothing more. */
    static final class ClosedException extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        ClosedException(IOException cause) {
            super(cause);
        }
    }
}
