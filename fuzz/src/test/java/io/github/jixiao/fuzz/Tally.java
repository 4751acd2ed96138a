package io.github.jixiao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How many inputs a target was given and for how long, in {@code target/inputs.txt}, whatever ends its process. */
final class Tally {

    private static final Path FILE = Path.of("target", "inputs.txt");
    private static final long WRITTEN_EVERY = Duration.ofSeconds(1).toNanos();

    private static final long STARTED = System.nanoTime();
    private static long inputs;
    private static long written;

    private Tally() {}

    /** Counts an input. */
    static void count() {
        inputs++;
        long now = System.nanoTime();
        if (now - written > WRITTEN_EVERY) {
            written = now;
            write(Duration.ofNanos(now - STARTED));
        }
    }

    private static void write(Duration time) {
        try {
            Files.writeString(FILE, inputs + " inputs in " + time.toSeconds() + " s\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
