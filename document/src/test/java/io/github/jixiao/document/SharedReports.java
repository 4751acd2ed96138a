package io.github.jixiao.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Finds the reports that stand beside the project, where they do. */
final class SharedReports {

    private SharedReports() {}

    static Path folder() {
        Optional<Path> folder = find();
        Assumptions.assumeTrue(folder.isPresent(), "no reports stand beside the project: ../shared/reports is missing");
        return folder.orElseThrow();
    }

    private static Optional<Path> find() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return Optional.ofNullable(at)
                .map(root -> root.resolveSibling("shared").resolve("reports"))
                .filter(Files::isDirectory);
    }
}
