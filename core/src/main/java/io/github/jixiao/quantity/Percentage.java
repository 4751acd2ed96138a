package io.github.jixiao.quantity;

import java.math.BigDecimal;

/**
 * A percentage as it was stated (百分比): {@code 98.60%} is 98.60, with two decimals. Not limited to 0 to 100. Immutable.
 *
 * @param value the number in front of the percent sign, at most 40 digits, no exponent
 */
public record Percentage(BigDecimal value) implements Measure {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @throws IllegalArgumentException if the value has too many digits or an exponent */
    public Percentage {
        PlainDecimal.bounded("percentage", value, 0);
    }

    /**
     * {@return the percentage written as a plain decimal, with or without a percent sign behind it}
     *
     * @throws IllegalArgumentException if {@code text} has another form
     */
    public static Percentage of(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        return new Percentage(PlainDecimal.parse("percentage", number));
    }

    @Override
    public BigDecimal toBase() {
        return value;
    }

    @Override
    public Bound bound() {
        return Bound.EXACT;
    }

    @Override
    public String unitSymbol() {
        return "%";
    }

    @Override
    public int decimals() {
        return value.scale();
    }

    @Override
    public Interval interval() {
        return Interval.of(value, HALF.scaleByPowerOfTen(-value.scale()), Bound.EXACT);
    }

    /** {@return the percentage as {@link #of} reads it, such as {@code 98.60%}} */
    @Override
    public String toString() {
        return PlainDecimal.plain(value) + "%";
    }
}
