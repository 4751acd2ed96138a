package io.github.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {

    @Property
    void a_number_is_written_without_exponent_and_read_again(
            @ForAll long seed, @ForAll @IntRange(max = 130) int bits, @ForAll @IntRange(max = 40) int scale) {
        Random random = new Random(seed);
        BigInteger digits = new BigInteger(bits, random);
        BigDecimal value = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
        assertThat(PlainDecimal.plain(value)).isEqualTo(value.toPlainString());
        assertThat(PlainDecimal.parse("number", value.toPlainString())).isEqualTo(value);
        if (digits.bitLength() < Long.SIZE) {
            assertThat(PlainDecimal.unscaled(value))
                    .isEqualTo(value.unscaledValue().longValueExact());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "00.10",
                "-0.00",
                "007",
                "123456789012345678",
                "-12345678901234567",
                "1234567890123456789"
            })
    void every_plain_decimal_is_the_number_that_its_digits_are(String text) {
        assertThat(PlainDecimal.parse("number", text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".5", "5.", "--1", "1-", "+1", "1.2.3", "1e3", "1 ", "１", "-.5"})
    void nothing_else_is_a_plain_decimal(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainDecimal.parse("number", text));
    }
}
