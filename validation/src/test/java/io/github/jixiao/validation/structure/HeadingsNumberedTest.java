package io.github.jixiao.validation.structure;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STR-002. */
class HeadingsNumberedTest {

    @Test
    void numbers_begin_again_below_each_heading() {
        assertThat(report().section(1, "一、", "甲")
                        .section(2, "（一）", "乙")
                        .section(2, "(二）", "丙")
                        .section(1, "二、", "丁")
                        .section(2, "（一）", "戊")
                        .outcomes("STR-002"))
                .containsExactly(PASS, PASS, PASS);
    }

    @Test
    void a_heading_in_another_style_than_its_siblings_is_found() {
        ReportFixture fixture = report().section(1, "一、", "支出")
                .section(2, "（一）", "基本部分")
                .section(3, "1、", "其一")
                .section(2, "（2）", " 项目部分");
        assertThat(fixture.outcomes("STR-002")).containsExactly(PASS, FAIL, PASS);
        Finding finding = fixture.findings("STR-002").get(0);
        assertThat(finding.getLocation().quote()).isEqualTo("（2） 项目部分");
        assertThat(finding.getMessage().zh()).contains("编号样式与同级标题不一致");
    }

    @Test
    void each_heading_has_the_style_of_the_first_and_not_of_the_one_before() {
        ReportFixture fixture = report().section(1, "一、", "甲")
                .section(1, "2、", "乙")
                .section(1, "3、", "丙")
                .section(1, "四、", "丁");
        assertThat(fixture.findings("STR-002")).singleElement().satisfies(finding -> {
            assertThat(finding.getMessage().zh()).startsWith("标题 '2、乙'").endsWith("同级标题另有 1 处");
            assertThat(finding.getRelated()).extracting(Location::quote).containsExactly("3、丙");
        });
    }

    @Test
    void the_meaning_of_a_heading_tells_its_level_before_its_number_does() {
        ReportFixture fixture = report().section(1, "二、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                .section(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                .section(3, "1、", "其一")
                .section(4, "（2）", "项目支出情况", SectionKey.PROJECT_EXPENDITURE)
                .section(3, "1、", "其一");
        assertThat(fixture.findings("STR-002"))
                .extracting(finding -> finding.getLocation().quote())
                .containsExactlyInAnyOrder("二、一般公共预算支出情况", "（2）项目支出情况");
        assertThat(fixture.findings("STR-002").get(1).getMessage().zh())
                .isEqualTo("标题 '（2）项目支出情况' 的编号样式与同级标题不一致，同级标题为 '（一）' 的样式");
    }

    @Test
    void a_flat_outline_is_numbered_straight_on_whatever_its_headings_mean() {
        ReportFixture fixture = report().section(1, "一、", "部门基本情况", SectionKey.BASIC_INFORMATION)
                .section(1, "二、", "绩效目标", SectionKey.OBJECTIVES)
                .section(1, "三、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                .section(1, "四、", "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                .section(1, "六、", "项目支出情况", SectionKey.PROJECT_EXPENDITURE);
        assertThat(fixture.findings("STR-002"))
                .extracting(finding -> finding.getLocation().quote())
                .containsExactly("六、项目支出情况");
    }

    @Test
    void a_repeated_number_and_a_gap_are_found_and_nothing_follows_from_them() {
        ReportFixture repeated =
                report().section(1, "一、", "甲").section(1, "一、", "乙").section(1, "二、", "丙");
        assertThat(repeated.findings("STR-002")).singleElement().satisfies(finding -> {
            assertThat(finding.getMessage().zh()).isEqualTo("标题 '一、乙' 的编号 1 重复");
            assertThat(finding.getRelated()).isEmpty();
        });
        ReportFixture gap = report().section(1, "一、", "甲").section(1, "三、", "乙").section(1, "四、", "丙");
        assertThat(gap.findings("STR-002").get(0).getMessage().zh()).isEqualTo("标题 '三、乙' 的编号为 3，应为 2");
    }

    @Test
    void numbering_begins_with_one() {
        assertThat(report().section(1, "二、", "甲").outcomes("STR-002")).containsExactly(FAIL);
    }

    @Test
    void several_faults_among_siblings_are_one_finding() {
        ReportFixture fixture = report();
        for (int i = 0; i < 50; i++) {
            fixture.section(1, "一、", "相同的标题");
        }
        assertThat(fixture.findings("STR-002")).singleElement().satisfies(finding -> {
            assertThat(finding.getMessage().zh()).endsWith("同级标题另有 48 处");
            assertThat(finding.getRelated()).hasSize(20);
        });
    }

    @Test
    void a_report_without_numbers_has_nothing_to_check() {
        assertThat(report().section(1, "", "甲").outcomes("STR-002")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "一、, CHINESE, 1",
        "十、, CHINESE, 10",
        "十二, CHINESE, 12",
        "二十一、, CHINESE, 21",
        "(一）, CHINESE_IN_BRACKETS, 1",
        "（一）、, CHINESE_IN_BRACKETS, 1",
        "1., ARABIC, 1",
        "１２、, ARABIC, 12",
        "（ 2 ）, ARABIC_IN_BRACKETS, 2",
        "③, CIRCLED, 3"
    })
    void a_number_is_read_whatever_its_punctuation(String numeral, Ordinal.Style style, int value) {
        assertThat(Ordinal.parse(numeral)).contains(new Ordinal(style, value));
    }

    @ParameterizedTest
    @CsvSource({"第一部分", "附件", "123456789", "十十", "目标1"})
    void what_is_no_number_is_left_alone(String numeral) {
        assertThat(Ordinal.parse(numeral)).isEmpty();
    }
}
