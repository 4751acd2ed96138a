package io.github.jixiao.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that gets its name, and takes the place of an older one, only when it is complete and on the disk. For one thread. */
final class WholeFile extends OutputStream {

    private final Path target;
    private final Path part;
    private final FileOutputStream stream;

    /** Begins the file beside its place, so that naming it is one step of the file system. */
    WholeFile(Path target) throws IOException {
        this.target = target;
        this.part = target.resolveSibling(".jixiao-" + UUID.randomUUID() + ".part");
        this.stream = new FileOutputStream(part.toFile());
        part.toFile().deleteOnExit();
    }

    @Override
    public void write(int one) throws IOException {
        stream.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        stream.write(bytes, from, length);
    }

    /** Ends the file and gives it its name. */
    void complete() throws IOException {
        stream.getFD().sync();
        stream.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes what is not complete. */
    @Override
    public void close() {
        try {
            stream.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It stays under a name that says what it is.
            return;
        }
    }
}
