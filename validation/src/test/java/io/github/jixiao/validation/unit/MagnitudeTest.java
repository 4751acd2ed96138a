package io.github.jixiao.validation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is passed over without decimals is never apart by the exact ones. */
class MagnitudeTest {

    private static final FigureId ID = FigureId.parse("all.expenditure.executed");
    private static final long MOST = Long.MAX_VALUE / 10;

    @Provide
    Arbitrary<BigDecimal> closeness() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(99))
                .ofScale(4);
    }

    private static Figure figure(long fen) {
        Amount amount = new Amount(fen, 2, MoneyUnit.YUAN, Bound.EXACT);
        return new Figure(ID, amount, "", Optional.empty(), Figure.BY_PROGRAM, false, Optional.empty());
    }

    /** {@return about ten thousand times an amount, at most some thousandths of it off} */
    private static long large(long small, Random random) {
        return small * (10_000 + random.nextInt(2001) - 1000) + random.nextInt(3) - 1;
    }

    private static boolean isApart(long a, long b, Magnitude magnitude) {
        if (a <= 0 || b <= 0) {
            return false;
        }
        BigDecimal smaller = BigDecimal.valueOf(Math.min(a, b));
        BigDecimal larger = BigDecimal.valueOf(Math.max(a, b));
        return larger.compareTo(smaller.multiply(magnitude.least())) >= 0
                && larger.compareTo(smaller.multiply(magnitude.greatest())) <= 0;
    }

    @Property
    void two_amounts_that_are_apart_are_never_passed_over(
            @ForAll("closeness") BigDecimal closeness, @ForAll Random random, @ForAll long any) {
        Magnitude magnitude = Magnitude.within(closeness);
        long small = 1 + random.nextInt(random.nextBoolean() ? 20 : Integer.MAX_VALUE);
        BigDecimal edge = random.nextBoolean() ? magnitude.least() : magnitude.greatest();
        long large = random.nextBoolean()
                ? large(small, random)
                : edge.multiply(BigDecimal.valueOf(small)).longValue() + random.nextInt(3) - 1;
        assertThat(magnitude.mayBeApart(small, large))
                .isEqualTo(magnitude.mayBeApart(large, small))
                .satisfies(may ->
                        assertThat(may || !isApart(small, large, magnitude)).isTrue());
        assertThat(magnitude.mayBeApart(any, small) || !isApart(any, small, magnitude))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9500, true",
        "1, 9499, false",
        "1, 10500, true",
        "1, 10501, false",
        "9223372036854775807, 922337203685477, true",
        "9223372036854775807, 1, false",
        "0, 10000, false",
        "-1, -10000, false",
        "-9223372036854775808, 1, false"
    })
    void only_a_ratio_about_ten_thousand_is_looked_at(long a, long b, boolean may) {
        Magnitude magnitude = Magnitude.within(BigDecimal.valueOf(5));
        assertThat(magnitude.mayBeApart(a, b)).isEqualTo(may);
        assertThat(magnitude.mayBeApart(b, a)).isEqualTo(may);
    }

    @Property
    void amounts_among_which_two_are_apart_are_never_passed_over(
            @ForAll("closeness") BigDecimal closeness, @ForAll Random random) {
        Magnitude magnitude = Magnitude.within(closeness);
        long small = 1 + random.nextInt(Integer.MAX_VALUE);
        List<Figure> figures = parts(random, random.nextInt(4), 1_000_000L);
        figures.add(figure(small));
        figures.add(figure(large(small, random)));
        Collections.shuffle(figures, random);
        boolean apart = figures.stream()
                .anyMatch(a -> figures.stream().anyMatch(b -> magnitude.mayBeApart(thousandths(a), thousandths(b))));
        assertThat(magnitude.mayBeApart(figures) || !apart).isTrue();
    }

    private static long thousandths(Figure figure) {
        return ((Amount) figure.value()).thousandths();
    }

    @Test
    void amounts_that_are_near_each_other_are_passed_over() {
        Magnitude magnitude = Magnitude.within(BigDecimal.valueOf(5));
        assertThat(magnitude.mayBeApart(List.of())).isFalse();
        assertThat(magnitude.mayBeApart(List.of(figure(1), figure(9499)))).isFalse();
        assertThat(magnitude.mayBeApart(List.of(figure(9500), figure(1)))).isTrue();
        assertThat(magnitude.mayBeApart(List.of(figure(0), figure(-20_000), figure(20_000))))
                .isFalse();
    }

    @Test
    void parts_whose_sum_leaves_the_range_of_thousandths_are_never_passed_over() {
        Magnitude magnitude = Magnitude.within(BigDecimal.valueOf(5));
        Figure total = figure(922_429_480_302_775L);
        List<Figure> parts = new ArrayList<>(Collections.nCopies(10, figure(838_488_366_986_797_800L)));
        parts.add(figure(839_410_796_467_100_583L));
        assertThat(parts.stream().mapToLong(MagnitudeTest::thousandths).sum()).isEqualTo(thousandths(total));
        assertThat(isAnyApart(magnitude, total, parts)).isTrue();
        assertThat(Remainders.mayBeApart(magnitude, total, parts)).isTrue();
    }

    /** Whether the total or a part is apart from what the others make it, by decimals. */
    private static boolean isAnyApart(Magnitude magnitude, Figure total, List<Figure> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure part : parts) {
            sum = sum.add(part.value().toBase());
        }
        BigDecimal rest = total.value().toBase().subtract(sum);
        return magnitude.isApart(total, sum)
                || parts.stream()
                        .anyMatch(part ->
                                magnitude.isApart(part, rest.add(part.value().toBase())));
    }

    private static List<Figure> parts(Random random, int count, long most) {
        List<Figure> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long fen = (long) (random.nextDouble() * most);
            parts.add(figure(random.nextInt(4) == 0 ? -fen : fen));
        }
        return parts;
    }

    private static long sum(List<Figure> parts) {
        return parts.stream()
                .map(Figure::value)
                .mapToLong(value -> ((Amount) value).unscaled())
                .sum();
    }

    @Property
    void a_sum_with_a_suspect_is_never_passed_over(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int count) {
        Magnitude magnitude = Magnitude.within(BigDecimal.valueOf(5));
        List<Figure> parts = parts(random, count, 100_000_000_000L);
        long sum = sum(parts);
        long wrong = ((Amount) parts.get(0).value()).unscaled();
        long total = random.nextBoolean() ? large(sum, random) : sum - wrong + large(wrong, random);
        List<Figure> mixed = new ArrayList<>(parts);
        if (random.nextBoolean()) {
            total = sum;
            mixed.set(0, figure(large(wrong, random)));
        }
        assertThat(Remainders.mayBeApart(magnitude, figure(total), mixed)
                        || !isAnyApart(magnitude, figure(total), mixed))
                .isTrue();
    }

    @Property
    void a_sum_that_no_long_holds_is_never_passed_over(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int count) {
        Magnitude magnitude = Magnitude.within(BigDecimal.valueOf(5));
        List<Figure> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            parts.add(figure(MOST - random.nextInt(Integer.MAX_VALUE)));
            sum = sum.add(parts.get(i).value().toBase());
        }
        long total = sum.movePointLeft(2).longValue() + random.nextInt(Integer.MAX_VALUE);
        assertThat(isAnyApart(magnitude, figure(total), parts)).isTrue();
        assertThat(Remainders.mayBeApart(magnitude, figure(total), parts)).isTrue();
    }

    @Test
    void a_sum_that_comes_round_in_a_long_is_looked_at() {
        Magnitude magnitude = Magnitude.within(BigDecimal.valueOf(5));
        Figure most = figure(MOST);
        assertThat(Remainders.mayBeApart(magnitude, figure(1), List.of(most, most, figure(1_000_000))))
                .isTrue();
        assertThat(Remainders.mayBeApart(magnitude, figure(-MOST), List.of(figure(1), figure(1))))
                .isTrue();
        assertThat(Remainders.mayBeApart(magnitude, figure(300), List.of(figure(100), figure(200))))
                .isFalse();
    }

    @Test
    void a_family_of_twins_is_one_item_in_one_year() {
        Twins.Family family = Twins.Family.of(ID);
        Twins.Family later = Twins.Family.of(ID.atYear(2020));
        Twins.Family other = Twins.Family.of(ID.withItem(Item.REVENUE));
        assertThat(Twins.Family.of(FigureId.parse("general.expenditure.initial")))
                .isEqualTo(family)
                .hasSameHashCodeAs(family)
                .isEqualByComparingTo(family);
        assertThat(List.of(later, other))
                .allSatisfy(each -> assertThat(each).isNotEqualTo(family).isNotEqualByComparingTo(family));
    }

    @Test
    void what_parts_have_in_common_is_their_total_in_one_group() {
        OneUnitInASum.Above above = new OneUnitInASum.Above(ID, 1);
        OneUnitInASum.Above elsewhere = new OneUnitInASum.Above(ID, 2);
        OneUnitInASum.Above other = new OneUnitInASum.Above(ID.withItem(Item.REVENUE), 1);
        assertThat(new OneUnitInASum.Above(FigureId.parse("all.expenditure.executed"), 1))
                .isEqualTo(above)
                .hasSameHashCodeAs(above)
                .isEqualByComparingTo(above);
        assertThat(List.of(elsewhere, other))
                .allSatisfy(each -> assertThat(each).isNotEqualTo(above).isNotEqualByComparingTo(above));
    }
}
