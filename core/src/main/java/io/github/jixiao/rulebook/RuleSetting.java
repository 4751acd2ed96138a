package io.github.jixiao.rulebook;

import io.github.jixiao.Require;
import io.github.jixiao.finding.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a profile changes about a rule (规则设置). Immutable.
 *
 * @param severity another severity for its violations, or empty to keep it
 * @param offReason why the rule is switched off, or empty to keep it on
 * @param parameters other values for its parameters, by name
 */
public record RuleSetting(Optional<Severity> severity, Optional<String> offReason, Map<String, BigDecimal> parameters) {

    /** Copies the parameters, sorted by name, so that the setting cannot change. */
    public RuleSetting {
        Require.present(severity, offReason, parameters);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
