package io.github.jixiao.quantity;

import java.math.BigDecimal;

/**
 * A stated number with its unit: an {@link Amount} of money, a {@link Quantity} of anything, a {@link Percentage} or a
 * {@link Score}. Record equality is equality of the statement (90.5万元 is not 90.50万元); {@link #sameValueAs} is
 * equality of the value. Immutable.
 */
public sealed interface Measure permits Amount, Quantity, Percentage, Score {

    /** {@return the value in the base unit (yuan, pieces, percent, points), with the decimals that the statement carries} */
    BigDecimal toBase();

    /** {@return -1, 0 or 1 as the value is negative, zero or positive} */
    default int signum() {
        return toBase().signum();
    }

    /** {@return how the number bounds the true value} */
    Bound bound();

    /** {@return the unit as it is written: {@code 万元}, {@code 人}, {@code %}, {@code 分}; may be empty} */
    String unitSymbol();

    /** {@return the number of decimals stated, in the stated unit} */
    int decimals();

    /** {@return the values that the statement allows, in thousandths of the base unit} */
    Interval interval();

    /**
     * {@return whether both are of one kind and state the same value with the same bound, whatever their units and
     * decimals; what a quantity counts is not compared, so that {@code 3名} has the value of {@code 3人}}
     */
    default boolean sameValueAs(Measure other) {
        return getClass() == other.getClass() && bound() == other.bound() && toBase().compareTo(other.toBase()) == 0;
    }
}
