package io.github.jixiao.finding;

import io.github.jixiao.Require;

/**
 * The id of a rule, such as {@code ARI-002} (规则编号); its meaning never changes. Immutable.
 *
 * @param value two to twelve capital letters, a hyphen and three digits
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /** @throws IllegalArgumentException if {@code value} has another form */
    public RuleId {
        int hyphen = value.indexOf('-');
        boolean letters = hyphen >= 2
                && hyphen <= 12
                && value.substring(0, hyphen).chars().allMatch(c -> c >= 'A' && c <= 'Z');
        boolean digits = letters
                && value.length() == hyphen + 4
                && value.substring(hyphen + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw Require.refusal("rule", "rule", Require.shortened(value));
        }
    }

    /**
     * {@return the id written so}
     *
     * @throws IllegalArgumentException if {@code value} has another form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** {@return the letters in front of the hyphen, such as {@code ARI}} */
    public String family() {
        return value.substring(0, value.indexOf('-'));
    }

    /** Orders by the written form. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id as it is written} */
    @Override
    public String toString() {
        return value;
    }
}
