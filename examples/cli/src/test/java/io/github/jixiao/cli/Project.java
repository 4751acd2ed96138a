package io.github.jixiao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Where things are: this project, and the folder of reports that may lie beside it. */
final class Project {

    private Project() {}

    /** The folder that holds the Maven wrapper. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** A sample of this project. */
    static Path sample(String name) {
        return root().resolve("samples").resolve(name);
    }

    /** A file or folder of the shared reports; the test is skipped where it is not there. */
    static Path shared(String name) {
        Path file = root().resolveSibling("shared").resolve("reports").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped, there is no " + file);
        return file;
    }

    /** The lines of a file without those that are remarks. */
    static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
