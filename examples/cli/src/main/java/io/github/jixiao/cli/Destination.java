package io.github.jixiao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the output of a command goes: to standard output as it comes, or to a file, which is there whole or not at all. For
 * one thread.
 */
final class Destination extends OutputStream {

    private final OutputStream standard;
    private @Nullable String name;
    private @Nullable OutputStream opened;

    Destination(OutputStream standard) {
        this.standard = standard;
    }

    /** Sends everything to a file, which is touched only by what is written. */
    void redirect(String file) {
        name = file;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        run(stream -> stream.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        run(OutputStream::flush);
    }

    /**
     * Gives the file its name. Standard output is complete as it is.
     *
     * @throws UnusableException if the file cannot be written
     */
    void complete() throws IOException {
        if (name != null) {
            run(stream -> {
                if (stream instanceof WholeFile file) {
                    file.complete();
                } else {
                    stream.close();
                }
            });
        }
    }

    /** Leaves no trace of a file that is not complete. */
    @Override
    public void close() {
        if (opened instanceof WholeFile file) {
            file.close();
        }
    }

    private void run(Step step) throws IOException {
        if (name == null) {
            step.run(standard);
            return;
        }
        try {
            if (opened == null) {
                opened = open(Path.of(name));
            }
            step.run(opened);
        } catch (InvalidPathException | IOException e) {
            throw new UnusableException("failure.save", name);
        }
    }

    /** A device or a pipe takes what comes, and must not be replaced by a file. */
    private static OutputStream open(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        return Files.exists(target) && !Files.isRegularFile(target)
                ? Files.newOutputStream(target)
                : new WholeFile(target);
    }

    private interface Step {
        void run(OutputStream stream) throws IOException;
    }
}
