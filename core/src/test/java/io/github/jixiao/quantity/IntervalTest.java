package io.github.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void the_sum_holds_every_sum_even_where_it_leaves_the_range(
            @ForAll("inside") Inside a, @ForAll("inside") Inside b) {
        Interval sum = a.interval.plus(b.interval);

        assertThat(holds(sum, BigInteger.valueOf(a.value).add(BigInteger.valueOf(b.value))))
                .isTrue();
    }

    @Property
    void the_negation_holds_every_negated_value(@ForAll("inside") Inside inside) {
        assertThat(holds(
                        inside.interval.negate(),
                        BigInteger.valueOf(inside.value).negate()))
                .isTrue();
    }

    @Property
    void intervals_with_a_common_value_intersect(@ForAll long value, @ForAll long low, @ForAll long high) {
        Interval upTo = new Interval(Math.min(low, value), value);
        Interval from = new Interval(value, Math.max(high, value));

        assertThat(upTo.intersects(from)).isTrue();
        assertThat(from.intersects(upTo)).isTrue();
    }

    @Property
    void intervals_apart_do_not_intersect(@ForAll("inside") Inside inside) {
        if (inside.interval.high() < Long.MAX_VALUE) {
            long next = inside.interval.high() + 1;
            assertThat(inside.interval.intersects(new Interval(next, next))).isFalse();
        }
    }

    @Property
    void adding_in_range_is_exact(@ForAll int a, @ForAll int b, @ForAll int c, @ForAll int d) {
        Interval one = new Interval(Math.min(a, b), Math.max(a, b));
        Interval other = new Interval(Math.min(c, d), Math.max(c, d));

        assertThat(one.plus(other))
                .isEqualTo(
                        new Interval((long) Math.min(a, b) + Math.min(c, d), (long) Math.max(a, b) + Math.max(c, d)));
        assertThat(one.negate().negate()).isEqualTo(one);
    }

    @Test
    void an_unbounded_end_stays_unbounded() {
        assertThat(Interval.NOT_NEGATIVE.plus(new Interval(-5, 5))).isEqualTo(new Interval(-5, Long.MAX_VALUE));
        assertThat(Interval.NOT_NEGATIVE.negate()).isEqualTo(new Interval(Long.MIN_VALUE, 0));
        assertThat(Interval.NOT_NEGATIVE.isBounded()).isFalse();
        assertThat(Interval.ZERO.isBounded()).isTrue();
        assertThat(Interval.UNBOUNDED.plus(Interval.ZERO)).isEqualTo(Interval.UNBOUNDED);
    }

    @Test
    void ends_out_of_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(2, 1))
                .withMessage("high: 1 is below 2");
    }

    record Inside(Interval interval, long value) {}

    @Provide
    Arbitrary<Inside> inside() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs(), Arbitraries.longs())
                .as((a, b, c) -> {
                    long[] sorted =
                            java.util.stream.LongStream.of(a, b, c).sorted().toArray();
                    return new Inside(new Interval(sorted[0], sorted[2]), sorted[1]);
                });
    }

    private static boolean holds(Interval interval, BigInteger value) {
        BigInteger low = BigInteger.valueOf(interval.low());
        BigInteger high = BigInteger.valueOf(interval.high());
        return (low.equals(LEAST) || low.compareTo(value) <= 0)
                && (high.equals(GREATEST) || high.compareTo(value) >= 0);
    }
}
