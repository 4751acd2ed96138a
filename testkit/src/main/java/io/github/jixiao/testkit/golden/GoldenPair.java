package io.github.jixiao.testkit.golden;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.print.FigureLines;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.validation.ReportValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report with what is expected of it (样例). Immutable and thread-safe; the files are read when it is verified.
 *
 * <p>{@code NAME.figures} holds a line for every figure that the report states, in order, separated by tabs: id, value in the
 * base unit, unit, text, start, end; it is the whole of them. {@code NAME.findings} holds a line
 * {@code RULE<TAB>verdict[<TAB>place]} for each verdict that is expected. A verdict is {@code fail}, {@code undecidable},
 * {@code coarse}, {@code lastDigit}, {@code rounding}, {@code pass} or {@code notApplicable}; without a place it is the gravest
 * one on the rule, in this order. A place is a part of what the finding quotes, or the JSON Pointer of the finding or outcome.
 * Rules that no line names are not asked about.
 *
 * <p>In both files blank lines and those that begin with {@code #} are remarks, and three remarks mean something to
 * {@code NAME.findings}: {@code # year 2021} and {@code # division 430203} stand in for what the report does not state where
 * its rule book is chosen, and {@code # complete} says that every rule that fails is named.
 */
public final class GoldenPair {

    private static final String FIGURES = ".figures";
    private static final String FINDINGS = ".findings";

    private final Path folder;
    private final Path report;
    private final RuleBookChoice choice;
    private final Locale locale;

    GoldenPair(Path folder, Path report, RuleBookChoice choice, Locale locale) {
        this.folder = folder;
        this.report = report;
        this.choice = choice;
        this.locale = locale;
    }

    static boolean isExpectation(Path file) {
        String name = file.toString();
        return name.endsWith(FIGURES) || name.endsWith(FINDINGS);
    }

    List<Path> expectations() {
        return List.of(file(FIGURES), file(FINDINGS));
    }

    /** {@return the name of the report's file within the folder} */
    public String name() {
        return folder.relativize(report).toString();
    }

    /** {@return the file of the report} */
    public Path report() {
        return report;
    }

    /**
     * Verifies that the report gives what is expected of it.
     *
     * @throws AssertionError if it does not; the message is the {@link #difference}
     * @throws IllegalArgumentException if an expectation cannot be understood, or no rule book can be chosen
     */
    public void verify() {
        difference().ifPresent(text -> {
            throw new AssertionError(name() + "\n\n" + text);
        });
    }

    /**
     * {@return what differs from the expectations, line by line, and the whole file as it would have to be, to be pasted back
     * where the difference is meant; empty where nothing differs}
     *
     * <p>A report that cannot be read, and one without expectations, differ.
     *
     * @throws IllegalArgumentException if an expectation cannot be understood, or no rule book can be chosen
     */
    public Optional<String> difference() {
        PerformanceReport read;
        try {
            read = Reports.read(report).report();
        } catch (UnreadableReportException e) {
            return Optional.of(Messages.text("unreadable", e.text()).in(locale));
        }
        Optional<List<String>> figures = lines(FIGURES);
        Optional<List<String>> findings = lines(FINDINGS);
        if (figures.isEmpty() && findings.isEmpty()) {
            String missing = Messages.text(
                            "nothingExpected",
                            file(FIGURES).getFileName(),
                            file(FINDINGS).getFileName())
                    .in(locale);
            return Optional.of(
                    missing + "\n" + String.join("\n", FigureLines.of(read).toList()));
        }
        List<String> differences = new ArrayList<>();
        figures.flatMap(lines -> figures(read, lines)).ifPresent(differences::add);
        findings.flatMap(lines -> findings(read, lines)).ifPresent(differences::add);
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", differences));
    }

    private Optional<String> figures(PerformanceReport read, List<String> lines) {
        List<String> remarks = lines.stream().filter(ExpectedFindings::isRemark).toList();
        List<String> expected =
                lines.stream().filter(line -> !ExpectedFindings.isRemark(line)).toList();
        List<String> found = FigureLines.of(read).toList();
        if (found.equals(expected)) {
            return Optional.empty();
        }
        List<String> whole = new ArrayList<>(remarks);
        whole.addAll(found);
        return Optional.of(difference(FIGURES, lines, whole));
    }

    private Optional<String> findings(PerformanceReport read, List<String> lines) {
        ExpectedFindings expected = ExpectedFindings.parse(lines);
        AuditResult result = ReportValidator.of(expected.ruleBook(choice, read)).validate(read);
        List<String> whole = expected.corrected(result);
        return whole.equals(lines) ? Optional.empty() : Optional.of(difference(FINDINGS, lines, whole));
    }

    private String difference(String ending, List<String> expected, List<String> found) {
        List<String> lost = without(expected, found);
        List<String> gained = without(found, expected);
        List<String> out = new ArrayList<>();
        out.add(Messages.text("compared", file(ending).getFileName()).in(locale));
        lost.forEach(line -> out.add("- " + line));
        gained.forEach(line -> out.add("+ " + line));
        if (lost.isEmpty() && gained.isEmpty()) {
            out.add(Messages.text("sameLines").in(locale));
        }
        out.add(Messages.text("whole").in(locale));
        out.addAll(found);
        return String.join("\n", out);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
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
        int point = name.lastIndexOf('.');
        return report.resolveSibling((point < 0 ? name : name.substring(0, point)) + ending);
    }

    /** {@return the {@link #name}} */
    @Override
    public String toString() {
        return name();
    }
}
