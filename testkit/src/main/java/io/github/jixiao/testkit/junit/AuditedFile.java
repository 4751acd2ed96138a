package io.github.jixiao.testkit.junit;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.print.Printable;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.validation.ReportValidator;
import java.util.List;
import java.util.Optional;

/**
 * A file with what its audit gave, or why there was none.
 *
 * @param name the name of the file
 * @param result the result, empty where there is none
 * @param reason why there is no result, empty where there is one
 */
record AuditedFile(String name, Optional<AuditResult> result, Optional<Text> reason) {

    static AuditedFile of(ReportFile file, RuleBookChoice choice) {
        try {
            PerformanceReport report = file.read().report();
            AuditResult result = ReportValidator.of(choice.forReport(report)).validate(report);
            return new AuditedFile(file.name(), Optional.of(result), Optional.empty());
        } catch (UnreadableReportException e) {
            return new AuditedFile(file.name(), Optional.empty(), Optional.of(Messages.text("unreadable", e.text())));
        } catch (IllegalArgumentException noRuleBook) {
            return new AuditedFile(
                    file.name(), Optional.empty(), Optional.of(Text.same(String.valueOf(noRuleBook.getMessage()))));
        }
    }

    /** {@return why it fails: what cannot be read or decided, and every finding at least as grave that is not waived} */
    List<Text> failures(Severity least) {
        if (result.isEmpty()) {
            return reason.stream().toList();
        }
        if (rulesRun() == 0) {
            return List.of(Messages.text("unexamined"));
        }
        return result.get().getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(least) <= 0
                        && finding.getWaiver().isEmpty())
                .map(AuditedFile::text)
                .toList();
    }

    /** {@return how many rules could be decided at some place} */
    long rulesRun() {
        return result.stream()
                .flatMap(audit -> audit.getOutcomes().stream())
                .filter(each -> each.outcome() == Outcome.PASS || each.outcome() == Outcome.FAIL)
                .map(RuleOutcome::rule)
                .distinct()
                .count();
    }

    /** {@return a severity in words} */
    static Text word(Severity severity) {
        return Messages.text(
                switch (severity) {
                    case ERROR -> "severity.error";
                    case WARNING -> "severity.warning";
                    case INFO -> "severity.info";
                });
    }

    private static Text text(Finding finding) {
        Text message = new Text(
                Printable.of(finding.getMessage().zh()),
                Printable.of(finding.getMessage().en()));
        return Messages.text("finding", finding.getRule(), word(finding.getSeverity()), message);
    }
}
