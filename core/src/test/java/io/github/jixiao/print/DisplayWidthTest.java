package io.github.jixiao.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void chinese_characters_and_full_width_signs_take_two_columns() {
        assertThat(DisplayWidth.of("基本支出（1）")).isEqualTo(13);
        assertThat(DisplayWidth.of("𠀀")).isEqualTo(2);
    }

    @Test
    void a_combining_mark_takes_none() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void padding_counts_columns_and_never_cuts() {
        assertThat(DisplayWidth.padRight("支出", 6)).isEqualTo("支出  ");
        assertThat(DisplayWidth.padLeft("支出", 3)).isEqualTo("支出");
    }
}
