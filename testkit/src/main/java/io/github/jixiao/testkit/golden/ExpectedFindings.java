package io.github.jixiao.testkit.golden;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.validation.RuleBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verdicts that are expected of a report, as the lines of a file say them. */
final class ExpectedFindings {

    private static final String YEAR = "# year ";
    private static final String DIVISION = "# division ";
    private static final String COMPLETE = "# complete";

    private final List<String> lines;

    private ExpectedFindings(List<String> lines) {
        this.lines = lines;
    }

    /**
     * {@return what the lines of a file say}
     *
     * @throws IllegalArgumentException if a line is neither a verdict nor a remark
     */
    static ExpectedFindings parse(List<String> lines) {
        lines.stream().filter(line -> !isRemark(line)).forEach(VerdictLine::parse);
        return new ExpectedFindings(lines);
    }

    static boolean isRemark(String line) {
        return line.startsWith("#") || line.isBlank();
    }

    /** {@return the rule book for a report of which the remarks say what it does not state} */
    RuleBook ruleBook(RuleBookChoice choice, PerformanceReport report) {
        PerformanceReport asked = report;
        Optional<Integer> year = remark(YEAR).map(ExpectedFindings::year);
        Optional<AdministrativeDivision> division = remark(DIVISION).map(AdministrativeDivision::of);
        if (year.isPresent()) {
            asked = asked.withFiscalYear(year.get());
        }
        if (division.isPresent()) {
            asked = asked.withDivision(division.get());
        }
        RuleBook book = choice.forReport(asked);
        if (year.isPresent() && book.getFiscalYear() != year.get()
                || division.isPresent() && !book.getDivision().equals(division)) {
            throw new IllegalArgumentException("the remarks ask for another rule book than the chosen one, "
                    + book.getId().id());
        }
        return book;
    }

    /**
     * {@return the lines as they would be if the result were what is expected: the same where it is}
     *
     * @throws IllegalArgumentException if a line names a rule that the audit did not consider
     */
    List<String> corrected(AuditResult result) {
        List<String> corrected = new ArrayList<>();
        Set<RuleId> written = new HashSet<>();
        Set<RuleId> named = new HashSet<>();
        for (String line : lines) {
            if (isRemark(line)) {
                corrected.add(line);
                continue;
            }
            VerdictLine expected = VerdictLine.parse(line);
            named.add(expected.rule());
            if (result.outcomes(expected.rule()).isEmpty()) {
                throw new IllegalArgumentException("'" + line + "' names no rule of the rule book "
                        + result.getRuleBook().id());
            }
            if (expected.holds(result)) {
                corrected.add(line);
            } else if (written.add(expected.rule())) {
                add(VerdictLine.found(result, expected.rule()), corrected);
            }
        }
        if (lines.contains(COMPLETE)) {
            for (Finding finding : result.getFindings()) {
                if (finding.getKind() == Finding.Kind.VIOLATION && named.add(finding.getRule())) {
                    add(VerdictLine.violations(result, finding.getRule()), corrected);
                }
            }
        }
        return corrected;
    }

    private void add(List<VerdictLine> found, List<String> corrected) {
        for (VerdictLine verdict : found) {
            String line = verdict.toString();
            if (!lines.contains(line) && !corrected.contains(line)) {
                corrected.add(line);
            }
        }
    }

    private Optional<String> remark(String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()).strip())
                .findFirst();
    }

    private static int year(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the remark '" + YEAR + text + "' names no year", e);
        }
    }
}
