package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.quantity.Quantity;
import java.util.Optional;

/**
 * The target or the actual value of an indicator: always as stated, and as a number where it is one. Immutable.
 *
 * @param text the value as stated, such as {@code ≥420件} or {@code 达成预期指标}
 * @param quantity the number, or empty where it is none or could not be read without doubt
 */
public record IndicatorValue(String text, Optional<Quantity> quantity) {

    /** Refuses null. */
    public IndicatorValue {
        Require.present(text, quantity);
    }

    /** {@return a value in words} */
    public static IndicatorValue of(String text) {
        return new IndicatorValue(text, Optional.empty());
    }

    /** {@return a number, in its own text form} */
    public static IndicatorValue of(Quantity quantity) {
        return new IndicatorValue(quantity.toString(), Optional.of(quantity));
    }
}
