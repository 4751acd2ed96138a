package io.github.jixiao.validation.structure;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** STR-001 and STR-004. */
class OutlineRulesTest {

    private static ReportFixture outlineWithout(SectionKey missing) {
        ReportFixture fixture = report().template(TemplateProfile.HUNAN_TEN_SECTION);
        for (SectionKey key : SectionKey.outline()) {
            if (key != missing) {
                fixture.section(1, "", key.chinese(), key);
            }
        }
        return fixture;
    }

    @Test
    void the_ten_sections_in_order_pass() {
        assertThat(report().outline().outcomes("STR-001")).hasSize(10).containsOnly(PASS);
    }

    @Test
    void a_missing_section_is_found_once() {
        ReportFixture fixture = outlineWithout(SectionKey.PROBLEMS);
        assertThat(fixture.outcomes("STR-001")).containsOnlyOnce(FAIL);
        assertThat(fixture.findings("STR-001").get(0).getMessage().zh()).isEqualTo("缺少提纲的部分 '存在的问题及原因分析'");
    }

    @Test
    void a_missing_fund_is_left_to_the_rule_on_funds() {
        ReportFixture fixture = outlineWithout(SectionKey.STATE_CAPITAL);
        assertThat(fixture.outcomes("STR-001")).containsOnlyOnce(NOT_APPLICABLE).doesNotContain(FAIL);
        assertThat(fixture.outcomes("FND-001")).containsOnlyOnce(FAIL);
    }

    @Test
    void one_section_out_of_order_is_one_finding() {
        ReportFixture fixture = report().template(TemplateProfile.HUNAN_TEN_SECTION);
        List<SectionKey> outline = SectionKey.outline();
        fixture.section(1, "", outline.get(9).chinese(), outline.get(9));
        outline.subList(0, 9).forEach(key -> fixture.section(1, "", key.chinese(), key));
        assertThat(fixture.findings("STR-001"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).isEqualTo("其他需要说明的情况"));
    }

    @Test
    void another_outline_is_not_held_against_this_one() {
        assertThat(report().section(1, "一、", "概况").outcomes("STR-001")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_section_without_content_is_found() {
        ReportFixture fixture = report().section(1, "一、", "概况").blankSection(1, "二、", "存在的问题");
        assertThat(fixture.outcomes("STR-004")).containsExactly(PASS, FAIL);
        Finding finding = fixture.findings("STR-004").get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getLocation().quote()).isEqualTo("二、存在的问题");
        assertThat(finding.getLocation().position().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void what_looks_like_a_deep_heading_may_be_an_item_of_a_list() {
        assertThat(report().blankSection(3, "1、", "某项").outcomes("STR-004")).containsExactly(NOT_APPLICABLE);
        assertThat(report().blankSection(3, "1、", "主要职能", SectionKey.FUNCTIONS).outcomes("STR-004"))
                .containsExactly(FAIL);
    }

    @Test
    void of_two_sections_that_changed_places_the_second_of_the_outline_is_misplaced() {
        List<SectionKey> outline = SectionKey.outline();
        ReportFixture two = report().template(TemplateProfile.HUNAN_TEN_SECTION);
        ReportFixture all = report().template(TemplateProfile.HUNAN_TEN_SECTION);
        for (int i : new int[] {1, 0, 2, 3, 4, 5, 6, 7, 8, 9}) {
            all.section(1, "", outline.get(i).chinese(), outline.get(i));
            if (i < 2) {
                two.section(1, "", outline.get(i).chinese(), outline.get(i));
            }
        }
        for (ReportFixture report : List.of(two, all)) {
            assertThat(report.findings("STR-001").stream()
                            .map(finding -> finding.getLocation().quote())
                            .filter(quote -> !quote.isEmpty()))
                    .containsExactly(outline.get(1).chinese());
        }
    }

    @Test
    void a_section_of_the_second_level_has_content_too() {
        assertThat(report().blankSection(2, "（一）", "职责").outcomes("STR-004")).containsExactly(FAIL);
        assertThat(report().blankSection(0, "", "前言").outcomes("STR-004")).containsExactly(NOT_APPLICABLE);
    }
}
