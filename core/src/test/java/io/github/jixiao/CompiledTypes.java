package io.github.jixiao;

import io.github.jixiao.narrative.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The types of this module. */
final class CompiledTypes {

    private CompiledTypes() {}

    static List<Class<?>> records() throws Exception {
        Path root = Path.of(
                Span.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                String path = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (path.endsWith(".class") && !path.endsWith("-info.class")) {
                    String name = path.substring(0, path.length() - ".class".length());
                    Class<?> type = Class.forName(name, false, Span.class.getClassLoader());
                    if (type.isRecord()) {
                        records.add(type);
                    }
                }
            }
        }
        return records;
    }
}
