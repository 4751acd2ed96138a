package io.github.jixiao.validation.threepublic;

import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values that a stated cost or count can have, which are not negative; an exact one is what it says.
 *
 * @param least the least
 * @param most the greatest, if there is one
 */
record Range(BigDecimal least, Optional<BigDecimal> most) {

    static Range of(Measure measure) {
        BigDecimal stated = measure.toBase();
        Bound bound = measure.bound();
        return new Range(
                bound == Bound.EXACT || bound == Bound.AT_LEAST ? stated : BigDecimal.ZERO,
                bound == Bound.EXACT || bound == Bound.AT_MOST ? Optional.of(stated) : Optional.empty());
    }

    Range times(BigDecimal factor) {
        return new Range(least.multiply(factor), most.map(factor::multiply));
    }

    /** {@return whether every value of this is below every value of another} */
    boolean isBelow(Range other) {
        return most.isPresent() && most.get().compareTo(other.least) < 0;
    }

    /** {@return whether no value of this is below any value of another} */
    boolean isNotBelow(Range other) {
        return other.most.isPresent() && least.compareTo(other.most.get()) >= 0;
    }
}
