package io.github.jixiao.quantity;

import io.github.jixiao.Require;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of anything as it was stated, with its unit and bound: {@code 3名}, {@code 1万余人} (at least 1 in the unit
 * {@code 万人}), {@code 85%以上}. A unit that begins with 万 or 亿 multiplies. Exact unless its bound says otherwise.
 * Immutable.
 *
 * @param value the stated number, at most 40 digits, no exponent
 * @param unit the unit as it is written, at most 40 characters, empty where none is
 * @param bound how the number bounds the true value
 */
public record Quantity(BigDecimal value, String unit, Bound bound) implements Measure {

    static final int MAX_UNIT = 40;

    /** @throws IllegalArgumentException if the value has too many digits or an exponent, or the unit is too long */
    public Quantity {
        Objects.requireNonNull(bound, "bound");
        PlainDecimal.bounded("value", value, 0);
        if (unit.length() > MAX_UNIT) {
            throw Require.refusal("unit", "longUnit", MAX_UNIT);
        }
    }

    /**
     * {@return the exact quantity written as {@code value}, a plain decimal, in {@code unit}}
     *
     * @throws IllegalArgumentException if {@code value} is no plain decimal
     */
    public static Quantity of(String value, String unit) {
        return new Quantity(PlainDecimal.parse("quantity", value), unit, Bound.EXACT);
    }

    /**
     * {@return the quantity written as {@link #toString} writes it: an optional bound (≥、≤、约), a plain decimal, and
     * whatever follows as the unit, such as {@code ≥500人}}
     *
     * @throws IllegalArgumentException if {@code text} has another form
     */
    public static Quantity parse(String text) {
        Bound bound = Symbols.bound(text);
        int start = Symbols.prefix(bound).length();
        int end = start;
        while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Quantity(PlainDecimal.parse("quantity", text.substring(start, end)), text.substring(end), bound);
    }

    /** {@return the exact quantity of {@code count} in {@code unit}} */
    public static Quantity of(long count, String unit) {
        return new Quantity(BigDecimal.valueOf(count), unit, Bound.EXACT);
    }

    /** {@return a number of persons (人)} */
    public static Quantity persons(long count) {
        return of(count, "人");
    }

    /** {@return the unit without a leading 万 or 亿: {@code 人} for {@code 万人}} */
    public String baseUnit() {
        return exponent() == 0 ? unit : unit.substring(1);
    }

    @Override
    public BigDecimal toBase() {
        int exponent = exponent();
        if (exponent == 0) {
            return value;
        }
        BigDecimal moved = value.scaleByPowerOfTen(exponent);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    @Override
    public String unitSymbol() {
        return unit;
    }

    @Override
    public int decimals() {
        return value.scale();
    }

    /** {@return the values that the statement allows; a count without 万 or 亿 is exact, others are known to half a last digit} */
    @Override
    public Interval interval() {
        boolean rounded = exponent() != 0 && value.signum() != 0;
        BigDecimal half = rounded ? BigDecimal.valueOf(5, value.scale() - exponent() + 1) : BigDecimal.ZERO;
        return Interval.of(toBase(), half, bound);
    }

    /** {@return the quantity with its bound in front, such as {@code ≥1万人}, as {@link #parse} reads it} */
    @Override
    public String toString() {
        return Symbols.prefix(bound) + PlainDecimal.plain(value) + unit;
    }

    private int exponent() {
        if (unit.isEmpty()) {
            return 0;
        }
        return switch (unit.charAt(0)) {
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Quantity that
                        && value.equals(that.value)
                        && unit.equals(that.unit)
                        && bound == that.bound;
    }

    @Override
    public int hashCode() {
        return (value.hashCode() * 31 + unit.hashCode()) * 31 + bound.ordinal();
    }
}
