package io.github.jixiao.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清淤3公里",
                "3.5公里",
                "目标值为 12,500 人",
                "三个村",
                "二十余次后两座",
                "完成率98%",
                "共1 742件",
                "达到98",
                "达12.",
                "2021年3次",
                "第二批两个",
                "（2个）",
                "（共2）",
                "管网长3、宽2"
            })
    void numbers_count_or_measure(String text) {
        assertThat(Numbers.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1、总则",
                "（2）监督",
                "2021年",
                "3月5日",
                "目标3：清淤",
                "一是规范",
                "第3条",
                "〔2020〕10号",
                "说明。2．检查",
                "一致",
                "第一个",
                "其一",
                "目标3"
            })
    void ordinals_years_and_days_do_not(String text) {
        assertThat(Numbers.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "走访600余次|600余",
                "约30户|约30",
                "大约12,500余人|大约12,500余",
                "完成100%左右|100%左右",
                "3公里左右|3公里左右",
                "清淤3 左右|",
                "20万余人次和约5次|20万余、约5",
                "10万多|10万多",
                "受益近2千人|近2千",
                "3个乡镇多|",
                "覆盖12个村民小组以及上下|",
                "最近30户|",
                "节约30度|",
                "2021年左右|",
                "第3条左右|",
                "约30万元|",
                "约30元|",
                "30万余元|",
                "30余万元|",
                "30多元|",
                "30多万亿元|",
                "30余万人|30余",
                "30元左右|",
                "30万元左右|",
                "约|",
                "30|",
                "30户|",
            })
    void what_is_called_approximate_is_found_with_its_word_unless_it_is_money(String text, String found) {
        assertThat(Numbers.approximate(text).stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .collect(Collectors.joining("、")))
                .isEqualTo(found == null ? "" : found);
    }
}
