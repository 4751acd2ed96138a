package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneySumTest {

    private static MoneySum sum(List<Long> amounts, int sign) {
        MoneySum sum = new MoneySum();
        amounts.forEach(amount -> sum.add(amount, sign));
        return sum;
    }

    private static BigInteger exact(List<Long> amounts) {
        return amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Property
    void the_sign_of_a_sum_is_that_of_the_exact_sum(
            @ForAll @Size(max = 60) List<Long> added, @ForAll @Size(max = 60) List<Long> subtracted) {
        MoneySum sum = sum(added, 1);
        subtracted.forEach(amount -> sum.add(amount, -1));
        assertThat(sum.signum())
                .isEqualTo(exact(added).subtract(exact(subtracted)).signum());
    }

    @Property
    void what_is_added_and_subtracted_again_leaves_zero(@ForAll @Size(max = 60) List<Long> amounts) {
        MoneySum sum = sum(amounts, 1);
        amounts.forEach(amount -> sum.add(amount, -1));
        assertThat(sum.signum()).isZero();
        sum.add(1, 1);
        assertThat(sum.signum()).isPositive();
        sum.add(2, -1);
        assertThat(sum.signum()).isNegative();
    }

    @Property
    void a_sum_of_sums_is_that_of_all_their_amounts(
            @ForAll @Size(max = 60) List<Long> added, @ForAll @Size(max = 60) List<Long> subtracted) {
        MoneySum sum = sum(added, 1);
        sum.add(sum(subtracted, -1));
        assertThat(sum.signum())
                .isEqualTo(exact(added).subtract(exact(subtracted)).signum());
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 1, Long.MAX_VALUE})
    void a_thousand_times_an_amount_is_off_by_the_one_thousandth_that_is_missing(long amount) {
        MoneySum sum = new MoneySum();
        for (int i = 0; i < 1000; i++) {
            sum.add(amount, -1);
        }
        assertThat(sum.signum()).isEqualTo(-Long.signum(amount));
        for (int i = 0; i < 1000; i++) {
            sum.add(amount, 1);
        }
        assertThat(sum.signum()).isZero();
        sum.add(1, -1);
        assertThat(sum.signum()).isNegative();
    }

    @Test
    void the_least_amount_is_subtracted_without_a_loss() {
        MoneySum sum = new MoneySum();
        sum.add(Long.MIN_VALUE, -1);
        sum.add(Long.MAX_VALUE, -1);
        assertThat(sum.signum()).isPositive();
        sum.add(1, -1);
        assertThat(sum.signum()).isZero();
    }
}
