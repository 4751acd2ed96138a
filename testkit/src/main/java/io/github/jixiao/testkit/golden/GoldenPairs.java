package io.github.jixiao.testkit.golden;

import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The golden pairs in a folder (成对样例): reports in any format for which a reader is present, each with what is expected of
 * it beside it. For {@code NAME.txt}, or the same name with any other ending, {@code NAME.figures} lists the figures that are
 * read from it and {@code NAME.findings} the verdicts of its audit; there may be one or both. Immutable and thread-safe.
 *
 * <p>With JUnit, for example:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> reports() {
 *     return DynamicTest.stream(GoldenPairs.in("src/test/resources/golden").stream(), GoldenPair::name, GoldenPair::verify);
 * }
 * }</pre>
 *
 * <p>The forms of the two files are those of {@link GoldenPair}.
 */
public final class GoldenPairs {

    private final Path folder;
    private final RuleBookChoice choice;
    private final Locale locale;

    private GoldenPairs(Path folder, RuleBookChoice choice, Locale locale) {
        this.folder = folder;
        this.choice = choice;
        this.locale = locale;
    }

    /** {@return the pairs in a folder and the folders in it, audited by the rule book of each report's own year and division} */
    public static GoldenPairs in(Path folder) {
        return new GoldenPairs(folder, RuleBookChoice.ofTheReport(), Locale.ENGLISH);
    }

    /** {@return the pairs in the folder of that name, a path relative to the working directory, which Maven sets to the module} */
    public static GoldenPairs in(String folder) {
        return in(Path.of(folder));
    }

    /** {@return the same pairs, audited by one rule book} */
    public GoldenPairs under(RuleBook ruleBook) {
        return under(RuleBookChoice.always(ruleBook));
    }

    /** {@return the same pairs, audited by a rule book that is chosen for each report} */
    public GoldenPairs under(RuleBookChoice ruleBooks) {
        return new GoldenPairs(folder, ruleBooks, locale);
    }

    /** {@return the same pairs, whose differences are told in a language: Chinese, or by default English} */
    public GoldenPairs inLanguage(Locale language) {
        return new GoldenPairs(folder, choice, language);
    }

    /**
     * {@return the pairs, sorted by name; files whose name begins with a point are passed over}
     *
     * @throws IllegalArgumentException if there is no such folder or no report in it, or an expectation without a report
     */
    public Stream<GoldenPair> stream() {
        List<Path> reports = new ArrayList<>();
        Set<Path> expectations = new TreeSet<>();
        for (Path file : files()) {
            (GoldenPair.isExpectation(file) ? expectations : reports).add(file);
        }
        List<GoldenPair> pairs = reports.stream()
                .map(report -> new GoldenPair(folder, report, choice, locale))
                .toList();
        pairs.forEach(pair -> expectations.removeAll(pair.expectations()));
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("golden pairs: no report in " + folder);
        }
        if (!expectations.isEmpty()) {
            throw new IllegalArgumentException("golden pairs: no report beside "
                    + folder.relativize(expectations.iterator().next()) + " in " + folder);
        }
        return pairs.stream();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("golden pairs: " + folder + " is no folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
