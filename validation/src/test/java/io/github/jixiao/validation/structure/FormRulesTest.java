package io.github.jixiao.validation.structure;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.EvaluationFixture.under;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** STR-003, STR-005 to STR-007, STR-009 and STR-010. */
class FormRulesTest {

    @Test
    void headings_have_the_style_of_their_level() {
        ReportFixture right = report().section(1, "一、", "甲")
                .section(2, "（一）", "乙")
                .section(3, "1、", "丙")
                .section(4, "（1）", "丁")
                .section(5, "①", "戊");
        assertThat(right.outcomes("STR-003")).containsExactly(PASS, PASS, PASS, PASS, PASS);
        ReportFixture wrong = report().section(1, "一、", "甲")
                .section(2, "(一）", "乙")
                .section(2, "（2）", " 丙")
                .section(2, "3.", "丁");
        assertThat(wrong.outcomes("STR-003")).containsExactly(PASS, FAIL);
        assertThat(wrong.findings("STR-003")).singleElement().satisfies(finding -> {
            assertThat(finding.getLocation().quote()).isEqualTo("（2） 丙");
            assertThat(finding.getRelated()).hasSize(1);
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        });
        assertThat(report().section(1, "", "甲").outcomes("STR-003")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void twenty_other_headings_in_another_style_are_named() {
        for (int misfits : new int[] {20, 21, 22}) {
            ReportFixture fixture = report().section(1, "一、", "甲");
            for (int i = 1; i <= misfits; i++) {
                fixture.section(1, i + "、", "乙");
            }
            assertThat(fixture.findings("STR-003").get(0).getRelated()).hasSize(Math.min(misfits - 1, 20));
        }
    }

    private static ReportFixture expenditure(String basic, int level, String project) {
        return report().section(1, "二、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                .section(level == 3 ? 3 : 2, basic, "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                .section(level, project, "项目支出情况", SectionKey.PROJECT_EXPENDITURE);
    }

    @Test
    void a_part_of_a_section_is_numbered_like_its_siblings() {
        assertThat(expenditure("（一）", 2, "（二）").outcomes("STR-003")).containsExactly(PASS, PASS);
        ReportFixture mixed = expenditure("（一）", 4, "（2）");
        assertThat(mixed.outcomes("STR-003")).containsExactly(PASS, FAIL);
        assertThat(mixed.findings("STR-003").get(0).getLocation().quote()).startsWith("（2）");
    }

    @Test
    void a_section_that_is_numbered_as_one_is_no_part_of_the_one_before() {
        ReportFixture apart = report().section(1, "一、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                .section(1, "二、", "一般公共预算基本支出情况", SectionKey.BASIC_EXPENDITURE)
                .section(1, "三、", "“三公”经费情况", SectionKey.THREE_PUBLIC_EXPENSES);
        assertThat(apart.outcomes("STR-002")).containsExactly(PASS);
        assertThat(apart.outcomes("STR-003")).containsExactly(PASS);
    }

    @Test
    void a_list_of_headings_may_leave_out_a_style() {
        assertThat(expenditure("1、", 3, "2、").outcomes("STR-003")).containsExactly(PASS, PASS);
    }

    @ParameterizedTest
    @EnumSource(
            value = SectionKey.class,
            names = {"BASIC_INFORMATION", "GENERAL_PUBLIC_BUDGET", "PERFORMANCE", "RESULT_USE", "PROBLEMS"})
    void sections_that_every_department_can_fill_are_not_none(SectionKey key) {
        assertThat(text().section(key).none().outcomes("STR-005")).containsExactly(FAIL);
        assertThat(text().section(key, "内容").outcomes("STR-005")).containsExactly(PASS);
        assertThat(text().section(key).blank().outcomes("STR-005"))
                .as("blank is STR-004")
                .containsExactly(PASS);
    }

    @Test
    void other_sections_may_be_none() {
        assertThat(text().section(SectionKey.GOVERNMENT_FUND).none().outcomes("STR-005"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static NarrativeFixture hunan() {
        return text().with(report -> report.template(TemplateProfile.HUNAN_TEN_SECTION));
    }

    @Test
    void the_outline_comes_with_its_tables() {
        assertThat(hunan().findings("STR-006"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).isEqualTo("缺少附件 基础数据表、部门整体支出绩效自评表"));
        NarrativeFixture projects = hunan().section(SectionKey.PROJECT_EXPENDITURE, "项目支出8.00万元")
                .states("general.expenditure.project.executed", "8.00万元");
        assertThat(projects.findings("STR-006").get(0).getMessage().zh()).endsWith("、项目支出绩效自评表");
        assertThat(hunan().section(SectionKey.BASE_DATA_TABLE)
                        .with(report -> report.performance(Performance.builder()
                                .addScoreSheets(table().build())
                                .build()))
                        .outcomes("STR-006"))
                .containsExactly(PASS);
        assertThat(text().outcomes("STR-006")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_report_has_a_title_a_unit_and_a_date() {
        assertThat(text().section(SectionKey.BASIC_INFORMATION, "内容").findings("STR-007"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getMessage().zh()).isEqualTo("缺少 标题、单位名称、报告日期");
                    assertThat(finding.getLocation().quote()).isEqualTo("部门（单位）基本情况");
                });
        NarrativeFixture whole = text().with(
                        report -> report.title("青禾县档案馆2021年度自评报告").compiledOn(LocalDate.of(2022, 3, 1)))
                .organization(organization -> organization.name("青禾县档案馆"));
        assertThat(whole.outcomes("STR-007")).containsExactly(PASS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"BROKEN_LINE", "MIXED_PUNCTUATION"})
    void matters_of_form_are_one_remark(Kind kind) {
        String rule = kind == Kind.BROKEN_LINE ? "STR-009" : "STR-010";
        NarrativeFixture noted = text().section(SectionKey.PERFORMANCE, "今年, 开展活动", "同时, 加强培训")
                .note(kind, "今年,")
                .note(kind, "同时,");
        assertThat(noted.outcomes(rule)).containsExactly(FAIL);
        assertThat(noted.quotes(rule)).containsExactly("今年,", "同时,");
        assertThat(noted.findings(rule).get(0).getMessage().zh()).endsWith("共 2 处");
        assertThat(noted.findings(rule).get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(text().section(SectionKey.PERFORMANCE, "开展活动").outcomes(rule))
                .containsExactly(PASS);
        assertThat(program(text().section(SectionKey.PERFORMANCE, "开展活动"), rule))
                .containsExactly(NOT_APPLICABLE);
    }

    private static List<Outcome> program(NarrativeFixture fixture, String rule) {
        return ReportFixture.audit(fixture.byProgram()).outcomes(RuleId.of(rule)).stream()
                .map(RuleOutcome::outcome)
                .toList();
    }

    @Test
    void why_nothing_was_checked_is_said() {
        assertThat(text().reasons("STR-001")).extracting(Text::zh).containsExactly("报告不是十部分提纲");
        assertThat(text().reasons("STR-006")).extracting(Text::zh).containsExactly("报告不是十部分提纲");
        PerformanceReport program = text().section(SectionKey.PERFORMANCE, "内容").byProgram();
        assertThat(ReportFixture.audit(program).outcomes(RuleId.of("STR-008")))
                .singleElement()
                .satisfies(outcome ->
                        assertThat(outcome.reason().orElseThrow().zh()).isEqualTo("报告不是从文档读取的"));
    }

    private static ScoreSheet.Builder table() {
        return ScoreSheet.builder().addIndicators(under("产出指标", "馆舍面积", "10", "10"));
    }

    @Test
    void a_grade_in_words_is_no_table() {
        assertThat(sheets(ScoreSheet.builder().grade("优").total(Score.of(95)).build())
                        .findings("STR-006")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("缺少附件 部门整体支出绩效自评表");
    }

    @ParameterizedTest
    @CsvSource({
        "general.expenditure.project.executed@2020, 8.00万元",
        "general.expenditure.project[馆舍维修].executed, 0万元",
        "general.expenditure.project[馆舍维修].executed@2020, 8.00万元"
    })
    void projects_of_another_year_or_without_money_have_no_sheet(String id, String amount) {
        assertThat(sheets(table().build())
                        .section(SectionKey.PROJECT_EXPENDITURE, "项目支出" + amount)
                        .states(id, amount)
                        .outcomes("STR-006"))
                .containsExactly(PASS);
    }

    private static NarrativeFixture sheets(ScoreSheet... sheets) {
        return hunan().section(SectionKey.BASE_DATA_TABLE)
                .with(report -> report.performance(
                        Performance.builder().addScoreSheets(sheets).build()));
    }

    @Test
    void the_sheet_of_a_project_is_not_that_of_the_department_and_the_other_way_round() {
        ScoreSheet project = table().project("馆舍维修").build();
        ScoreSheet department = table().build();
        assertThat(sheets(project).findings("STR-006").get(0).getMessage().zh()).isEqualTo("缺少附件 部门整体支出绩效自评表");
        assertThat(sheets(department).outcomes("STR-006")).containsExactly(PASS);
        NarrativeFixture spending = sheets(department)
                .section(SectionKey.PROJECT_EXPENDITURE, "项目支出8.00万元")
                .states("general.expenditure.project.executed", "8.00万元");
        assertThat(spending.findings("STR-006").get(0).getMessage().zh()).isEqualTo("缺少附件 项目支出绩效自评表");
        assertThat(sheets(department, project)
                        .section(SectionKey.PROJECT_EXPENDITURE, "项目支出8.00万元")
                        .states("general.expenditure.project.executed", "8.00万元")
                        .outcomes("STR-006"))
                .containsExactly(PASS);
        assertThat(sheets(department)
                        .section(SectionKey.PROJECT_EXPENDITURE, "项目支出0万元")
                        .states("general.expenditure.project.executed", "0万元")
                        .outcomes("STR-006"))
                .containsExactly(PASS);
        assertThat(sheets(department)
                        .section(SectionKey.PROJECT_EXPENDITURE, "馆舍维修8.00万元")
                        .states("general.expenditure.project[馆舍维修].executed", "8.00万元")
                        .outcomes("STR-006"))
                .containsExactly(FAIL);
    }

    @Test
    void what_is_missing_is_joined_in_both_languages() {
        assertThat(hunan().findings("STR-006").get(0).getMessage().en())
                .isEqualTo("not attached: base data table, department score sheet");
        assertThat(text().section(SectionKey.BASIC_INFORMATION, "内容")
                        .findings("STR-007")
                        .get(0)
                        .getMessage()
                        .en())
                .doesNotStartWith("not stated: ,")
                .contains(", ");
    }

    @Test
    void no_problems_are_asked_about_and_other_sections_may_not_be_none() {
        assertThat(text().section(SectionKey.PROBLEMS)
                        .none()
                        .findings("STR-005")
                        .get(0)
                        .getMessage()
                        .zh())
                .endsWith("请确认确无问题");
        assertThat(text().section(SectionKey.PERFORMANCE)
                        .none()
                        .findings("STR-005")
                        .get(0)
                        .getMessage()
                        .zh())
                .endsWith("不得为“无”");
    }

    @Test
    void a_long_heading_is_shortened_to_forty_characters() {
        String forty = "甲".repeat(40);
        assertThat(blank(forty)).contains("'" + forty + "'");
        assertThat(blank(forty + "甲")).contains("'" + forty + "…'");
    }

    private static String blank(String heading) {
        return report().blankSection(1, "", heading)
                .findings("STR-004")
                .get(0)
                .getMessage()
                .zh();
    }

    @Test
    void each_fault_in_the_numbers_of_siblings_counts() {
        ReportFixture faulty = report().section(1, "一、", "甲")
                .section(1, "三、", "乙")
                .section(1, "三、", "丙")
                .section(1, "六、", "丁");
        assertThat(faulty.findings("STR-002").get(0).getMessage().zh()).endsWith("的编号为 3，应为 2；同级标题另有 2 处");
        assertThat(faulty.findings("STR-002").get(0).getRelated()).hasSize(2);
    }

    @Test
    void the_style_of_the_level_is_told_and_how_many_others_miss_it() {
        ReportFixture one = report().section(1, "一、", "甲").section(1, "2、", "乙").section(2, "（一）", "丙");
        assertThat(one.findings("STR-003").get(0).getMessage().zh()).isEqualTo("标题 '2、乙' 的编号样式与层级不符，该级为 '一、' 的样式");
        ReportFixture three = report().section(1, "一、", "甲")
                .section(2, "（一）", "乙")
                .section(2, "2、", "丙")
                .section(2, "3、", "丁")
                .section(2, "4、", "戊");
        assertThat(three.findings("STR-003").get(0).getMessage().zh())
                .isEqualTo("标题 '2、丙' 等的编号样式与层级不符，该级为 '（一）' 的样式；另有 2 处");
    }

    @Test
    void siblings_are_judged_at_the_heading_above_them() {
        var result = ReportFixture.audit(report().section(1, "一、", "甲")
                .section(2, "（一）", "乙")
                .section(1, "二、", "丙")
                .section(2, "（一）", "丁")
                .build());
        assertThat(result.outcomes(RuleId.of("STR-002")))
                .extracting(RuleOutcome::at)
                .containsExactly("", "/narrative/sections/0", "/narrative/sections/2");
    }
}
