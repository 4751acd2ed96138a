package io.github.jixiao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comments of a source file, and the examples in them. */
record Javadoc(String source) {

    private static final String EXAMPLE = "<pre>{@code\n";
    private static final String END = "}</pre>";

    /** {@return the comments of a file} */
    static Javadoc of(Path file) {
        try {
            return new Javadoc(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the sources below a folder} */
    static Stream<Path> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the examples, without the asterisks at their left} */
    List<Fragment> examples() {
        List<Fragment> examples = new ArrayList<>();
        for (int at = source.indexOf(EXAMPLE); at >= 0; at = source.indexOf(EXAMPLE, at + 1)) {
            String block = source.substring(at + EXAMPLE.length(), source.indexOf(END, at));
            examples.add(new Fragment(block.lines()
                    .map(String::strip)
                    .map(line -> line.startsWith("*") ? line.substring(1) : line)
                    .collect(Collectors.joining("\n"))));
        }
        return examples;
    }
}
