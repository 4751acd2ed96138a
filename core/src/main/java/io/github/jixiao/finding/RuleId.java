package io.github.jixiao.finding;

import io.github.jixiao.Require;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule, such as {@code ARI-002} (规则编号); its meaning never changes. Immutable.
 *
 * @param value two to twelve capital letters, a hyphen and three digits
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /** @throws IllegalArgumentException if {@code value} has another form */
    public RuleId {
        int hyphen = value.indexOf('-');
        boolean formed = hyphen >= 2
                && hyphen <= 12
                && value.length() == hyphen + 4
                && within(value, 0, hyphen, 'A', 'Z')
                && within(value, hyphen + 1, value.length(), '0', '9');
        if (!formed) {
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

    private static boolean within(String text, int from, int to, char least, char greatest) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < least || text.charAt(i) > greatest) {
                return false;
            }
        }
        return true;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof RuleId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
