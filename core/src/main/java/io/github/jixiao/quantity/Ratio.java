package io.github.jixiao.quantity;

import io.github.jixiao.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A ratio of two measures, exact, or not computable and why (比率): a denominator of zero never gives 0 % or 100 %. Immutable.
 */
public sealed interface Ratio {

    /**
     * A ratio with a denominator.
     *
     * @param numerator the part, in base units
     * @param denominator the whole, in base units, not zero
     */
    record Computed(BigDecimal numerator, BigDecimal denominator) implements Ratio {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** @throws IllegalArgumentException if {@code denominator} is zero */
        public Computed {
            Require.present(numerator, denominator);
            if (denominator.signum() == 0) {
                throw Require.refusal("denominator", "zero");
            }
        }

        /** {@return the ratio in percent, rounded half up to {@code decimals} places} */
        public Percentage toPercentage(int decimals) {
            return new Percentage(numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP));
        }

        /** {@return the sign of the ratio in percent less {@code percent}, computed exactly} */
        public int compareToPercent(BigDecimal percent) {
            BigDecimal left = numerator.multiply(HUNDRED);
            return left.subtract(percent.multiply(denominator)).signum() * denominator.signum();
        }

        /** {@return how a stated percentage agrees with this ratio, by half units of its last stated digit} */
        public Agreement agreement(Percentage stated) {
            return agreement(stated.value(), HUNDRED);
        }

        /** {@return how the stated number agrees with this ratio times {@code factor}, by half units of its last digit} */
        public Agreement agreement(BigDecimal stated, BigDecimal factor) {
            BigDecimal off = numerator
                    .multiply(factor)
                    .subtract(stated.multiply(denominator))
                    .abs();
            BigDecimal half = BigDecimal.valueOf(5, stated.scale() + 1).multiply(denominator.abs());
            if (off.compareTo(half) <= 0) {
                return Agreement.EQUAL;
            }
            return off.compareTo(half.multiply(BigDecimal.valueOf(3))) <= 0
                    ? Agreement.LAST_DIGIT
                    : Agreement.DIFFERENT;
        }
    }

    /**
     * A ratio that has no value.
     *
     * @param cause why there is none
     */
    record NotComputable(Cause cause) implements Ratio {

        /** Refuses null. */
        public NotComputable {
            Require.present(cause);
        }
    }

    /** Why a ratio is not computable. */
    enum Cause {
        /** The denominator is stated as zero, the numerator is not. */
        ZERO_DENOMINATOR,
        /** Both are stated as zero. */
        ZERO_BY_ZERO,
        /** A measure is missing. */
        MISSING,
        /** A measure is approximate (余、约、以上). */
        APPROXIMATE
    }

    /** How a stated rate agrees with the computed one. */
    enum Agreement {
        /** Within half a unit of the last stated digit. */
        EQUAL,
        /** Within one and a half units of the last stated digit: truncated, or forced to add up to 100. */
        LAST_DIGIT,
        /** Further off. */
        DIFFERENT
    }

    /** {@return the ratio of {@code part} to {@code whole}; not computable where one is missing or approximate or the whole is zero} */
    static Ratio of(Optional<? extends Measure> part, Optional<? extends Measure> whole) {
        if (part.isEmpty() || whole.isEmpty()) {
            return new NotComputable(Cause.MISSING);
        }
        return of(part.get(), whole.get());
    }

    /** {@return the ratio of {@code part} to {@code whole}; not computable where one is approximate or the whole is zero} */
    static Ratio of(Measure part, Measure whole) {
        if (part.bound() != Bound.EXACT || whole.bound() != Bound.EXACT) {
            return new NotComputable(Cause.APPROXIMATE);
        }
        BigDecimal denominator = whole.toBase();
        if (denominator.signum() == 0) {
            return new NotComputable(part.signum() == 0 ? Cause.ZERO_BY_ZERO : Cause.ZERO_DENOMINATOR);
        }
        return new Computed(part.toBase(), denominator);
    }
}
