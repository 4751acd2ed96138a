package io.github.jixiao.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.structure.Ordinal.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

    @ParameterizedTest
    @CsvSource({
        "一、, CHINESE, 1",
        "九、, CHINESE, 9",
        "十、, CHINESE, 10",
        "十一、, CHINESE, 11",
        "二十、, CHINESE, 20",
        "九十九、, CHINESE, 99",
        "（三）, CHINESE_IN_BRACKETS, 3",
        "(四), CHINESE_IN_BRACKETS, 4",
        "0、, ARABIC, 0",
        "9., ARABIC, 9",
        "12、, ARABIC, 12",
        "０、, ARABIC, 0",
        "９．, ARABIC, 9",
        "12345678, ARABIC, 12345678",
        "（2）, ARABIC_IN_BRACKETS, 2",
        "(3), ARABIC_IN_BRACKETS, 3",
        "〇、, CHINESE, 0",
        "1）, ARABIC, 1",
        "二), CHINESE, 2",
        "①, CIRCLED, 1",
        "⑳, CIRCLED, 20"
    })
    void a_number_is_read_in_its_style(String numeral, Style style, int value) {
        assertThat(Ordinal.parse(numeral)).contains(new Ordinal(style, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "、",
                "（）",
                "123456789",
                "甲、",
                "百、",
                "十十、",
                "一二、",
                "二十一二、",
                "1/",
                "1:2a",
                "／1",
                "⑴",
                "㉑",
                "/",
                "：1甲"
            })
    void other_signs_are_no_number(String numeral) {
        assertThat(Ordinal.parse(numeral)).isEmpty();
    }

    @Test
    void a_number_follows_the_one_before_in_its_style_alone() {
        Ordinal two = new Ordinal(Style.ARABIC, 2);
        assertThat(two.follows(new Ordinal(Style.ARABIC, 1))).isTrue();
        assertThat(two.follows(new Ordinal(Style.CHINESE, 1))).isFalse();
        assertThat(two.follows(two)).isFalse();
        assertThat(two.follows(null)).isFalse();
    }
}
