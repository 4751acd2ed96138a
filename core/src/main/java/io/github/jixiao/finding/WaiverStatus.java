package io.github.jixiao.finding;

import io.github.jixiao.Require;
import io.github.jixiao.message.Text;

/**
 * What became of a waiver in an audit (豁免状态). Immutable.
 *
 * @param rule the rule that it waives
 * @param target the figure or the JSON Pointer that it names
 * @param state what became of it
 * @param message the same in words
 */
public record WaiverStatus(RuleId rule, String target, State state, Text message) {

    /** Refuses null. */
    public WaiverStatus {
        Require.present(rule, target, state, message);
    }

    /** What becomes of a waiver. */
    public enum State {
        /** It accepts at least one finding. */
        APPLIED,
        /** There is a finding, but its values are not those that were waived. */
        VALUE_CHANGED,
        /** There is a finding, but the waiver has expired. */
        EXPIRED,
        /** There is no such finding any more. */
        UNMATCHED
    }
}
