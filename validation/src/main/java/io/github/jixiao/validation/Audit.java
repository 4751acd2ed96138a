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
import java.util.Optional;

/** One run of a rule book over a report. */
final class Audit {

    private static final Verdict[] NO_VERDICTS = {};

    private final RuleBook book;
    private final ReportFacts facts;
    private final FindingWriter writer;
    private final List<RuleEntry> entries;
    private final List<Finding> findings = new ArrayList<>();
    /** The outcomes so far, by rule. */
    private final List<RuleOutcome> outcomes;

    Audit(RuleBook book, PerformanceReport report, AuditContext context) {
        this.book = book;
        this.entries = book.rules();
        this.outcomes = new ArrayList<>(3 * entries.size());
        this.facts = new ReportFacts(report, context);
        this.writer = new FindingWriter(report);
    }

    AuditResult run(Waivers waivers) {
        check();
        findings.sort(FindingOrder.INSTANCE);
        Waivers.Applied applied = waivers.apply(findings);
        return AuditResult.builder()
                .department(facts.report().getOrganization().getName())
                .fiscalYear(facts.report().getFiscalYear())
                .ruleBook(book.getId())
                .findings(applied.findings())
                .rootCauses(RootCauses.of(applied.findings()))
                .waivers(applied.statuses())
                .build()
                // Unlike the builder, this makes room for all of them at once.
                .withOutcomes(outcomes);
    }

    /** Checks the rules that go by facts, then those that go by what these found, whose outcomes are put between the others. */
    private void check() {
        int[] places = new int[entries.size()];
        for (int i = 0; i < places.length; i++) {
            if (entries.get(i).phase() == Phase.FACTS) {
                check(entries.get(i), List.of(), outcomes);
            }
            places[i] = outcomes.size();
        }
        List<Finding> before = List.copyOf(findings);
        int added = 0;
        for (int i = 0; i < places.length; i++) {
            if (entries.get(i).phase() == Phase.CONTRADICTIONS) {
                List<RuleOutcome> results = new ArrayList<>(1);
                check(entries.get(i), before, results);
                outcomes.addAll(places[i] + added, results);
                added += results.size();
            }
        }
    }

    private void check(RuleEntry entry, List<Finding> before, List<RuleOutcome> results) {
        RuleId id = entry.definition().id();
        if (entry.offReason().isPresent()) {
            results.add(skipped(
                    id, EngineMessages.text("switchedOff", entry.offReason().get())));
            return;
        }
        int outcomesBefore = results.size();
        int findingsBefore = findings.size();
        try {
            check(entry, new RuleRun(book, entry, facts, before), results);
            if (results.size() == outcomesBefore) {
                results.add(skipped(id, EngineMessages.text("nothingToCheck")));
            }
        } catch (Exception e) {
            // Any exception: not every language of the JVM declares those that Java checks.
            results.subList(outcomesBefore, results.size()).clear();
            findings.subList(findingsBefore, findings.size()).clear();
            results.add(new RuleOutcome(id, Outcome.UNDECIDABLE, "", Optional.of(RuleFailure.reason(e))));
        }
    }

    private void check(RuleEntry entry, RuleContext context, List<RuleOutcome> results) {
        for (Verdict verdict : entry.rule().check(context).toArray(NO_VERDICTS)) {
            if (verdict.observation().isPresent()) {
                findings.add(writer.write(entry, verdict.observation().get()));
            }
            results.add(new RuleOutcome(entry.definition().id(), verdict.outcome(), verdict.at(), verdict.reason()));
        }
    }

    private static RuleOutcome skipped(RuleId id, Text reason) {
        return new RuleOutcome(id, Outcome.NOT_APPLICABLE, "", Optional.of(reason));
    }
}
