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
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One run of a rule book over a report. */
final class Audit {

    private final RuleBook book;
    private final ReportFacts facts;
    private final FindingWriter writer;
    private final List<RuleEntry> entries;
    /** The outcomes of each entry, in the order of the entries. */
    private final List<List<RuleOutcome>> outcomes;

    private final List<Finding> findings = new ArrayList<>();

    Audit(RuleBook book, PerformanceReport report, AuditContext context) {
        this.book = book;
        this.entries = List.copyOf(book.entries().values());
        this.outcomes = new ArrayList<>(Collections.nCopies(entries.size(), List.of()));
        this.facts = new ReportFacts(report, context);
        this.writer = new FindingWriter(report);
    }

    AuditResult run(Waivers waivers) {
        check(Phase.FACTS, List.of());
        check(Phase.CONTRADICTIONS, List.copyOf(findings));
        findings.sort(FindingOrder.INSTANCE);
        Waivers.Applied applied = waivers.apply(findings);
        List<RuleOutcome> all = new ArrayList<>();
        for (List<RuleOutcome> ofRule : outcomes) {
            for (int i = 0; i < ofRule.size(); i++) {
                all.add(ofRule.get(i));
            }
        }
        return AuditResult.builder()
                .department(facts.report().getOrganization().getName())
                .fiscalYear(facts.report().getFiscalYear())
                .ruleBook(book.getId())
                .findings(applied.findings())
                .outcomes(all)
                .rootCauses(RootCauses.of(applied.findings()))
                .waivers(applied.statuses())
                .build();
    }

    private void check(Phase phase, List<Finding> before) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).phase() == phase) {
                outcomes.set(i, check(entries.get(i), before));
            }
        }
    }

    private List<RuleOutcome> check(RuleEntry entry, List<Finding> before) {
        RuleId id = entry.definition().id();
        if (entry.offReason().isPresent()) {
            return List.of(skipped(
                    id, EngineMessages.text("switchedOff", entry.offReason().get())));
        }
        try {
            List<RuleOutcome> results = outcomes(entry, new RuleRun(book, entry, facts, before));
            return results.isEmpty() ? List.of(skipped(id, EngineMessages.text("nothingToCheck"))) : results;
        } catch (Exception e) {
            // Any exception: not every language of the JVM declares those that Java checks.
            return List.of(new RuleOutcome(id, Outcome.UNDECIDABLE, "", Optional.of(RuleFailure.reason(e))));
        }
    }

    /** {@return what the rule says; where it fails to run, nothing of what it found is kept} */
    private List<RuleOutcome> outcomes(RuleEntry entry, RuleContext context) {
        RuleId id = entry.definition().id();
        List<Verdict> verdicts = List.copyOf(entry.rule().check(context));
        List<RuleOutcome> results = new ArrayList<>(verdicts.size());
        List<Finding> found = new ArrayList<>(0);
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict.observation().isPresent()) {
                found.add(writer.write(entry, verdict.observation().get()));
            }
            results.add(new RuleOutcome(id, verdict.outcome(), verdict.at(), verdict.reason()));
        }
        findings.addAll(found);
        return results;
    }

    private static RuleOutcome skipped(RuleId id, Text reason) {
        return new RuleOutcome(id, Outcome.NOT_APPLICABLE, "", Optional.of(reason));
    }
}
