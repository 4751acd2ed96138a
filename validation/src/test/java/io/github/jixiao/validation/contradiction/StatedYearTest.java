package io.github.jixiao.validation.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedYearTest {

    @ParameterizedTest
    @CsvSource({
        "2023年, 2023@0",
        "2023年度与２０２２年末, 2023@0 2022@7",
        "自2021年以来, 2021@1",
        "12023年, ''",
        "02023年, ''",
        "023年, ''",
        "2O23年, ''",
        "2023 年, ''",
        "本年度、年末, ''",
        "2022年2023年, 2022@0 2023@5"
    })
    void a_year_is_four_digits_in_front_of_its_word(String text, String years) {
        assertThat(StatedYear.in(text).stream()
                        .map(year -> year.year() + "@" + year.start())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(years);
    }
}
