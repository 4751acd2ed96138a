package io.github.jixiao.validation.scoring;

import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The score that a formula gives: a weight times a share of at most one. A stated score agrees within half a unit of its
 * last digit; one with decimals that is off by no more than one and a half units is off by its last digit only. A whole
 * point is never a last digit. Immutable.
 *
 * @param weight the weight
 * @param share the share of it, from 0 to 1
 */
record ComputedScore(BigDecimal weight, Ratio.Computed share) {

    private static final int DECIMALS = 2;

    /** {@return the whole weight} */
    static ComputedScore full(BigDecimal weight) {
        return new ComputedScore(weight, new Ratio.Computed(BigDecimal.ONE, BigDecimal.ONE));
    }

    /** {@return {@code weight × min(1, part ÷ whole)}; {@code whole} is positive, {@code part} not negative} */
    static ComputedScore of(BigDecimal weight, BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) >= 0 ? full(weight) : new ComputedScore(weight, new Ratio.Computed(part, whole));
    }

    /** {@return how a stated score agrees with this} */
    Ratio.Agreement agreement(Score stated) {
        Ratio.Agreement agreement = share.agreement(stated.points(), weight);
        return agreement == Ratio.Agreement.LAST_DIGIT && stated.points().scale() < 1
                ? Ratio.Agreement.DIFFERENT
                : agreement;
    }

    /** {@return the score, rounded half up to the decimals of a stated one and at least two} */
    BigDecimal rounded(Score stated) {
        return weight.multiply(share.numerator())
                .divide(share.denominator(), Math.max(DECIMALS, stated.points().scale()), RoundingMode.HALF_UP);
    }
}
