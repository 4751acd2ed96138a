package io.github.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class AmountTest {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void an_amount_is_the_money_that_its_digits_say(@ForAll("amounts") Amount amount) {
        assertThat(thousandths(amount)).isEqualTo(BigInteger.valueOf(amount.thousandths()));
        assertThat(amount.toBase()).isEqualByComparingTo(yuan(amount));
    }

    @Property
    void any_number_is_either_an_amount_or_refused_with_a_reason(
            @ForAll long unscaled, @ForAll("decimals") int decimals, @ForAll MoneyUnit unit) {
        BigDecimal yuan = BigDecimal.valueOf(unscaled, decimals).scaleByPowerOfTen(unit.exponent());
        boolean wholeHundredths = yuan.stripTrailingZeros().scale() <= 2;
        if (decimals > 18 || !wholeHundredths) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amount.of(BigDecimal.valueOf(unscaled, decimals), unit));
        } else if (inRange(yuan)) {
            assertThat(Amount.of(BigDecimal.valueOf(unscaled, decimals), unit).toBase())
                    .isEqualByComparingTo(yuan);
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Amount.of(BigDecimal.valueOf(unscaled, decimals), unit))
                    .withMessage("amount: beyond the range of 9.2 quadrillion yuan");
        }
    }

    @Property
    void conversion_keeps_the_money_and_comes_back(@ForAll("amounts") Amount amount, @ForAll MoneyUnit unit) {
        Amount moved = amount.in(unit);

        assertThat(moved.unit()).isEqualTo(unit);
        assertThat(moved.sameValueAs(amount)).isTrue();
        assertThat(moved.compareMoney(amount)).isZero();
        assertThat(moved.in(amount.unit()).sameValueAs(amount)).isTrue();
    }

    @Property
    void a_sum_is_exact_or_out_of_range(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        BigDecimal sum = yuan(one).add(yuan(other));
        if (inRange(sum)) {
            assertThat(one.plus(other).toBase()).isEqualByComparingTo(sum);
            assertThat(one.plus(other).unit()).isEqualTo(one.unit());
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> one.plus(other))
                    .withMessageStartingWith("amount: ");
        }
    }

    @Property
    void small_sums_always_fit(@ForAll("stated") Amount one, @ForAll("stated") Amount other) {
        assertThat(one.plus(other).toBase()).isEqualByComparingTo(yuan(one).add(yuan(other)));
        assertThat(one.plus(other).sameValueAs(other.plus(one))).isTrue();
        assertThat(one.minus(other).plus(other).toBase()).isEqualByComparingTo(yuan(one));
    }

    @Property
    void negation_is_exact_and_undoes_itself(@ForAll("amounts") Amount amount) {
        if (amount.unscaled() == Long.MIN_VALUE) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(amount::negate)
                    .withMessageStartingWith("amount: beyond the range");
        } else {
            assertThat(amount.negate().toBase())
                    .isEqualByComparingTo(yuan(amount).negate());
            assertThat(amount.negate().negate()).isEqualTo(amount);
        }
    }

    @Property
    void the_text_form_reads_back(@ForAll("amounts") Amount amount) {
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount).hasToString(amount.toString());
    }

    @Property
    void the_true_value_lies_in_the_interval_of_its_rounded_statement(
            @ForAll("fen") long fen, @ForAll("places") int places, @ForAll MoneyUnit unit) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2);
        BigDecimal shown = yuan.scaleByPowerOfTen(-unit.exponent()).setScale(places, RoundingMode.HALF_UP);
        if (shown.signum() != 0
                && shown.scaleByPowerOfTen(unit.exponent()).stripTrailingZeros().scale() <= 2) {
            Interval interval = Amount.of(shown, unit).interval();

            assertThat(interval.contains(fen * 10)).isTrue();
            assertThat(interval.high() - interval.low())
                    .isEqualTo(2 * Amount.of(shown, unit).halfUnit());
        }
    }

    @Property
    void the_base_value_carries_the_stated_decimals_and_no_more(@ForAll("stated") Amount amount) {
        int carried = Math.min(2, Math.max(0, amount.decimals() - amount.unit().exponent()));

        assertThat(amount.toBase().scale()).isBetween(carried, 2);
        assertThat(amount.toBase().scale())
                .isEqualTo(Math.max(
                        carried, Math.max(0, yuan(amount).stripTrailingZeros().scale())));
    }

    @Property
    void money_goes_out_and_comes_back(@ForAll("stated") Amount amount) {
        assertThat(Amount.of(amount.toMoney()).compareMoney(amount)).isZero();
        assertThat(amount.toMoney().getCurrency().getCurrencyCode()).isEqualTo("CNY");
    }

    @Test
    void money_of_other_providers_is_taken_too() {
        assertThat(Amount.of(FastMoney.of(12.5, "CNY"))).hasToString("12.50元");
        assertThat(Amount.of(Money.of(new BigDecimal("1174900"), "CNY")).in(MoneyUnit.WAN_YUAN))
                .hasToString("117.490000万元");
    }

    @Test
    void money_of_another_currency_or_below_the_hundredth_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(Money.of(1, "USD")))
                .withMessage("money: the currency is USD, not CNY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(Money.of(new BigDecimal("0.001"), "CNY")))
                .withMessageContaining("no whole hundredth of a yuan");
    }

    @Test
    void one_money_can_be_three_statements() {
        Amount short_ = Amount.parse("90.5万元");
        Amount long_ = Amount.parse("90.50万元");
        Amount yuan = Amount.parse("905000元");

        assertThat(short_).isNotEqualTo(long_).isNotEqualTo(yuan);
        assertThat(short_.sameValueAs(long_)).isTrue();
        assertThat(short_.sameValueAs(yuan)).isTrue();
        assertThat(short_.sameValueAs(Amount.parse("约90.5万元"))).isFalse();
        assertThat(short_.sameValueAs(Quantity.of(905000, "元"))).isFalse();
    }

    @Test
    void the_half_unit_follows_the_statement() {
        assertThat(Amount.parse("117.49万元").interval()).isEqualTo(new Interval(1_174_850_000, 1_174_950_000));
        assertThat(Amount.parse("0.00万元").interval()).isEqualTo(Interval.ZERO);
        assertThat(Amount.parse("881300.39元").interval()).isEqualTo(new Interval(881_300_385, 881_300_395));
        assertThat(Amount.parse("≥5万元").interval()).isEqualTo(new Interval(45_000_000, Long.MAX_VALUE));
        assertThat(Amount.parse("约5万元").interval()).isEqualTo(Interval.UNBOUNDED);
    }

    @Test
    void numbers_written_to_exhaust_memory_are_refused_at_once() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Amount.of(new BigDecimal("1E+999999999"), MoneyUnit.YUAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("1E-999999999"), MoneyUnit.YUAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of("9".repeat(41), MoneyUnit.YUAN))
                .withMessage("amount: a number of more than 40 digits");
    }

    @Test
    void what_is_no_amount_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("5万"))
                .withMessageContaining("unit");
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.parse("万元"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.parse("1.2.3元"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("0.001元"))
                .withMessage("value: 0.001元 is no whole hundredth of a yuan");
    }

    @Provide
    Arbitrary<Integer> decimals() {
        return Arbitraries.integers().between(0, 20);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 6);
    }

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.longs().between(-100_000_000_000_000L, 100_000_000_000_000L);
    }

    /** Amounts over the whole range, with trailing zeros where the unit needs them. */
    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.of(MoneyUnit.class),
                        Arbitraries.of(Bound.class))
                .as((unscaled, decimals, unit, bound) -> {
                    int zeros = Math.max(0, decimals - unit.exponent() - 2);
                    long power = BigInteger.TEN.pow(zeros).longValue();
                    long whole = unscaled - unscaled % power;
                    int place = unit.exponent() + 3 - decimals;
                    if (place > 0) {
                        long most = BigInteger.TEN.pow(place).longValue();
                        whole = unscaled / most;
                    }
                    return new Amount(whole, decimals, unit, bound);
                });
    }

    /** Amounts as reports state them. */
    @Provide
    Arbitrary<Amount> stated() {
        return Combinators.combine(
                        Arbitraries.longs().between(-10_000_000L, 10_000_000L),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(MoneyUnit.class))
                .as((unscaled, decimals, unit) -> new Amount(unscaled, decimals, unit, Bound.EXACT));
    }

    private static BigDecimal yuan(Amount amount) {
        return BigDecimal.valueOf(amount.unscaled(), amount.decimals())
                .scaleByPowerOfTen(amount.unit().exponent());
    }

    private static BigInteger thousandths(Amount amount) {
        return yuan(amount).scaleByPowerOfTen(3).toBigIntegerExact();
    }

    private static boolean inRange(BigDecimal yuan) {
        BigInteger thousandths = yuan.scaleByPowerOfTen(3).toBigInteger();
        return thousandths.compareTo(LEAST) >= 0 && thousandths.compareTo(GREATEST) <= 0;
    }
}
