package io.github.jixiao.validation.rule;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Interval;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Percentage;
import java.math.BigDecimal;

/** Whether two statements can be of one value: exact ones within the coarser half unit, approximate ones where their intervals meet. */
public final class Agreement {

    private Agreement() {}

    /** {@return whether two mentions of one figure agree} */
    public static boolean agree(Measure a, Measure b) {
        if (a.bound() != Bound.EXACT || b.bound() != Bound.EXACT) {
            return a.interval().intersects(b.interval());
        }
        if (a instanceof Amount one && b instanceof Amount other) {
            return agree(one.thousandths(), other.thousandths(), Math.max(one.halfUnit(), other.halfUnit()));
        }
        BigDecimal off = a.toBase().subtract(b.toBase()).abs();
        return off.compareTo(halfUnit(a).max(halfUnit(b))) <= 0;
    }

    private static boolean agree(long a, long b, long half) {
        long off = a - b;
        boolean overflows = ((a ^ b) & (a ^ off)) < 0;
        return !overflows && off >= -half && off <= half;
    }

    /** {@return half a unit of the last stated digit in base units; zero for a stated zero, a count and a score} */
    public static BigDecimal halfUnit(Measure measure) {
        if (measure instanceof Amount amount) {
            return BigDecimal.valueOf(amount.halfUnit(), 3);
        }
        if (measure instanceof Percentage percentage) {
            return BigDecimal.valueOf(5, percentage.decimals() + 1);
        }
        Interval interval = measure.interval();
        return interval.isBounded()
                ? BigDecimal.valueOf(interval.high() - interval.low(), 3).divide(BigDecimal.valueOf(2))
                : BigDecimal.ZERO;
    }

    /** {@return whether {@code a} is stated more precisely than {@code b}} */
    static boolean isFiner(Measure a, Measure b) {
        if ((a.bound() == Bound.EXACT) != (b.bound() == Bound.EXACT)) {
            return a.bound() == Bound.EXACT;
        }
        if (a instanceof Amount one && b instanceof Amount other) {
            return one.halfUnit() < other.halfUnit();
        }
        return halfUnit(a).compareTo(halfUnit(b)) < 0;
    }
}
