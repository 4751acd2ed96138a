package com.example.intake;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes in the reports of departments: one with an error goes back, with what is wrong in Chinese. */
public final class Intake {

    /** Where this application is stricter than the rule book: spending above the budget must be explained before filing. */
    private static final Profile STRICT = Profile.builder()
            .id("intake")
            .putRules(RuleId.of("BUD-001"), new RuleSetting(Optional.of(Severity.ERROR), Optional.empty(), Map.of()))
            .build();

    private Intake() {}

    /** {@return the rule book of the house for a year: that of the district, its profile and its own rule} */
    public static RuleBook ruleBook(int year) {
        return RuleBook.of(year, "430203")
                .withRules(List.of(new OperatingShare()))
                .withProfile(STRICT);
    }

    /** {@return why a report of a year goes back; empty where it is taken in} */
    public static List<String> objections(PerformanceReport report, int year) {
        AuditResult result = ReportValidator.of(ruleBook(year)).validate(report);
        return result.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(Intake::objection)
                .toList();
    }

    private static String objection(Finding finding) {
        return finding.getRule() + " " + finding.getMessage().in(Locale.CHINESE);
    }
}
