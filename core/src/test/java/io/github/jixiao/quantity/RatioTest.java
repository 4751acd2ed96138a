package io.github.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.quantity.Ratio.Agreement;
import io.github.jixiao.quantity.Ratio.Cause;
import io.github.jixiao.quantity.Ratio.Computed;
import io.github.jixiao.quantity.Ratio.NotComputable;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        // One eighth is 12.5 %: half a unit of the last digit to either side, and one and a half.
        "12.5, EQUAL",
        "12, EQUAL",
        "13, EQUAL",
        "11, LAST_DIGIT",
        "14, LAST_DIGIT",
        "10, DIFFERENT",
        "15, DIFFERENT",
        "12.4, LAST_DIGIT",
        "12.6, LAST_DIGIT",
        "12.3, DIFFERENT",
        "12.50, EQUAL",
        "12.51, LAST_DIGIT",
        "12.52, DIFFERENT"
    })
    void a_stated_rate_agrees_by_half_units_of_its_last_digit(String stated, Agreement agreement) {
        assertThat(eighth().agreement(Percentage.of(stated))).isEqualTo(agreement);
    }

    @Test
    void the_edges_at_one_and_a_half_units_belong_to_the_last_digit() {
        Computed ratio = new Computed(new BigDecimal("0.12015"), BigDecimal.ONE);

        assertThat(ratio.agreement(Percentage.of("12.00"))).isEqualTo(Agreement.LAST_DIGIT);
        assertThat(ratio.agreement(Percentage.of("12.03"))).isEqualTo(Agreement.LAST_DIGIT);
        assertThat(new Computed(new BigDecimal("0.1201501"), BigDecimal.ONE).agreement(Percentage.of("12.00")))
                .isEqualTo(Agreement.DIFFERENT);
        assertThat(new Computed(new BigDecimal("0.120050"), BigDecimal.ONE).agreement(Percentage.of("12.00")))
                .isEqualTo(Agreement.EQUAL);
        assertThat(new Computed(new BigDecimal("0.1200501"), BigDecimal.ONE).agreement(Percentage.of("12.00")))
                .isEqualTo(Agreement.LAST_DIGIT);
    }

    @Property
    void a_rate_rounded_half_up_is_equal(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll boolean negative) {
        Computed ratio = new Computed(BigDecimal.valueOf(part), BigDecimal.valueOf(negative ? -whole : whole));
        Percentage rounded = ratio.toPercentage(decimals);

        assertThat(ratio.agreement(rounded)).isEqualTo(Agreement.EQUAL);
        assertThat(ratio.compareToPercent(rounded.value()))
                .isEqualTo(new BigDecimal(part)
                                .multiply(BigDecimal.valueOf(100))
                                .compareTo(rounded.value().multiply(BigDecimal.valueOf(negative ? -whole : whole)))
                        * (negative ? -1 : 1));
    }

    @Property
    void a_rate_cut_off_is_at_most_a_last_digit_away(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
        Computed ratio = new Computed(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        BigDecimal cut = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, java.math.RoundingMode.DOWN);

        assertThat(ratio.agreement(new Percentage(cut))).isIn(Agreement.EQUAL, Agreement.LAST_DIGIT);
    }

    @Test
    void a_zero_denominator_gives_no_rate() {
        assertThat(Ratio.of(wan("5"), wan("0"))).isEqualTo(new NotComputable(Cause.ZERO_DENOMINATOR));
        assertThat(Ratio.of(wan("-5"), wan("0"))).isEqualTo(new NotComputable(Cause.ZERO_DENOMINATOR));
        assertThat(Ratio.of(wan("0"), wan("0.00"))).isEqualTo(new NotComputable(Cause.ZERO_BY_ZERO));
        assertThat(Ratio.of(Optional.empty(), Optional.of(wan("5")))).isEqualTo(new NotComputable(Cause.MISSING));
        assertThat(Ratio.of(Amount.parse("约5万元"), wan("5"))).isEqualTo(new NotComputable(Cause.APPROXIMATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Computed(BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Test
    void units_are_converted_before_they_are_compared() {
        assertThat(Ratio.of(Amount.parse("5000元"), Amount.parse("1万元")))
                .isInstanceOfSatisfying(
                        Computed.class,
                        ratio -> assertThat(ratio.toPercentage(0)).hasToString("50%"));
    }

    private static Computed eighth() {
        return new Computed(BigDecimal.ONE, BigDecimal.valueOf(8));
    }

    private static Amount wan(String value) {
        return Amount.of(value, MoneyUnit.WAN_YUAN);
    }
}
