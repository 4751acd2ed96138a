package io.github.jixiao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void a_stated_zero_is_not_none() {
        Disclosure<Amount> zero = Disclosure.stated(Amount.zero(MoneyUnit.WAN_YUAN));

        assertThat(zero.isStated()).isTrue();
        assertThat(zero.isDeclaredNone()).isFalse();
        assertThat(zero.value()).contains(Amount.parse("0万元"));
    }

    @Test
    void none_and_blank_have_no_value_and_are_not_the_same() {
        Disclosure<Amount> none = Disclosure.none();
        Disclosure<Amount> blank = Disclosure.blank();

        assertThat(none.value()).isEmpty();
        assertThat(blank.value()).isEmpty();
        assertThat(none.isDeclaredNone()).isTrue();
        assertThat(blank.isBlank()).isTrue();
        assertThat(none).isNotEqualTo(blank).isEqualTo(Disclosure.none());
        assertThat(none.isStated() || blank.isStated() || none.isBlank() || blank.isDeclaredNone())
                .isFalse();
    }

    @Test
    void a_stated_list_cannot_be_changed_behind_it() {
        List<Problem> problems = new ArrayList<>(List.of(Problem.of("预算编制不细", "经验不足")));
        Disclosure<List<Problem>> stated = Disclosure.stated(problems);
        problems.clear();

        assertThat(stated.value().orElseThrow()).hasSize(1).isUnmodifiable();
    }
}
