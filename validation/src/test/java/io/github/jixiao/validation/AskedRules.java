package io.github.jixiao.validation;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Asks audits for the fixtures, and remembers every outcome with which a rule has answered a test. */
final class AskedRules {

    private static final Map<RuleId, Set<Outcome>> ANSWERS = new ConcurrentHashMap<>();

    private AskedRules() {}

    /** {@return the findings of a rule; its outcomes count as asked for too} */
    static List<Finding> findings(AuditResult result, String rule) {
        outcomes(result, rule);
        return result.findings(RuleId.of(rule));
    }

    /** {@return the outcomes of a rule} */
    static List<RuleOutcome> outcomes(AuditResult result, String id) {
        RuleId rule = RuleId.of(id);
        List<RuleOutcome> outcomes = result.outcomes(rule);
        outcomes.forEach(each -> ANSWERS.merge(rule, EnumSet.of(each.outcome()), (a, b) -> {
            Set<Outcome> all = EnumSet.copyOf(a);
            all.addAll(b);
            return all;
        }));
        return outcomes;
    }

    /** {@return the outcomes with which a rule has answered a test so far} */
    static Set<Outcome> answers(RuleId rule) {
        return ANSWERS.getOrDefault(rule, Set.of());
    }
}
