package io.github.jixiao.validation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"优秀, 优", "' 良好 ', 良", "优, 优", "合格, 合格"})
    void a_grade_has_a_short_form(String stated, String grade) {
        assertThat(Words.grade(stated)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "产出指标（50分）, 产出",
        "产出指标(50分), 产出",
        "产出(50分)（A）, 产出",
        "产出（A）(50分), 产出",
        "产出指标, 产出",
        "指标, 指标",
        "（50分）, ''",
        "效益, 效益"
    })
    void the_name_of_a_level_stands_in_front_of_its_brackets(String stated, String name) {
        assertThat(Words.level(stated)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"产出指标（50分）, 产出, true", "产出指标, 产, false", "产出指标, 产出指标, false", "产出, 产出指标, false", "（50分）, '', true"})
    void a_level_has_the_whole_of_its_name(String stated, String name, boolean is) {
        assertThat(Words.isLevel(stated, name)).isEqualTo(is);
    }
}
