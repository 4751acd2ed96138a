package io.github.jixiao.validation.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words kept as data, in groups: a UTF-8 file in which a line is the name of a group, a tab and the words of it, parted by
 * blanks; a line that begins with {@code #} is a remark. Immutable and thread-safe.
 */
public final class WordList {

    private final String file;
    private final Map<String, List<String>> groups;

    private WordList(String file, Map<String, List<String>> groups) {
        this.file = file;
        this.groups = groups;
    }

    /**
     * {@return the words of a file}
     *
     * @param file the name of the file
     * @param resources opens a file of the package that owns the words
     * @throws IllegalArgumentException if the file is missing or a line has no tab
     */
    public static WordList load(String file, Function<String, @Nullable InputStream> resources) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        read(file, resources)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    if (tab < 0) {
                        throw new IllegalArgumentException(file + ": no tab in '" + line + "'");
                    }
                    groups.computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
                            .addAll(words(line.substring(tab + 1)));
                });
        groups.replaceAll((name, words) -> List.copyOf(words));
        return new WordList(file, groups);
    }

    /**
     * {@return the words of a group, in order}
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public List<String> group(String name) {
        List<String> words = groups.get(name);
        if (words == null) {
            throw new IllegalArgumentException(file + ": no group '" + name + "'");
        }
        return words;
    }

    /** {@return an index over the words of some groups} */
    public Names names(String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            words.addAll(group(name));
        }
        return Names.of(words);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            if (to > from) {
                words.add(text.substring(from, to));
            }
            from = to + 1;
        }
        return words;
    }

    private static String read(String file, Function<String, @Nullable InputStream> resources) {
        try (InputStream in = resources.apply(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
