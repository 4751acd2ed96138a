package io.github.jixiao.finding;

import io.github.jixiao.message.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a rule at one place (规则结论). Immutable.
 *
 * @param rule the rule
 * @param outcome what became of it
 * @param at the JSON Pointer of the place; empty for the whole report
 * @param reason why it did not apply or could not be decided; empty for the others
 */
public record RuleOutcome(RuleId rule, Outcome outcome, String at, Optional<Text> reason) {

    /** Refuses null. */
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
