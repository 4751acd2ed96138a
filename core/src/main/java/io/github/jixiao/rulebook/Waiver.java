package io.github.jixiao.rulebook;

import io.github.jixiao.Require;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.ValueHash;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The acceptance of one finding, with a reason (豁免). It lapses when the values change or its date passes. Immutable.
 *
 * @param rule the rule whose finding is accepted
 * @param target the id of the figure, or the JSON Pointer of the place, at which it is found
 * @param valueHash the fingerprint of the values, as the finding gives it
 * @param reason why it is accepted, not blank
 * @param approver who accepts it, not blank
 * @param expires the last day on which it holds, or empty
 */
public record Waiver(
        RuleId rule, String target, ValueHash valueHash, String reason, String approver, Optional<LocalDate> expires) {

    /** @throws IllegalArgumentException if reason or approver is blank */
    public Waiver {
        Require.present(rule, target, valueHash, reason, approver, expires);
        Require.notBlank("reason", reason);
        Require.notBlank("approver", approver);
    }
}
