package io.github.jixiao.validation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Place;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static Points of(int terms, String name) {
        Points points = new Points();
        for (int i = 0; i < terms; i++) {
            points.add("score.indicator", name, BigDecimal.ONE, Place.REPORT);
        }
        return points;
    }

    @Test
    void twelve_terms_are_shown_and_more_are_counted() {
        assertThat(of(2, "甲").words()).isEqualTo("甲 1 + 甲 1");
        assertThat(of(12, "甲").words()).isEqualTo("甲 1" + " + 甲 1".repeat(11));
        assertThat(of(13, "甲").words()).isEqualTo("甲 1" + " + 甲 1".repeat(11) + " + …(13)");
    }

    @Test
    void a_name_is_cut_to_what_an_id_can_hold() {
        assertThat(Points.operand("score.indicator", "甲".repeat(201), Score.of(1), Place.REPORT)
                        .id()
                        .item()
                        .name())
                .isEqualTo("甲".repeat(200));
    }

    @ParameterizedTest
    @CsvSource({"1E+2, 100", "10, 10", "9.50, 9.5", "0.00, 0", "12.345, 12.345"})
    void a_number_is_written_plainly(BigDecimal number, String plain) {
        assertThat(Points.plain(number)).isEqualTo(plain);
    }
}
