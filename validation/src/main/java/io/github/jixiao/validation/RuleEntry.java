package io.github.jixiao.validation;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.Rule.Phase;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule in a rule book with what profiles set for it. Immutable.
 *
 * @param rule the rule
 * @param definition its definition, asked for once
 * @param phase when it is checked, asked for once
 * @param severity the severity that a profile set, or empty
 * @param offReason why a profile switched it off, or empty
 * @param parameters the value of every parameter, by name
 */
record RuleEntry(
        Rule rule,
        RuleDefinition definition,
        Phase phase,
        Optional<Severity> severity,
        Optional<String> offReason,
        Map<String, BigDecimal> parameters) {

    RuleEntry {
        // A name in the code is the same string as an interned one, and found without comparing letters.
        Map<String, BigDecimal> byName = new LinkedHashMap<>();
        new TreeMap<>(parameters).forEach((name, value) -> byName.put(name.intern(), value));
        parameters = Collections.unmodifiableMap(byName);
    }

    static RuleEntry of(Rule rule) {
        RuleDefinition definition = rule.definition();
        Map<String, BigDecimal> parameters = new TreeMap<>();
        definition.parameters().forEach(each -> parameters.put(each.name(), each.defaultValue()));
        return new RuleEntry(rule, definition, rule.phase(), Optional.empty(), Optional.empty(), parameters);
    }

    static void put(Map<RuleId, RuleEntry> entries, Rule rule) {
        RuleEntry entry = of(rule);
        RuleId id = entry.definition.id();
        if (entries.putIfAbsent(id, entry) != null) {
            throw new IllegalArgumentException("rule: '" + id + "' is there already");
        }
    }

    RuleEntry with(RuleSetting setting) {
        Map<String, BigDecimal> changed = new TreeMap<>(parameters);
        changed.putAll(setting.parameters());
        return new RuleEntry(
                rule,
                definition,
                phase,
                setting.severity().or(() -> severity),
                setting.offReason().or(() -> offReason),
                changed);
    }
}
