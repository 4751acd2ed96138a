package io.github.jixiao.document.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

    @ParameterizedTest(name = "{0} is {1} with {2}, {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "12.50万元; 12.50; MONEY 万元; EXACT",
                "１２．５万元; 12.5; MONEY 万元; EXACT",
                "1 897.33万元; 1897.33; MONEY 万元; EXACT",
                "2,072,400元; 2072400; MONEY 元; EXACT",
                "23，866.88万元; 23866.88; MONEY 万元; EXACT",
                "881300.39 元; 881300.39; MONEY 元; EXACT",
                "36\u00A0万元; 36; MONEY 万元; EXACT",
                "2.6亿元; 2.6; MONEY 亿元; EXACT",
                "270万余元; 270; MONEY 万元; AT_LEAST",
                "3千元; 3000; MONEY 元; EXACT",
                "0.39 万; 0.39; CUT_OFF 万; EXACT",
                "-3.5万元; -3.5; MONEY 万元; EXACT",
                "约36.5万元; 36.5; MONEY 万元; ABOUT",
                "6.2万人; 6.2; STAFF 万人; EXACT",
                "1万余人; 1; STAFF 万人; AT_LEAST",
                "20余人; 20; STAFF 人; AT_LEAST",
                "200多名; 200; STAFF 名; AT_LEAST",
                "600人左右; 600; STAFF 人; ABOUT",
                "85%以上; 85; PERCENT %; AT_LEAST",
                "≥420件; 420; COUNT 件; AT_LEAST",
                "不少于420件; 420; COUNT 件; AT_LEAST",
                "不超过5天; 5; COUNT 天; AT_MOST",
                "六名; 6; STAFF 名; EXACT",
                "两名; 2; STAFF 名; EXACT",
                "零名; 0; STAFF 名; EXACT",
                "三十二个; 32; STAFF 个; EXACT",
                "一百零二名; 102; STAFF 名; EXACT",
                "三千余人次; 3000; COUNT 人次; AT_LEAST",
                "百分之八十五; 85; PERCENT %; EXACT",
                "98.6分; 98.6; POINT 分; EXACT",
                "1.2个百分点; 1.2; PERCENTAGE_POINT 个百分点; EXACT",
            })
    void a_number_carries_its_unit_and_bound(String text, String value, String unit, String bound) {
        List<Token> tokens = Lexer.tokens(text, 0, text.length());

        assertThat(tokens).hasSize(1);
        Token.Number number = (Token.Number) tokens.get(0);
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.unit().kind() + " " + number.unit().symbol()).isEqualTo(unit);
        assertThat(number.bound()).hasToString(bound);
        assertThat(text.substring(number.start(), number.end())).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}-{2}-{3}")
    @CsvSource({
        "2021年12月31日,2021,12,31",
        "二〇一九年六月,2019,6,0",
        "2021-06-18,2021,6,18",
        "2021.6.18,2021,6,18",
        "2021年度,2021,0,0",
        "9月30日,0,9,30"
    })
    void a_date_is_no_number(String text, int year, int month, int day) {
        assertThat(Lexer.tokens(text, 0, text.length()))
                .containsExactly(new Token.Day(0, text.length(), year, month, day));
    }

    @Test
    void terms_and_numbers_are_joined_over_line_ends() {
        assertThat(words("全年预\n算2,4\n10.00万\n元")).isEqualTo("final|2410.00万元");
        assertThat(words("学校公\n用经费列支")).isEqualTo("学校|expenditure.basic.operating|列支");
    }

    @Test
    void the_longest_term_wins() {
        assertThat(words("一般公共预算财政拨款基本支出5万元")).isEqualTo("general|expenditure.basic|5万元");
        assertThat(words("“三公”经费支出")).isEqualTo("threepublic|expenditure");
    }

    @Test
    void an_ordinal_in_front_of_a_year_is_no_whole_part() {
        assertThat(words("1.2021年收入5万元")).isEqualTo("1|.|2021|revenue|5万元");
    }

    @Test
    void numbers_that_cannot_be_trusted_are_codes() {
        for (String text : List.of("310.2154.741050%", "1e999999999", "51000023R0001", "9".repeat(10_000))) {
            assertThat(Lexer.tokens(text, 0, text.length())).as(text).hasOnlyElementsOfType(Token.Code.class);
        }
    }

    @Test
    void chinese_numerals_count_only_with_a_unit() {
        assertThat(words("一是加强三公经费管理，三个科室")).isEqualTo("一是|加强|threepublic|管理|,|3个|科室");
    }

    @Property
    void tokens_lie_in_order_within_the_stretch(@ForAll String text) {
        int last = 0;
        for (Token token : Lexer.tokens(text, 0, text.length())) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            last = token.end();
        }
    }

    @Test
    void a_term_within_a_plain_word_is_none() {
        assertThat(words("县审计局系统维护支出12万元")).isEqualTo("县审计局系统维护|expenditure|12万元");
        assertThat(words("技术推广中心")).isEqualTo("技术推广中心");
    }

    private static String words(String text) {
        return Lexer.tokens(text, 0, text.length()).stream()
                .map(LexerTest::word)
                .collect(Collectors.joining("|"));
    }

    private static String word(Token token) {
        if (token instanceof Token.Number number) {
            return number.value() + number.unit().symbol();
        }
        if (token instanceof Token.Word word) {
            return word.term().value().isEmpty() || word.isTerm(Term.Kind.SELF)
                    ? word.term().text()
                    : word.term().value();
        }
        if (token instanceof Token.Text other) {
            return other.text();
        }
        return token instanceof Token.Day day
                ? String.valueOf(day.year())
                : String.valueOf(((Token.Mark) token).symbol());
    }
}
