package io.github.jixiao.validation.contradiction;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ToldFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contradicts a claim to have kept the budget, and which years and times a text speaks of: CON-001, CON-003, CON-005 and CON-010. */
class ClaimsAndTimesTest {

    private static NarrativeFixture claim(String words, String rate) {
        return text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "预算执行率" + rate)
                .states("rate.execution", rate)
                .section(SectionKey.PERFORMANCE, words);
    }

    @Test
    void a_rate_above_a_hundred_contradicts_a_claim_to_have_kept_the_budget() {
        String words = "各项资金严格按批复的预算执行";
        assertThat(ToldFinding.only(claim(words, "105%").findings("CON-003")))
                .isEqualTo("- at 各项资金严格按批复的预算执行 beside 105% #47932853f8f73516");
        assertThat(claim(words, "100%").outcomes("CON-003")).containsExactly(PASS);
    }

    @Test
    void a_clause_of_more_than_eighty_letters_claims_nothing() {
        String words = "各项资金严格按批复的预算执行";
        assertThat(claim("甲".repeat(80 - words.length()) + words, "105%").outcomes("CON-003"))
                .containsExactly(FAIL);
        assertThat(claim("甲".repeat(81 - words.length()) + words, "105%").outcomes("CON-003"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void no_problems_may_be_declared_without_a_section() {
        NarrativeFixture fixture = text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "年初预算60.00万元，支出75.00万元")
                .states("general.expenditure.initial", "60.00万元")
                .states("general.expenditure.executed", "75.00万元")
                .narrative(narrative -> narrative.problems(Disclosure.none()));
        assertThat(fixture.outcomes("CON-001")).containsExactly(FAIL);
    }

    private static NarrativeFixture performance(String... words) {
        return text().section(SectionKey.PERFORMANCE, words);
    }

    @Test
    void the_year_that_is_mentioned_most_was_copied() {
        NarrativeFixture copied =
                performance("2020年接收", "2019年整理", "2020年修缮", "2019年展览", "2019年验收", "2019年编目", "2020年开放");
        assertThat(copied.findings("CON-005").get(0).getMessage().zh()).startsWith("正文 4 处写 2019 年");
    }

    @ParameterizedTest
    @CsvSource({"2017, NOT_APPLICABLE", "2018, FAIL", "2024, FAIL", "2025, NOT_APPLICABLE"})
    void three_years_from_that_of_the_report_are_near(String year, Outcome outcome) {
        assertThat(performance(year + "年接收", year + "年整理", year + "年展览").outcomes("CON-005"))
                .containsExactly(outcome);
    }

    @Test
    void each_word_of_an_open_time_counts_and_none_within_another() {
        NarrativeFixture two = performance("今年接收档案300卷，截至目前为止全部编目");
        assertThat(two.quotes("CON-010")).containsExactly("今年", "截至目前");
        assertThat(performance("今年目前为止接收档案300卷").quotes("CON-010")).containsExactly("今年", "目前为止");
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2021", "截至2021年", "截至2021年11", "截至2021年12月31日", "截至2021年12月 ", "截至 "})
    void a_text_may_end_within_a_date(String words) {
        assertThat(performance(words).outcomes("CON-010"))
                .containsExactly(words.strip().endsWith("月") ? FAIL : PASS);
    }
}
