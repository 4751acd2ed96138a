package io.github.jixiao.cli;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleBookId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.WaiverStatus;
import io.github.jixiao.print.Printable;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An audit for people: who and which year, the budget as a tree, the findings by severity, and what was checked. */
final class AuditText {

    private static final int HASH_DIGITS = 12;

    private final Words words;
    private final Colour colour;
    private final Output out;

    AuditText(Words words, Colour colour, Output out) {
        this.words = words;
        this.colour = colour;
        this.out = out;
    }

    /** Prints a report and what its audit found; {@code remarks} say what was assumed. */
    void print(PerformanceReport report, AuditResult result, List<String> remarks) {
        heading(report, result);
        lines(remarks);
        List<String> tree = new BudgetTree(words, report).lines();
        if (!tree.isEmpty()) {
            out.line("");
            lines(tree);
        }
        FindingText text = new FindingText(words, colour);
        for (Severity severity : Severity.values()) {
            List<Finding> findings = new ArrayList<>();
            for (Finding finding : result.getFindings()) {
                if (finding.getSeverity() == severity) {
                    findings.add(finding);
                }
            }
            if (!findings.isEmpty()) {
                out.line("");
                String title = words.of("severity." + severity.name().toLowerCase(Locale.ROOT), findings.size());
                out.line(colour.of(severity, title));
                for (Finding finding : findings) {
                    lines(text.lines(finding));
                }
            }
        }
        rootCauses(result, text);
        waivers(result.getWaivers());
        undecided(result.getOutcomes());
        out.line("");
        counts(result);
    }

    private void lines(List<String> lines) {
        for (String line : lines) {
            out.line(line);
        }
    }

    private void heading(PerformanceReport report, AuditResult result) {
        Optional<String> name = result.getDepartment().isPresent() ? result.getDepartment() : report.getCompilingUnit();
        String who = name.isPresent() ? Printable.of(name.get()) : words.of("department.unknown");
        String year = result.getFiscalYear().isPresent()
                ? words.of("year", Integer.toString(result.getFiscalYear().getAsInt()))
                : words.of("year.unknown");
        out.line(colour.strong(words.of("heading", who, year)));
        if (report.getTitle().isPresent()) {
            out.line(Printable.of(report.getTitle().get()));
        }
        RuleBookId book = result.getRuleBook();
        String hash =
                book.sha256().substring(0, Math.min(HASH_DIGITS, book.sha256().length()));
        out.line(words.of("rulebook", book.id(), book.version(), hash));
    }

    private void rootCauses(AuditResult result, FindingText text) {
        if (result.getRootCauses().isEmpty()) {
            return;
        }
        out.line("");
        out.line(colour.strong(words.of("causes")));
        FigureLabels names = new FigureLabels(words);
        for (var cause : result.getRootCauses()) {
            String symptoms = cause.symptoms().stream()
                    .map(index -> result.getFindings().get(index).getRule().value())
                    .distinct()
                    .collect(Collectors.joining(words.of("list.separator")));
            String place = text.place(cause.location()).orElse("");
            out.line("  " + words.of("cause", names.among(List.of(), cause.figure()), place, symptoms));
        }
    }

    private void waivers(List<WaiverStatus> waivers) {
        if (!waivers.isEmpty()) {
            out.line("");
            out.line(colour.strong(words.of("waivers")));
            waivers.forEach(waiver -> out.line("  " + waiver.rule() + "  " + Printable.of(waiver.target()) + "  "
                    + Printable.of(waiver.message().in(words.locale()))));
        }
    }

    private void undecided(List<RuleOutcome> outcomes) {
        List<String> undecided = new ArrayList<>();
        for (RuleOutcome each : outcomes) {
            if (each.outcome() == Outcome.UNDECIDABLE) {
                String reason =
                        each.reason().isEmpty() ? "" : each.reason().get().in(words.locale());
                undecided.add("  " + each.rule() + "  " + Printable.of(reason));
            }
        }
        if (!undecided.isEmpty()) {
            out.line("");
            out.line(colour.strong(words.of("undecided", undecided.size())));
            lines(undecided);
        }
    }

    private void counts(AuditResult result) {
        Set<String> rules = new HashSet<>();
        for (RuleOutcome each : result.getOutcomes()) {
            rules.add(each.rule().value());
        }
        out.line(words.of(
                "counts",
                rules.size(),
                result.count(Outcome.PASS) + result.count(Outcome.FAIL),
                result.count(Outcome.PASS),
                result.count(Outcome.FAIL),
                result.count(Outcome.NOT_APPLICABLE),
                result.count(Outcome.UNDECIDABLE)));
    }
}
