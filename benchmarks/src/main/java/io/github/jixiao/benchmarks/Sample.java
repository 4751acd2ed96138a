package io.github.jixiao.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sample document of the project. */
final class Sample {

    /** Where it is, seen from the root of the project or from this module. */
    static final Path FILE = Files.isDirectory(Path.of("samples"))
            ? Path.of("samples", "kexie-2022.txt")
            : Path.of("..", "samples", "kexie-2022.txt");

    private Sample() {}
}
