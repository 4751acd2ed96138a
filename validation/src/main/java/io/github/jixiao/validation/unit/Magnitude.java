package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;

/**
 * Whether two amounts stand about ten thousand to one, as where 元 is written for 万元 or the other way round. Immutable.
 *
 * @param closeness how far the ratio may be from ten thousand, in percent
 */
record Magnitude(BigDecimal closeness) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WAN = 4;
    /** Below this, in yuan, a number in 万元 is so small that a ratio proves nothing. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    /** {@return whether a figure is that far from what it should be, in yuan, and its unit can be the reason} */
    boolean isApart(Figure figure, BigDecimal expected) {
        BigDecimal stated = figure.value().toBase();
        if (stated.signum() <= 0 || expected.signum() <= 0) {
            return false;
        }
        boolean below = stated.compareTo(expected) < 0;
        BigDecimal smaller = below ? stated : expected;
        BigDecimal larger = below ? expected : stated;
        boolean telling = smaller.compareTo(SMALL) >= 0 || below && unit(figure) == MoneyUnit.YUAN;
        BigDecimal wan = smaller.scaleByPowerOfTen(WAN);
        return telling
                && larger.multiply(HUNDRED).compareTo(wan.multiply(HUNDRED.subtract(closeness))) >= 0
                && larger.multiply(HUNDRED).compareTo(wan.multiply(HUNDRED.add(closeness))) <= 0;
    }

    /** {@return whether two figures are that far from each other} */
    boolean isApart(Figure a, Figure b) {
        return isApart(a, b.value().toBase()) || isApart(b, a.value().toBase());
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
