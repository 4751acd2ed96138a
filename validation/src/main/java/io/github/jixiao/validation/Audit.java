package io.github.jixiao.validation;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.message.Text;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.Rule.Phase;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One run of a rule book over a report. */
final class Audit {

    private final RuleBook book;
    private final ReportFacts facts;
    private final FindingWriter writer;
    private final Map<RuleId, List<RuleOutcome>> outcomes = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Audit(RuleBook book, PerformanceReport report, AuditContext context) {
        this.book = book;
        this.facts = new ReportFacts(report, context);
        this.writer = new FindingWriter(report);
    }

    AuditResult run(Waivers waivers) {
        check(Phase.FACTS, List.of());
        check(Phase.CONTRADICTIONS, List.copyOf(findings));
        findings.sort(FindingOrder.INSTANCE);
        Waivers.Applied applied = waivers.apply(findings);
        return AuditResult.builder()
                .department(facts.report().getOrganization().getName())
                .fiscalYear(facts.report().getFiscalYear())
                .ruleBook(book.getId())
                .findings(applied.findings())
                .outcomes(outcomes.values().stream().flatMap(List::stream).toList())
                .rootCauses(RootCauses.of(applied.findings()))
                .waivers(applied.statuses())
                .build();
    }

    private void check(Phase phase, List<Finding> before) {
        for (RuleEntry entry : book.entries().values()) {
            if (entry.phase() == phase) {
                check(entry, before);
            }
        }
    }

    private void check(RuleEntry entry, List<Finding> before) {
        RuleId id = entry.definition().id();
        List<RuleOutcome> results = new ArrayList<>();
        outcomes.put(id, results);
        if (entry.offReason().isPresent()) {
            results.add(skipped(
                    id, EngineMessages.text("switchedOff", entry.offReason().get())));
            return;
        }
        try {
            check(entry, new RuleRun(book, entry, facts, before), results);
        } catch (Exception e) {
            // Any exception: not every language of the JVM declares those that Java checks.
            results.add(new RuleOutcome(id, Outcome.UNDECIDABLE, "", Optional.of(RuleFailure.reason(e))));
        }
        if (results.isEmpty()) {
            results.add(skipped(id, EngineMessages.text("nothingToCheck")));
        }
    }

    /** Adds what the rule says, or nothing at all where it fails to run. */
    private void check(RuleEntry entry, RuleContext context, List<RuleOutcome> results) {
        List<Verdict> verdicts = List.copyOf(entry.rule().check(context));
        List<Finding> found = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            verdict.observation().ifPresent(each -> found.add(writer.write(entry, each)));
        }
        verdicts.forEach(verdict -> results.add(
                new RuleOutcome(entry.definition().id(), verdict.outcome(), verdict.at(), verdict.reason())));
        findings.addAll(found);
    }

    private static RuleOutcome skipped(RuleId id, Text reason) {
        return new RuleOutcome(id, Outcome.NOT_APPLICABLE, "", Optional.of(reason));
    }
}
