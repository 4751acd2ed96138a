package io.github.jixiao.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.message.RefusedValueException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ValueHashTest {

    @Test
    void it_is_made_once_when_it_is_asked_for() {
        AtomicInteger asked = new AtomicInteger();
        ValueHash hash = ValueHash.of(() -> "000000000000000" + asked.incrementAndGet());

        assertThat(asked).hasValue(0);
        assertThat(hash.digits()).isEqualTo(hash.digits());
        assertThat(hash).hasToString(hash.digits());
        assertThat(asked).hasValue(1);
    }

    @Test
    void hashes_are_equal_by_their_digits() {
        ValueHash made = ValueHash.of(() -> "ba7816bf8f01cfea");

        assertThat(made)
                .isEqualTo(ValueHash.of("ba7816bf8f01cfea"))
                .hasSameHashCodeAs(ValueHash.of("ba7816bf8f01cfea"))
                .isNotEqualTo(ValueHash.of("ba7816bf8f01cfeb"));
        assertThat(made.equals("ba7816bf8f01cfea")).isFalse();
    }

    @Test
    void what_is_no_fingerprint_is_refused() {
        for (String digits : List.of("", "x", "BA7816BF8F01CFEA", "ba7816bf8f01cfe", "ba7816bf8f01cfea0")) {
            assertThatThrownBy(() -> ValueHash.of(digits)).isInstanceOf(RefusedValueException.class);
        }
    }
}
