package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whether two amounts stand about ten thousand to one, as where 元 is written for 万元 or the other way round. Immutable.
 *
 * @param least the least ratio that counts
 * @param greatest the greatest ratio that counts
 * @param wholeLeast the least ratio without its decimals
 * @param wholeGreatest the greatest ratio without its decimals
 */
record Magnitude(BigDecimal least, BigDecimal greatest, long wholeLeast, long wholeGreatest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A percentage of ten thousand is a number of this power of ten. */
    private static final int PERCENT_OF_WAN = 2;
    /** Below this, in yuan, a number in 万元 is so small that a ratio proves nothing. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    /** {@return the ratios no further from ten thousand than {@code closeness} percent} */
    static Magnitude within(BigDecimal closeness) {
        BigDecimal least = HUNDRED.subtract(closeness).scaleByPowerOfTen(PERCENT_OF_WAN);
        BigDecimal greatest = HUNDRED.add(closeness).scaleByPowerOfTen(PERCENT_OF_WAN);
        return new Magnitude(least, greatest, least.longValue(), greatest.longValue());
    }

    /** {@return whether a figure is that far from what it should be, in yuan, and its unit can be the reason} */
    boolean isApart(Figure figure, BigDecimal expected) {
        BigDecimal stated = figure.value().toBase();
        return isApart(stated, expected) && isTelling(figure, stated, expected);
    }

    /** {@return whether two figures are that far from each other, and the unit of either can be the reason} */
    boolean isApart(Figure a, Figure b) {
        if (a.value() instanceof Amount one
                && b.value() instanceof Amount other
                && !mayBeApart(one.thousandths(), other.thousandths())) {
            return false;
        }
        BigDecimal ofA = a.value().toBase();
        BigDecimal ofB = b.value().toBase();
        return isApart(ofA, ofB) && (isTelling(a, ofA, ofB) || isTelling(b, ofB, ofA));
    }

    /** {@return whether two amounts in thousandths may be that far from each other: without decimals, since nearly none are} */
    boolean mayBeApart(long a, long b) {
        if (a <= 0 || b <= 0) {
            return false;
        }
        long ratio = Math.max(a, b) / Math.min(a, b);
        return ratio >= wholeLeast && ratio <= wholeGreatest;
    }

    /** {@return whether any two amounts may be that far from each other: the greatest and the least are, if any are} */
    boolean mayBeApart(List<Figure> figures) {
        long smallest = Long.MAX_VALUE;
        long largest = 0;
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).value() instanceof Amount amount && amount.signum() > 0) {
                smallest = Math.min(smallest, amount.thousandths());
                largest = Math.max(largest, amount.thousandths());
            }
        }
        return largest / smallest >= wholeLeast;
    }

    private boolean isApart(BigDecimal a, BigDecimal b) {
        if (a.signum() <= 0 || b.signum() <= 0) {
            return false;
        }
        BigDecimal smaller = a.min(b);
        BigDecimal larger = a.max(b);
        return larger.compareTo(smaller.multiply(least)) >= 0 && larger.compareTo(smaller.multiply(greatest)) <= 0;
    }

    private static boolean isTelling(Figure figure, BigDecimal stated, BigDecimal expected) {
        boolean below = stated.compareTo(expected) < 0;
        return stated.min(expected).compareTo(SMALL) >= 0 || below && unit(figure) == MoneyUnit.YUAN;
    }

    /** {@return the figure of two whose unit is likelier wrong: the smaller one if only that is in 元, else the larger} */
    static Figure likelier(Figure a, Figure b) {
        boolean below = a.value().toBase().compareTo(b.value().toBase()) < 0;
        Figure smaller = below ? a : b;
        Figure larger = below ? b : a;
        return unit(smaller) == MoneyUnit.YUAN && unit(larger) != MoneyUnit.YUAN ? smaller : larger;
    }

    /** {@return whether a figure is an exact amount of money} */
    static boolean isExact(Figure figure) {
        return figure.value() instanceof Amount && figure.value().bound() == Bound.EXACT;
    }

    private static MoneyUnit unit(Figure figure) {
        return figure.value() instanceof Amount amount ? amount.unit() : MoneyUnit.YUAN;
    }
}
