package io.github.jixiao.quantity;

import io.github.jixiao.Require;
import java.math.BigDecimal;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as it was stated (金额), with its unit, decimals and bound: {@code 117.49万元} is 1,174,900 yuan,
 * known to ±50 yuan.
 *
 * <p>Every amount is a whole number of hundredths of a yuan, and its thousandths fit a {@code long} (about ±9.2
 * quadrillion yuan). There are two equalities: {@link #equals} is that of the statement, so that {@code 90.5万元},
 * {@code 90.50万元} and {@code 905000元} are three different statements; {@link #sameValueAs} is that of the money with
 * its bound, and holds for all three. {@link #compareMoney} orders by money alone and gives zero for them; there is no
 * natural order, which could agree with only one of the two.
 *
 * <p>It is no currency type: everything is renminbi (CNY). Immutable.
 *
 * @param unscaled the stated digits without the decimal point
 * @param decimals how many of these digits stand behind the point, 0 to 18
 * @param unit the stated unit
 * @param bound how the number bounds the true amount
 */
public record Amount(long unscaled, int decimals, MoneyUnit unit, Bound bound) implements Measure {

    private static final int MAX_DECIMALS = 18;
    /** So many digits always fit a {@code long}; one more may. */
    private static final int SURE_DIGITS = 18;

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if {@code decimals} is out of range or the amount is no whole hundredth of a yuan
     * @throws ArithmeticException if the amount is beyond the range of thousandths in a {@code long}
     */
    public Amount {
        Objects.requireNonNull(bound, "bound");
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw Require.refusal("decimals", "decimalsBetween", decimals, MAX_DECIMALS);
        }
        int excess = decimals - unit.exponent() - 2;
        if (excess > 0 && unscaled % POWERS[excess] != 0) {
            String stated = BigDecimal.valueOf(unscaled, decimals).toPlainString() + unit.symbol();
            throw Require.refusal("value", "fraction", stated);
        }
        thousandths(unscaled, decimals, unit);
    }

    /**
     * {@return the exact amount of {@code value} in {@code unit}, with the decimals that {@code value} has}
     *
     * @throws IllegalArgumentException if it is no whole hundredth of a yuan
     * @throws ArithmeticException if it is out of range
     */
    public static Amount of(BigDecimal value, MoneyUnit unit) {
        return of(value, unit, Bound.EXACT);
    }

    /**
     * {@return the amount of {@code value} in {@code unit}, with the decimals that {@code value} has}
     *
     * @param value the stated number; a negative scale counts as no decimals
     * @param unit the stated unit
     * @param bound how the number bounds the true amount
     * @throws IllegalArgumentException if it is no whole hundredth of a yuan or has more than 18 decimals
     * @throws ArithmeticException if it is out of range
     */
    public static Amount of(BigDecimal value, MoneyUnit unit, Bound bound) {
        if (value.scale() > MAX_DECIMALS) {
            throw Require.refusal("value", "decimals", MAX_DECIMALS);
        }
        // Compared as a difference of exponents first, so that 1E+999999999 is never written out.
        if (value.precision() - (long) value.scale() > SURE_DIGITS + 1) {
            throw outOfRange();
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.precision() > SURE_DIGITS && plain.unscaledValue().bitLength() >= Long.SIZE) {
            throw outOfRange();
        }
        return new Amount(PlainDecimal.unscaled(plain), plain.scale(), unit, bound);
    }

    /**
     * {@return the exact amount written as {@code value}, a plain decimal such as {@code 117.49}, in {@code unit}}
     *
     * @throws IllegalArgumentException if {@code value} is no plain decimal or no whole hundredth of a yuan
     * @throws ArithmeticException if it is out of range
     */
    public static Amount of(String value, MoneyUnit unit) {
        return of(PlainDecimal.parse("amount", value), unit);
    }

    /**
     * {@return the amount written as a number and a unit, such as {@code 117.49万元}, the form of {@link #toString}}
     *
     * @throws IllegalArgumentException if {@code text} has another form
     * @throws ArithmeticException if it is out of range
     */
    public static Amount parse(String text) {
        Bound bound = Symbols.bound(text);
        int start = Symbols.prefix(bound).length();
        int end = start;
        while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        MoneyUnit unit = MoneyUnit.ofSymbol(text.substring(end))
                .orElseThrow(() -> new IllegalArgumentException("amount: the unit is none of 元, 万元, 亿元"));
        return of(PlainDecimal.parse("amount", text.substring(start, end)), unit, bound);
    }

    /** {@return an exact zero in {@code unit}, without decimals} */
    public static Amount zero(MoneyUnit unit) {
        return new Amount(0, 0, unit, Bound.EXACT);
    }

    /**
     * {@return the amount of a JSR-354 money, in yuan, exact to the hundredth}
     *
     * @throws IllegalArgumentException if its currency is not CNY or it is no whole hundredth of a yuan
     * @throws ArithmeticException if it is out of range
     */
    public static Amount of(MonetaryAmount money) {
        return Renminbi.amount(money);
    }

    /**
     * {@return this as a JSR-354 money in CNY, without its bound and stated precision}
     *
     * @throws IllegalStateException if no JSR-354 provider is present; the message names one to add
     */
    public MonetaryAmount toMoney() {
        return Renminbi.money(this);
    }

    /** {@return the stated number, with the stated decimals} */
    public BigDecimal value() {
        return BigDecimal.valueOf(unscaled, decimals);
    }

    /** {@return the amount in thousandths of a yuan} */
    public long thousandths() {
        return thousandths(unscaled, decimals, unit);
    }

    /** {@return half a unit of the last stated digit in thousandths of a yuan; 0 for a stated zero and below the hundredth} */
    public long halfUnit() {
        return unscaled == 0 ? 0 : halfUnit(decimals, unit);
    }

    /** {@return half a unit of the last of {@code decimals} places in {@code unit}, in thousandths of a yuan} */
    public static long halfUnit(int decimals, MoneyUnit unit) {
        int place = unit.exponent() + 3 - decimals;
        return place < 1 ? 0 : 5 * POWERS[place - 1];
    }

    /**
     * {@return the same money in another unit, exactly, with the last stated digit kept the last one where that is
     * possible: {@code 117.49万元} is {@code 1174900元}, whose zeros claim more than was stated}
     */
    public Amount in(MoneyUnit other) {
        if (other == unit) {
            return this;
        }
        BigDecimal moved = value().scaleByPowerOfTen(unit.exponent() - other.exponent());
        return exact(moved, other, bound);
    }

    /**
     * {@return the exact sum of the stated numbers, in the unit of this; how far the true sum may lie from it is told by
     * the sum of the two intervals}
     *
     * @throws ArithmeticException if the sum is out of range
     */
    public Amount plus(Amount other) {
        BigDecimal moved = other.value().scaleByPowerOfTen(other.unit.exponent() - unit.exponent());
        return exact(value().add(moved), unit, bound.plus(other.bound));
    }

    /**
     * {@return the exact difference, in the unit of this}
     *
     * @throws ArithmeticException if the difference is out of range
     */
    public Amount minus(Amount other) {
        return plus(other.negate());
    }

    /**
     * {@return the amount with the opposite sign}
     *
     * @throws ArithmeticException if it is out of range
     */
    public Amount negate() {
        if (unscaled == Long.MIN_VALUE) {
            throw outOfRange();
        }
        return new Amount(-unscaled, decimals, unit, bound.negate());
    }

    /** {@return less than, equal to or greater than zero as this is less, the same or more money than {@code other}} */
    public int compareMoney(Amount other) {
        return Long.compare(thousandths(), other.thousandths());
    }

    @Override
    public int signum() {
        return Long.signum(unscaled);
    }

    @Override
    public BigDecimal toBase() {
        long yuan = thousandths();
        int scale = 3;
        for (int stated = Math.min(2, Math.max(0, decimals - unit.exponent())); scale > stated; scale--) {
            if (yuan % 10 != 0) {
                break;
            }
            yuan /= 10;
        }
        return BigDecimal.valueOf(yuan, scale);
    }

    @Override
    public String unitSymbol() {
        return unit.symbol();
    }

    @Override
    public Interval interval() {
        return Interval.of(thousandths(), halfUnit(), bound);
    }

    /** {@return the amount as {@link #parse} reads it, such as {@code 117.49万元} or {@code 约36.5万元}} */
    @Override
    public String toString() {
        return Symbols.prefix(bound) + PlainDecimal.plain(value()) + unit.symbol();
    }

    private static long thousandths(long unscaled, int decimals, MoneyUnit unit) {
        int place = unit.exponent() + 3 - decimals;
        if (place < 0) {
            return unscaled / POWERS[-place];
        }
        long high = Math.multiplyHigh(unscaled, POWERS[place]);
        long low = unscaled * POWERS[place];
        if (high != low >> (Long.SIZE - 1)) {
            throw outOfRange();
        }
        return low;
    }

    /** {@return the amount of a value in whole hundredths of a yuan; trailing zeros go where an amount cannot hold them} */
    private static Amount exact(BigDecimal value, MoneyUnit unit, Bound bound) {
        boolean fits = value.scale() <= MAX_DECIMALS && value.unscaledValue().bitLength() < Long.SIZE;
        return of(fits ? value : value.stripTrailingZeros(), unit, bound);
    }

    private static ArithmeticException outOfRange() {
        return new ArithmeticException("amount: beyond the range of 9.2 quadrillion yuan");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Amount that
                        && unscaled == that.unscaled
                        && decimals == that.decimals
                        && unit == that.unit
                        && bound == that.bound;
    }

    @Override
    public int hashCode() {
        return ((Long.hashCode(unscaled) * 31 + decimals) * 31 + unit.ordinal()) * 31 + bound.ordinal();
    }
}
