package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    /** The most of hundredths of a yuan whose thousandths fit a long, rounded down. */
    private static final long MOST = Long.MAX_VALUE / 10;

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(-MOST, MOST),
                        Arbitraries.of(MoneyUnit.values()),
                        Arbitraries.integers().between(0, 4))
                .as((fen, unit, decimals) -> {
                    int shift = unit.exponent() + 2 - decimals;
                    long unscaled = shift > 0 ? fen / BigDecimal.TEN.pow(shift).longValueExact() : fen;
                    return new Amount(unscaled, Math.min(decimals, unit.exponent() + 2), unit, Bound.EXACT);
                });
    }

    private static boolean agreeAsDecimals(Amount a, Amount b) {
        BigDecimal off = a.toBase().subtract(b.toBase()).abs();
        return off.compareTo(Agreement.halfUnit(a).max(Agreement.halfUnit(b))) <= 0;
    }

    @Property
    void any_two_amounts_agree_as_their_decimals_do(@ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
        assertThat(Agreement.agree(a, b)).isEqualTo(agreeAsDecimals(a, b)).isEqualTo(Agreement.agree(b, a));
    }

    @Property
    void amounts_near_each_other_agree_as_their_decimals_do(@ForAll Random random) {
        BigDecimal yuan = RandomAmounts.amount(random);
        Amount a = RandomAmounts.stated(yuan, random);
        BigDecimal off = Agreement.halfUnit(a).add(BigDecimal.valueOf(random.nextInt(5) - 2, 2));
        Amount b = Amount.of(a.toBase().add(off).setScale(2, RoundingMode.DOWN), MoneyUnit.YUAN);
        assertThat(Agreement.agree(a, b)).isEqualTo(agreeAsDecimals(a, b)).isEqualTo(Agreement.agree(b, a));
    }

    @ParameterizedTest
    @CsvSource({"10.0万元, 100500元, true", "10.0万元, 100500.01元, false", "-10.0万元, -100500元, true", "0元, 0.01元, false"})
    void amounts_agree_within_the_coarser_half_unit(String a, String b, boolean agree) {
        assertThat(Agreement.agree(Amount.parse(a), Amount.parse(b))).isEqualTo(agree);
    }

    @Test
    void a_percentage_is_known_to_half_a_unit_of_its_last_digit() {
        assertThat(Agreement.halfUnit(Percentage.of("98.60%"))).isEqualByComparingTo("0.005");
        assertThat(Agreement.halfUnit(Percentage.of("98%"))).isEqualByComparingTo("0.5");
    }

    @Test
    void amounts_whose_difference_no_long_holds_do_not_agree() {
        Amount most = new Amount(MOST, 2, MoneyUnit.YUAN, Bound.EXACT);
        Amount least = new Amount(-922_337_203_685L, 0, MoneyUnit.WAN_YUAN, Bound.EXACT);
        assertThat(most.thousandths() - least.thousandths())
                .as("the difference as it comes round")
                .isBetween(-least.halfUnit(), least.halfUnit());
        assertThat(Agreement.agree(most, least)).isFalse();
        assertThat(Agreement.agree(least, most)).isFalse();
    }
}
