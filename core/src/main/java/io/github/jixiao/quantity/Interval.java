package io.github.jixiao.quantity;

import io.github.jixiao.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A closed interval of values in whole thousandths of a base unit, on which sums of stated amounts are checked exactly (取值区间).
 * {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for no bound; arithmetic that leaves the range becomes
 * unbounded, so that it can only widen an interval and never raise a false alarm. Immutable.
 *
 * @param low the least value
 * @param high the greatest value, not below {@code low}
 */
public record Interval(long low, long high) {

    /** Every value. */
    public static final Interval UNBOUNDED = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
    /** Zero and nothing else. */
    public static final Interval ZERO = new Interval(0, 0);
    /** Anything from zero up: what is known of a missing part. */
    public static final Interval NOT_NEGATIVE = new Interval(0, Long.MAX_VALUE);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** @throws IllegalArgumentException if {@code high} is below {@code low} */
    public Interval {
        if (high < low) {
            throw Require.refusal("high", "below", high, low);
        }
    }

    /**
     * {@return the interval that a number and its bound allow}
     *
     * @param thousandths the stated number
     * @param half half a unit of its last stated place, not negative
     * @param bound how the number bounds the value
     */
    static Interval of(long thousandths, long half, Bound bound) {
        return switch (bound) {
            case EXACT -> new Interval(lower(thousandths, half), upper(thousandths, half));
            case AT_LEAST -> new Interval(lower(thousandths, half), Long.MAX_VALUE);
            case AT_MOST -> new Interval(Long.MIN_VALUE, upper(thousandths, half));
            case ABOUT -> UNBOUNDED;
        };
    }

    /** {@return the narrowest interval that holds {@code base ± half}, both in base units} */
    static Interval of(BigDecimal base, BigDecimal half, Bound bound) {
        BigDecimal low = base.subtract(half).multiply(THOUSAND).setScale(0, RoundingMode.FLOOR);
        BigDecimal high = base.add(half).multiply(THOUSAND).setScale(0, RoundingMode.CEILING);
        return switch (bound) {
            case EXACT -> new Interval(clamp(low), clamp(high));
            case AT_LEAST -> new Interval(clamp(low), Long.MAX_VALUE);
            case AT_MOST -> new Interval(Long.MIN_VALUE, clamp(high));
            case ABOUT -> UNBOUNDED;
        };
    }

    /** {@return the interval of the sums of a value of this and a value of {@code other}} */
    public Interval plus(Interval other) {
        return new Interval(addLow(low, other.low), addHigh(high, other.high));
    }

    /** {@return the interval of the negated values} */
    public Interval negate() {
        return new Interval(
                high == Long.MAX_VALUE ? Long.MIN_VALUE : -high, low == Long.MIN_VALUE ? Long.MAX_VALUE : -low);
    }

    /** {@return whether some value lies in both} */
    public boolean intersects(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** {@return whether {@code thousandths} lies in this} */
    public boolean contains(long thousandths) {
        return low <= thousandths && thousandths <= high;
    }

    /** {@return whether both ends are known} */
    public boolean isBounded() {
        return low != Long.MIN_VALUE && high != Long.MAX_VALUE;
    }

    private static long lower(long value, long half) {
        return addLow(value, -half);
    }

    private static long upper(long value, long half) {
        return addHigh(value, half);
    }

    private static long addLow(long a, long b) {
        if (a == Long.MIN_VALUE || b == Long.MIN_VALUE) {
            return Long.MIN_VALUE;
        }
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return overflow ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE - 1) : sum;
    }

    private static long addHigh(long a, long b) {
        if (a == Long.MAX_VALUE || b == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return overflow ? (a < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE) : sum;
    }

    private static long clamp(BigDecimal value) {
        if (value.compareTo(LEAST) <= 0) {
            return Long.MIN_VALUE;
        }
        return value.compareTo(GREATEST) >= 0 ? Long.MAX_VALUE : value.longValueExact();
    }
}
