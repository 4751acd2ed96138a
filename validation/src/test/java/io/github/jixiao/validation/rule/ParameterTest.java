package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.message.Text;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The parameter of a rule. */
class ParameterTest {

    private static Parameter percent(String value) {
        return new Parameter(
                "share",
                new BigDecimal(value),
                BigDecimal.ZERO,
                new BigDecimal("100"),
                new Text("上限，百分比", "greatest share, percent"));
    }

    @Test
    void takes_what_is_from_its_least_to_its_greatest_value() {
        Parameter share = percent("30");

        assertThat(share.accepts(BigDecimal.ZERO)).isTrue();
        assertThat(share.accepts(new BigDecimal("100.00"))).isTrue();
        assertThat(share.accepts(new BigDecimal("-0.01"))).isFalse();
        assertThat(share.accepts(new BigDecimal("100.01"))).isFalse();
    }

    @Test
    void has_a_default_that_it_takes_itself() {
        assertThat(percent("0").defaultValue()).isZero();
        assertThat(percent("100").defaultValue()).isEqualByComparingTo("100");
        assertThatThrownBy(() -> percent("100.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'share'");
        assertThatThrownBy(() -> percent("-0.01")).isInstanceOf(IllegalArgumentException.class);
    }
}
