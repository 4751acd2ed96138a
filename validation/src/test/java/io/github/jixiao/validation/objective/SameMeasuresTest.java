package io.github.jixiao.validation.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.validation.attainment.StatedIndicator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameMeasuresTest {

    private static StatedIndicator indicator(String name, boolean actual) {
        Indicator.Builder indicator = Indicator.builder().name(name);
        if (actual) {
            indicator.actual(IndicatorValue.of("完成"));
        }
        return new StatedIndicator(indicator.build(), "", Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "活动场次, 活动场次, true",
        "场次, 场次, true",
        "场, 场, true",
        "活动场, 活动场次数, true",
        "活动场次数, 动场次, true",
        "活动场次, 活动, false",
        "活动, 活动场次, false",
        "活动场次, 场次活动, false",
        "活动场次1, 活动1, false"
    })
    void one_name_is_the_other_or_three_letters_of_it(String measure, String name, boolean same) {
        SameMeasures measures =
                new SameMeasures(List.of("覆盖率", measure), List.of(indicator("满意度", false), indicator(name, true)));
        assertThat(measures.of(measure).hasActual()).isEqualTo(same);
        assertThat(measures.of("覆盖率").hasActual()).isFalse();
    }

    @Property
    void measures_have_the_indicators_as_if_each_was_compared_with_each(
            @ForAll List<@StringLength(min = 1, max = 6) @Chars({'甲', '乙'}) String> measures,
            @ForAll List<@StringLength(min = 1, max = 6) @Chars({'甲', '乙', '丙'}) String> names) {
        List<StatedIndicator> rows =
                names.stream().map(name -> indicator(name, !name.endsWith("丙"))).toList();
        SameMeasures same = new SameMeasures(measures, rows);
        for (String measure : measures) {
            assertThat(same.of(measure).hasActual())
                    .isEqualTo(rows.stream()
                            .filter(row -> row.indicator().getActual().isPresent())
                            .anyMatch(row -> isSame(measure, row.indicator().getName())));
        }
    }

    private static boolean isSame(String measure, String name) {
        return measure.equals(name)
                || measure.length() >= 3 && name.contains(measure)
                || name.length() >= 3 && measure.contains(name);
    }
}
