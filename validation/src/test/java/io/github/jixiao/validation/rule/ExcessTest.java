package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcessTest {

    private static final FigureId ID = FigureId.parse("all.expenditure.executed");
    /** The same hundred, for which sums are compared as decimals. */
    private static final BigDecimal AS_DECIMALS = new BigDecimal("100.0");

    private static Figure figure(Amount amount) {
        return new Figure(ID, amount, "", Optional.empty(), Figure.BY_PROGRAM, false, Optional.empty());
    }

    private static Excess.Relation relation(Figure value, List<Figure> ceilings) {
        Excess.Relation relation = Excess.of(value, ceilings).relation();
        assertThat(relation).isEqualTo(Excess.of(value, ceilings, AS_DECIMALS).relation());
        return relation;
    }

    @Property
    void a_hundred_percent_of_money_is_the_same_with_and_without_decimals(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int count, @ForAll @IntRange(max = 4) int fen) {
        List<Figure> ceilings = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal halves = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            Amount ceiling = RandomAmounts.stated(RandomAmounts.amount(random), random);
            ceilings.add(figure(ceiling));
            sum = sum.add(ceiling.toBase());
            halves = halves.add(Agreement.halfUnit(ceiling));
        }
        BigDecimal edge = (random.nextBoolean() ? sum : sum.add(halves)).add(BigDecimal.valueOf(fen - 2, 2));
        relation(figure(Amount.of(edge.setScale(2, RoundingMode.DOWN), MoneyUnit.YUAN)), ceilings);
        relation(figure(RandomAmounts.stated(edge, random)), ceilings);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00元, 100.00元, WITHIN",
        "100.01元, 100.00元, WITHIN_ROUNDING",
        "100.02元, 100.00元, ABOVE",
        "10.0万元, 99500元, WITHIN_ROUNDING",
        "10.0万元, 99499元, ABOVE",
        "-1元, 0元, WITHIN",
        "0.01元, 0元, ABOVE",
        "1元, -1元, ABOVE"
    })
    void an_amount_stands_to_another_by_their_half_units(String value, String ceiling, Excess.Relation relation) {
        assertThat(relation(figure(Amount.parse(value)), List.of(figure(Amount.parse(ceiling)))))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775.80元", "92233720.36亿元", "92233720亿元"})
    void sums_that_no_long_holds_are_compared_all_the_same(String most) {
        Figure large = figure(Amount.parse(most));
        Figure negative = figure(Amount.parse("-" + most));
        assertThat(relation(large, List.of(negative, negative, negative))).isEqualTo(Excess.Relation.ABOVE);
        assertThat(relation(negative, List.of(large, large, large))).isEqualTo(Excess.Relation.WITHIN);
        assertThat(relation(large, List.of(large))).isEqualTo(Excess.Relation.WITHIN);
    }
}
