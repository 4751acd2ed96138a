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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a rule book over a report. */
final class Audit {

    private final RuleBook book;
    private final ReportFacts facts;
    private final FindingWriter writer;
    private final List<Finding> findings = new ArrayList<>();
    /** The outcomes of each phase, in the order of its rules. */
    private final Map<Phase, List<RuleOutcome>> outcomes = new EnumMap<>(Phase.class);

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
                .outcomes(byRule())
                .rootCauses(RootCauses.of(applied.findings()))
                .waivers(applied.statuses())
                .build();
    }

    /** {@return the outcomes of all phases, by rule} */
    private List<RuleOutcome> byRule() {
        List<RuleOutcome> all = new ArrayList<>();
        int[] next = new int[Phase.values().length];
        for (RuleEntry entry : book.entries().values()) {
            List<RuleOutcome> results = outcomes.getOrDefault(entry.phase(), List.of());
            int i = next[entry.phase().ordinal()];
            while (i < results.size()
                    && results.get(i).rule().equals(entry.definition().id())) {
                all.add(results.get(i));
                i++;
            }
            next[entry.phase().ordinal()] = i;
        }
        return all;
    }

    private void check(Phase phase, List<Finding> before) {
        List<RuleOutcome> results = new ArrayList<>();
        for (RuleEntry entry : book.entries().values()) {
            if (entry.phase() == phase) {
                check(entry, before, results);
            }
        }
        outcomes.put(phase, results);
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
        List<Verdict> verdicts = List.copyOf(entry.rule().check(context));
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
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
