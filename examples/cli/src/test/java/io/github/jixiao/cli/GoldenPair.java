package io.github.jixiao.cli;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.print.FigureLines;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report with what is expected of it in files of the same name: {@code NAME.figures}, the lines that {@code jixiao
 * figures} prints, and {@code NAME.findings}, a {@link Verdict} a line. Lines that begin with {@code #} are remarks;
 * {@code # division 430203} sets the division, without it the rule book is the national one. Rules that no line names
 * are not asked about.
 *
 * @param report the file of the report
 */
record GoldenPair(Path report) {

    private static final String FIGURES = ".figures";
    private static final String FINDINGS = ".findings";
    private static final String DIVISION = "# division ";

    /** All pairs in a folder. */
    static Stream<GoldenPair> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> !file.toString().endsWith(FIGURES)
                            && !file.toString().endsWith(FINDINGS))
                    .sorted()
                    .map(GoldenPair::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What differs from the expectation, in a form to paste into the files; empty where nothing does. */
    Optional<String> difference() {
        PerformanceReport read = Reports.read(report).report();
        List<String> differences = new ArrayList<>();
        lines(FIGURES).ifPresent(expected -> {
            List<String> found = FigureLines.of(read).toList();
            if (!found.equals(expected)) {
                differences.add(diff(file(FIGURES).getFileName().toString(), expected, found));
            }
        });
        lines(FINDINGS).ifPresent(expected -> findings(read, expected).ifPresent(differences::add));
        if (lines(FIGURES).isEmpty() && lines(FINDINGS).isEmpty()) {
            differences.add("there is neither " + file(FIGURES) + " nor " + file(FINDINGS) + "; it would be\n\n"
                    + String.join("\n", FigureLines.of(read).toList()));
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", differences));
    }

    private Optional<String> findings(PerformanceReport read, List<String> lines) {
        Optional<String> division = lines.stream()
                .filter(line -> line.startsWith(DIVISION))
                .map(line -> line.substring(DIVISION.length()))
                .findFirst();
        int year = read.getFiscalYear().orElse(2021);
        RuleBook book = division.map(code -> RuleBook.of(year, code)).orElseGet(() -> RuleBook.of(year));
        AuditResult result = ReportValidator.of(book).validate(read);
        List<Verdict> expected = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Verdict::parse)
                .toList();
        List<Verdict> broken =
                expected.stream().filter(verdict -> !verdict.holds(result)).toList();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        List<String> found = broken.stream()
                .map(Verdict::rule)
                .distinct()
                .flatMap(rule -> Verdict.found(result, rule).stream())
                .map(Verdict::toString)
                .distinct()
                .toList();
        return Optional.of(diff(
                file(FINDINGS).getFileName().toString(),
                broken.stream().map(Verdict::toString).toList(),
                found));
    }

    private static String diff(String name, List<String> expected, List<String> found) {
        StringBuilder out = new StringBuilder(name).append(": expected (-), found (+)\n");
        expected.stream()
                .filter(line -> !found.contains(line))
                .forEach(line -> out.append("- ").append(line).append('\n'));
        found.stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> out.append("+ ").append(line).append('\n'));
        return out.append("as it would stand in the file:\n")
                .append(String.join("\n", found))
                .toString();
    }

    private Optional<List<String>> lines(String ending) {
        try {
            Path file = file(ending);
            return Files.exists(file) ? Optional.of(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String ending) {
        String name = report.getFileName().toString();
        return report.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    @Override
    public String toString() {
        return report.getFileName().toString();
    }
}
