package io.github.jixiao.validation.attainment;

import static io.github.jixiao.performance.IndicatorDirection.LESS_IS_BETTER;
import static io.github.jixiao.performance.IndicatorDirection.MORE_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.EvaluationFixture;
import io.github.jixiao.validation.attainment.Attainment.Status;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttainmentTest {

    private static Quantity quantity(String text) {
        return EvaluationFixture.quantity(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "≥20件, 20件, MORE_IS_BETTER, MET",
        "≥20件, 19件, MORE_IS_BETTER, MISSED",
        "≤20件, 21件, LESS_IS_BETTER, MISSED",
        "≤20件, 0件, LESS_IS_BETTER, MET",
        "20件, 21件, EXACT, DIRECTION_UNKNOWN",
        "20件, 19件, EXACT, MISSED",
        "20件, 20件, QUALITATIVE, MET",
        "20件, 19件, QUALITATIVE, DIRECTION_UNKNOWN",
        "≥20件, 19人, MORE_IS_BETTER, UNITS_DIFFER",
        "≥95%, 96, MORE_IS_BETTER, MET",
        "≥100百分比, 99%, MORE_IS_BETTER, MISSED",
        "≤90万元, 90, LESS_IS_BETTER, MET",
        "≤90万元, 900000, LESS_IS_BETTER, UNITS_DIFFER",
        "1.2万亩, 12000亩, MORE_IS_BETTER, MET",
        "1.2万亩, 11900亩, MORE_IS_BETTER, MET",
        "1.2万亩, 11000亩, MORE_IS_BETTER, MISSED",
        "≥20件, ≥20件, MORE_IS_BETTER, MET",
        "≥20件, ≥19件, MORE_IS_BETTER, TOO_VAGUE",
        "≤20件, ≥21件, LESS_IS_BETTER, MISSED",
        "≤20件, ≥19件, LESS_IS_BETTER, TOO_VAGUE",
        "≥20件, 约30件, MORE_IS_BETTER, TOO_VAGUE",
        "≥95%, 0.96, MORE_IS_BETTER, UNITS_DIFFER",
        "≥100%, 1, MORE_IS_BETTER, UNITS_DIFFER",
        "≥95%, 0, MORE_IS_BETTER, MISSED",
        "≥95%, 1.2, MORE_IS_BETTER, MISSED",
        "≤5%, 0.03, LESS_IS_BETTER, MET",
        "≤0.05, 4%, LESS_IS_BETTER, UNITS_DIFFER",
        "12000亩, 1.2万亩, MORE_IS_BETTER, MET",
        "≤90, 90万元, LESS_IS_BETTER, MET",
        "≤90, 91万元, LESS_IS_BETTER, MISSED",
        "≥90万元, 9000, MORE_IS_BETTER, MET",
        "≥90万元, 9001, MORE_IS_BETTER, UNITS_DIFFER",
        "≤90万元, 0.9, LESS_IS_BETTER, MET",
        "≤90万元, 0.89, LESS_IS_BETTER, UNITS_DIFFER",
        "≥90, 9001万元, MORE_IS_BETTER, UNITS_DIFFER",
        "≥90, 90000件, MORE_IS_BETTER, MET",
        "20件, ≥19件, EXACT, TOO_VAGUE",
        "20件, ≥19件, QUALITATIVE, TOO_VAGUE"
    })
    void actual_values_stand_to_their_targets(
            String target, String actual, IndicatorDirection direction, Status status) {
        assertThat(Attainment.of(quantity(target), quantity(actual), Optional.of(direction))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void an_attainment_knows_which_way_is_good_and_whether_it_is_exact() {
        Attainment less =
                Attainment.of(quantity("≤20件"), quantity("≥19件"), Optional.of(IndicatorDirection.LESS_IS_BETTER));
        assertThat(less.less()).isTrue();
        assertThat(less.precise()).isFalse();
        assertThat(less.isComparable()).isTrue();
        Attainment more = Attainment.of(quantity("≥20件"), quantity("19人"), Optional.of(MORE_IS_BETTER));
        assertThat(more.less()).isFalse();
        assertThat(more.precise()).isTrue();
        assertThat(more.isComparable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "≥1件, 0.9995件, MET",
        "≥1件, 0.9994件, MISSED",
        "≥1件, 0.999件, MISSED",
        "≥1件, 0.9990件, MISSED",
        "≥1.0005件, 1件, MET",
        "≥1.00051件, 1.0000件, MISSED",
        "≥1.00049件, 1件, MET",
        "≥1, 0.9995, MISSED",
        "≥1.2万亩, 11500亩, MET",
        "≥1.2万亩, 11499亩, MISSED",
        "≥1.20万亩, 11950亩, MET"
    })
    void numbers_are_equal_within_half_of_what_an_interval_keeps(String target, String actual, Status status) {
        assertThat(Attainment.of(quantity(target), quantity(actual), Optional.of(MORE_IS_BETTER))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "安全事故次数, LESS_IS_BETTER", "安全事故发生起数, LESS_IS_BETTER", "投诉件数, LESS_IS_BETTER",
        "死亡人数, LESS_IS_BETTER", "病虫害发生面积, LESS_IS_BETTER", "事故应急演练次数, MORE_IS_BETTER",
        "投诉受理件数, MORE_IS_BETTER", "失业人员培训人数, MORE_IS_BETTER"
    })
    void a_count_of_something_bad_is_better_where_it_is_less(String name, IndicatorDirection direction) {
        assertThat(Directions.of(name, quantity("5"))).contains(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"救助受灾人数", "处理投诉次数", "拆除违法面积", "安置失业人数"})
    void a_count_of_what_is_done_about_something_bad_is_told_by_its_level(String name) {
        assertThat(Directions.of(name, quantity("5"))).isEmpty();
        assertThat(Directions.of(Indicator.builder().name(name).level2("数量指标").build()))
                .contains(MORE_IS_BETTER);
    }

    @ParameterizedTest
    @CsvSource({
        "能耗下降率, MORE_IS_BETTER", "成本节约率, MORE_IS_BETTER", "二氧化碳排放降低率, MORE_IS_BETTER",
        "费用压减率, MORE_IS_BETTER", "成本节约额, MORE_IS_BETTER", "三公经费增长率, LESS_IS_BETTER",
        "运行成本增长率, LESS_IS_BETTER", "财政收入增长率, MORE_IS_BETTER", "水质下降率不超, LESS_IS_BETTER"
    })
    void a_rate_of_change_turns_what_it_is_a_change_of(String name, IndicatorDirection direction) {
        assertThat(Directions.of(name, quantity("5%"))).contains(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "财政供养人员控制率, LESS_IS_BETTER", "结转结余率, LESS_IS_BETTER", "单位成本, LESS_IS_BETTER",
        "投诉处理率, MORE_IS_BETTER", "政府采购执行率, MORE_IS_BETTER", "居民满意度, MORE_IS_BETTER"
    })
    void the_longest_word_in_a_name_tells_which_way_is_good(String name, IndicatorDirection direction) {
        assertThat(Directions.of(Indicator.builder().name(name).build())).contains(direction);
        assertThat(Directions.of(name, quantity("80%"))).contains(direction);
    }

    @Test
    void the_bound_of_the_target_goes_before_the_name_and_what_is_stated_before_both() {
        assertThat(Directions.of("单位成本", quantity("≥80元"))).contains(MORE_IS_BETTER);
        assertThat(Directions.of(Indicator.builder()
                        .name("居民满意度")
                        .direction(LESS_IS_BETTER)
                        .build()))
                .contains(LESS_IS_BETTER);
        assertThat(Directions.of(Indicator.builder().name("水位").build())).isEmpty();
        assertThat(Directions.word("水位")).isEmpty();
    }

    @Property
    void more_and_less_are_opposites_unless_equal(
            @ForAll @IntRange(max = 999) int target, @ForAll @IntRange(max = 999) int actual) {
        Quantity aimed = new Quantity(BigDecimal.valueOf(target), "件", io.github.jixiao.quantity.Bound.EXACT);
        Quantity reached = new Quantity(BigDecimal.valueOf(actual), "件", io.github.jixiao.quantity.Bound.EXACT);
        Status more = Attainment.of(aimed, reached, Optional.of(MORE_IS_BETTER)).status();
        Status less = Attainment.of(aimed, reached, Optional.of(LESS_IS_BETTER)).status();
        assertThat(more).isEqualTo(actual >= target ? Status.MET : Status.MISSED);
        assertThat(less).isEqualTo(actual <= target ? Status.MET : Status.MISSED);
    }
}
