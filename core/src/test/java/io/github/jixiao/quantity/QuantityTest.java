package io.github.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Property
    void the_text_form_reads_back(@ForAll long unscaled, @ForAll Bound bound, @ForAll("units") String unit) {
        Quantity quantity = new Quantity(BigDecimal.valueOf(unscaled, 2), unit, bound);

        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property
    void percentages_and_scores_read_back(@ForAll long unscaled) {
        Percentage percentage = new Percentage(BigDecimal.valueOf(unscaled, 2));
        Score score = new Score(BigDecimal.valueOf(unscaled, 1));

        assertThat(Percentage.of(percentage.toString())).isEqualTo(percentage);
        assertThat(Score.of(score.toString())).isEqualTo(score);
    }

    @Test
    void a_leading_wan_multiplies_and_leaves_the_number_rounded() {
        Quantity people = Quantity.parse("1.2万人");

        assertThat(people.toBase()).isEqualByComparingTo("12000");
        assertThat(people.baseUnit()).isEqualTo("人");
        assertThat(people.interval()).isEqualTo(new Interval(11_500_000, 12_500_000));
        assertThat(Quantity.parse("≥1万人").interval()).isEqualTo(new Interval(5_000_000, Long.MAX_VALUE));
    }

    @Test
    void a_count_is_exact() {
        assertThat(Quantity.persons(3).interval()).isEqualTo(new Interval(3000, 3000));
        assertThat(Quantity.of(3, "名").sameValueAs(Quantity.persons(3))).isTrue();
        assertThat(Quantity.of(3, "名")).isNotEqualTo(Quantity.persons(3));
    }

    @Test
    void a_score_is_exact_and_a_percentage_is_rounded() {
        assertThat(Score.of("99.6").interval()).isEqualTo(new Interval(99_600, 99_600));
        assertThat(Percentage.of("98.6%").interval()).isEqualTo(new Interval(98_550, 98_650));
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse("约人"));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse("1-2人"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(1, "人".repeat(41)))
                .withMessage("unit: more than 40 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of("%"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(new BigDecimal("1E+5")));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("", "人", "名", "万人", "亿元", "%", "件/次", "m2");
    }
}
