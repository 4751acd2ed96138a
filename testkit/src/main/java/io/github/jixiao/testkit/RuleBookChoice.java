package io.github.jixiao.testkit;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.rule.Rule;
import java.util.Collection;
import java.util.List;

/**
 * Which rule book a test audits a report by (规则手册的选用), for reports of several years and divisions. Implementations
 * are stateless and thread-safe.
 */
@FunctionalInterface
public interface RuleBookChoice {

    /**
     * {@return the rule book for {@code report}}
     *
     * @throws IllegalArgumentException if the report does not state what the choice needs; the message says what
     */
    RuleBook forReport(PerformanceReport report);

    /**
     * {@return the choice of the rule book of the fiscal year and the division that the report states, the national one
     * where it states no division}
     *
     * <p>A report that states no year has none: no year is guessed.
     */
    static RuleBookChoice ofTheReport() {
        return RuleBook::of;
    }

    /** {@return the choice of one rule book for every report} */
    static RuleBookChoice always(RuleBook ruleBook) {
        return report -> ruleBook;
    }

    /** {@return this choice, with a profile applied to every rule book} */
    default RuleBookChoice withProfile(Profile profile) {
        return report -> forReport(report).withProfile(profile);
    }

    /** {@return this choice, with rules of the application added to every rule book} */
    default RuleBookChoice withRules(Collection<? extends Rule> rules) {
        List<Rule> added = List.copyOf(rules);
        return report -> forReport(report).withRules(added);
    }
}
