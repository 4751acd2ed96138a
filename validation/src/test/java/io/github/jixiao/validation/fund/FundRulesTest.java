package io.github.jixiao.validation.fund;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

/** FND-001 and FND-002. */
class FundRulesTest {

    private static ReportFixture tenSections() {
        return report().template(TemplateProfile.HUNAN_TEN_SECTION).line("general.expenditure.executed 1万元");
    }

    @Test
    void none_is_an_answer() {
        ReportFixture fixture = tenSections()
                .none(Scope.GOVERNMENT_FUND)
                .none(Scope.STATE_CAPITAL)
                .none(Scope.SOCIAL_INSURANCE);
        assertThat(fixture.outcomes("FND-001")).containsExactly(PASS, PASS, PASS, PASS);
        assertThat(fixture.outcomes("FND-002")).containsExactly(PASS, PASS, PASS, PASS);
    }

    @Test
    void a_blank_fund_is_not_a_missing_one() {
        ReportFixture fixture = tenSections().blank(Scope.GOVERNMENT_FUND).none(Scope.STATE_CAPITAL);
        assertThat(fixture.outcomes("FND-001")).containsExactly(PASS, PASS, PASS, FAIL);
        assertThat(fixture.outcomes("FND-002")).containsExactly(PASS, FAIL, PASS);
        assertThat(fixture.findings("FND-001").get(0).getLocation().pointer()).isEqualTo("/budget/socialInsurance");
        assertThat(fixture.findings("FND-001").get(0).getMessage().zh()).contains("社会保险基金预算");
        assertThat(fixture.findings("FND-002").get(0).getMessage().en()).contains("government-managed funds budget");
    }

    @Test
    void a_section_in_words_addresses_a_fund() {
        ReportFixture fixture = tenSections()
                .section(1, "三、", "政府性基金预算支出情况", SectionKey.GOVERNMENT_FUND)
                .blankSection(1, "四、", "国有资本经营预算支出情况", SectionKey.STATE_CAPITAL)
                .none(Scope.SOCIAL_INSURANCE);
        assertThat(fixture.outcomes("FND-001")).containsExactly(PASS, PASS, PASS, PASS);
        assertThat(fixture.outcomes("FND-002")).containsExactly(PASS, PASS, FAIL, PASS);
        assertThat(fixture.outcomes("STR-004")).containsExactly(NOT_APPLICABLE);
        assertThat(fixture.findings("FND-002").get(0).getLocation().quote()).isEqualTo("四、国有资本经营预算支出情况");
    }

    @Test
    void a_section_on_revenue_and_expenditure_stands_for_the_general_budget() {
        ReportFixture fixture = report().template(TemplateProfile.HUNAN_TEN_SECTION)
                .line("all.expenditure.executed 1万元")
                .section(1, "二、", "收支情况", SectionKey.REVENUE_AND_EXPENDITURE)
                .none(Scope.GOVERNMENT_FUND)
                .none(Scope.STATE_CAPITAL)
                .none(Scope.SOCIAL_INSURANCE);
        assertThat(fixture.outcomes("FND-001")).containsExactly(PASS, PASS, PASS, PASS);
        assertThat(fixture.outcomes("STR-001")).contains(NOT_APPLICABLE);
    }

    @Test
    void other_outlines_need_not_address_them() {
        ReportFixture fixture = report();
        assertThat(fixture.outcomes("FND-001")).containsExactly(NOT_APPLICABLE);
        assertThat(fixture.reasons("FND-001").get(0).en()).contains("ten-section outline");
        assertThat(fixture.outcomes("FND-002")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_blank_fund_stands_in_the_figures_or_else_at_its_section() {
        ReportFixture section = report().template(TemplateProfile.HUNAN_TEN_SECTION)
                .blankSection(1, "三、", "政府性基金预算支出情况", SectionKey.GOVERNMENT_FUND);
        assertThat(section.findings("FND-002").get(0).getLocation().pointer()).isEqualTo("/narrative/sections/0");
        assertThat(section.blank(Scope.GOVERNMENT_FUND)
                        .findings("FND-002")
                        .get(0)
                        .getLocation()
                        .pointer())
                .isEqualTo("/budget/governmentFund");
    }

    @Test
    void a_blank_section_on_revenue_and_expenditure_leaves_the_general_budget_blank() {
        ReportFixture blank = report().template(TemplateProfile.HUNAN_TEN_SECTION)
                .blankSection(1, "二、", "收支情况", SectionKey.REVENUE_AND_EXPENDITURE);
        assertThat(blank.findings("FND-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo("二、收支情况"));
    }
}
