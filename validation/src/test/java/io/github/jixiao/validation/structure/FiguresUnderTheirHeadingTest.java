package io.github.jixiao.validation.structure;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STR-008. */
class FiguresUnderTheirHeadingTest {

    private static NarrativeFixture basic(String words, String id, String amount) {
        return text().heading(1, "二、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                .heading(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                .heading(3, "1、", "支出")
                .paragraph(words)
                .states(id, amount)
                .heading(2, "（二）", "项目支出情况", SectionKey.PROJECT_EXPENDITURE);
    }

    @Test
    void totals_and_projects_do_not_stand_under_basic_expenditure() {
        NarrativeFixture wrong = basic("项目支出21.30万元", "general.expenditure.project.executed", "21.30万元");
        assertThat(wrong.findings("STR-008")).singleElement().satisfies(finding -> {
            assertThat(finding.getLocation().quote()).isEqualTo("（一）基本支出情况");
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getRelated().get(0).quote()).isEqualTo("21.30万元");
        });
        assertThat(basic("财政拨款支出70.10万元", "general.expenditure.executed", "70.10万元")
                        .outcomes("STR-008"))
                .containsExactly(FAIL);
        assertThat(basic("人员经费50.10万元", "general.expenditure.basic.personnel.executed", "50.10万元")
                        .outcomes("STR-008"))
                .containsExactly(PASS);
        assertThat(basic("基本支出58.10万元", "general.expenditure.basic.executed", "58.10万元")
                        .outcomes("STR-008"))
                .containsExactly(PASS);
        assertThat(basic("收入78.10万元", "general.revenue.executed", "78.10万元").outcomes("STR-008"))
                .containsExactly(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "general.expenditure.project.executed, FAIL",
        "general.expenditure.project.initial, FAIL",
        "general.expenditure.executed, FAIL",
        "general.expenditure.initial, FAIL",
        "general.expenditure.project[馆舍维修].executed, FAIL",
        "general.expenditure.basic.executed, PASS",
        "general.expenditure.basic.initial, PASS",
        "general.expenditure.basic.personnel.executed, PASS",
        "general.expenditure.basic.operating.executed, PASS",
        "general.revenue.executed, PASS"
    })
    void basic_expenditure_and_its_parts_stand_under_their_heading(String id, Outcome outcome) {
        assertThat(basic("本年为21.30万元", id, "21.30万元").outcomes("STR-008")).containsExactly(outcome);
    }

    @Test
    void what_stands_under_another_heading_is_no_matter_of_this_one() {
        NarrativeFixture fixture = basic("人员经费50.10万元", "general.expenditure.basic.personnel.executed", "50.10万元")
                .paragraph("项目支出20.00万元")
                .states("general.expenditure.project.executed", "20.00万元");
        assertThat(fixture.outcomes("STR-008")).containsExactly(PASS);
        assertThat(text().outcomes("STR-008")).containsExactly(NOT_APPLICABLE);
        assertThat(program(fixture, "STR-008")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void an_amount_that_the_reader_noted_is_found_unless_it_was_already() {
        NarrativeFixture elsewhere =
                text().section(SectionKey.STAFFING, "公务接待费0.30万元").note(Kind.FIGURE_UNDER_OTHER_HEADING, "0.30万元");
        assertThat(elsewhere.quotes("STR-008")).containsExactly("0.30万元");
        NarrativeFixture known = basic("项目支出21.30万元", "general.expenditure.project.executed", "21.30万元")
                .note(Kind.FIGURE_UNDER_OTHER_HEADING, "21.30万元");
        assertThat(known.findings("STR-008")).hasSize(1);
    }

    private static List<Outcome> program(NarrativeFixture fixture, String rule) {
        return ReportFixture.audit(fixture.byProgram()).outcomes(RuleId.of(rule)).stream()
                .map(RuleOutcome::outcome)
                .toList();
    }

    private static NarrativeFixture projects(NarrativeFixture above) {
        return above.paragraph("项目支出21.30万元").states("general.expenditure.project.executed", "21.30万元");
    }

    @Test
    void the_heading_of_basic_expenditure_may_be_the_first_and_the_nearest_with_a_meaning_counts() {
        assertThat(projects(text().heading(1, "一、", "基本支出情况", SectionKey.BASIC_EXPENDITURE))
                        .outcomes("STR-008"))
                .containsExactly(FAIL);
        assertThat(projects(text().heading(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                                .heading(2, "（二）", "其他"))
                        .outcomes("STR-008"))
                .as("beside it")
                .containsExactly(PASS);
        assertThat(projects(text().heading(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                                .heading(1, "三、", "其他"))
                        .outcomes("STR-008"))
                .as("above it")
                .containsExactly(PASS);
        assertThat(projects(text().heading(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                                .heading(3, "1、", "项目支出情况", SectionKey.PROJECT_EXPENDITURE))
                        .outcomes("STR-008"))
                .as("below another meaning")
                .containsExactly(PASS);
    }

    @Test
    void twenty_amounts_are_shown_and_count_for_the_fingerprint() {
        NarrativeFixture report = text().heading(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE);
        for (int i = 10; i < 31; i++) {
            report.paragraph("项目支出" + i + "万元").states("general.expenditure.project.executed", i + "万元");
        }
        assertThat(report.findings("STR-008").get(0).getRelated()).hasSize(20);
        assertThat(ToldFinding.only(report.findings("STR-008"))).endsWith(" #420bc56866484ea9");
        assertThat(ToldFinding.only(basic("项目支出21.30万元", "general.expenditure.project.executed", "21.30万元")
                        .findings("STR-008")))
                .isEqualTo("- at （一）基本支出情况 beside 21.30万元 #b50eea9f340f6222");
    }

    @Test
    void a_note_is_known_only_where_its_heading_is_found_at_fault() {
        NarrativeFixture two =
                projects(text().section(SectionKey.PERFORMANCE)).note(Kind.FIGURE_UNDER_OTHER_HEADING, "21.30万元");
        assertThat(two.findings("STR-008")).singleElement().satisfies(finding -> {
            assertThat(finding.getLocation().pointer()).isEqualTo("/readingNotes/0");
            assertThat(finding.getMessage().zh()).isEqualTo("金额 '21.30万元' 所在标题与其内容不符");
        });
    }

    @Test
    void a_heading_holds_however_many_parts_it_has() {
        NarrativeFixture many = text().heading(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE);
        for (int i = 1; i <= 25; i++) {
            many.heading(3, i + "、", "事项").paragraph("内容");
        }
        assertThat(many.paragraph("项目支出21.30万元")
                        .states("general.expenditure.project.executed", "21.30万元")
                        .outcomes("STR-008"))
                .containsExactly(FAIL);
    }
}
