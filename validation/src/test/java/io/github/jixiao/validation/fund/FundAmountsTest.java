package io.github.jixiao.validation.fund;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.RuleContexts;
import io.github.jixiao.validation.ToldFinding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FND-003, FND-004 and FND-005. */
class FundAmountsTest {

    @Test
    void a_budget_declared_none_has_no_amount_elsewhere() {
        assertThat(report().none(Scope.GOVERNMENT_FUND)
                        .line("general.expenditure.executed 40万元")
                        .outcomes("FND-003"))
                .containsExactly(PASS);
        var wrong = report().line("govfund.revenue.executed 12.50万元").none(Scope.GOVERNMENT_FUND);
        assertThat(wrong.findings("FND-003")).singleElement().satisfies(finding -> {
            assertThat(finding.getLocation().quote()).isEqualTo("12.50万元");
            assertThat(finding.getMessage().zh()).contains("政府性基金预算", "12.50万元");
        });
    }

    @Test
    void the_section_may_declare_none_where_the_figures_say_otherwise() {
        NarrativeFixture fixture = text().section(SectionKey.STATE_CAPITAL)
                .none()
                .section(SectionKey.PERFORMANCE, "国有资本经营预算支出3.20万元")
                .states("statecapital.expenditure.executed", "3.20万元");
        assertThat(fixture.outcomes("FND-003")).containsExactly(FAIL);
    }

    @Test
    void a_zero_or_an_amount_of_another_year_contradicts_nothing() {
        assertThat(report().line("govfund.revenue.executed 0万元", "govfund.revenue.executed@2020 7万元")
                        .none(Scope.GOVERNMENT_FUND)
                        .outcomes("FND-003"))
                .containsExactly(PASS);
        assertThat(report().line("govfund.revenue.executed 7万元").outcomes("FND-003"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static NarrativeFixture insurance(String unit) {
        NarrativeFixture fixture = text().section(SectionKey.SOCIAL_INSURANCE, "社会保险基金预算支出88.10万元")
                .states("socialinsurance.expenditure.executed", "88.10万元");
        return unit.isEmpty() ? fixture : fixture.organization(organization -> organization.name(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县社会保险服务中心", "青禾县医疗保障局", "青禾县人力资源和社会保障局", "青禾县城乡居民养老保险中心", "青禾县医保事务中心"})
    void an_agency_of_social_insurance_has_its_funds(String unit) {
        assertThat(insurance(unit).outcomes("FND-004")).containsExactly(PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县档案馆", "青禾县林业局", "青禾县残疾人联合会", "青禾县第二小学", "青禾县卫生健康局"})
    void any_other_unit_normally_has_none(String unit) {
        assertThat(insurance(unit).findings("FND-004"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).contains(unit, "88.10万元"));
    }

    @Test
    void a_unit_without_a_name_may_be_an_agency_and_none_is_right() {
        assertThat(insurance("").outcomes("FND-004")).containsExactly(UNDECIDABLE);
        assertThat(report().none(Scope.SOCIAL_INSURANCE).outcomes("FND-004")).containsExactly(PASS);
        assertThat(report().outcomes("FND-004")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void an_agency_below_a_department_accounts_for_its_funds() {
        assertThat(insurance("青禾县民政局")
                        .organization(
                                organization -> organization.subordinateUnits(OrganizationProfile.Bodies.of("青禾县社保站")))
                        .outcomes("FND-004"))
                .containsExactly(PASS);
    }

    private static NarrativeFixture table(String note, String... rows) {
        NarrativeFixture fixture = text().section(SectionKey.GOVERNMENT_FUND).table(rows);
        return note.isEmpty() ? fixture : fixture.paragraph(note);
    }

    @Test
    void an_empty_table_says_so_and_a_full_one_does_not() {
        assertThat(table("说明：本单位无政府性基金，故本表无数据", "科目|年初数|决算数", "合计||").outcomes("FND-005"))
                .containsExactly(PASS);
        assertThat(table("", "科目|年初数|决算数", "合计||").outcomes("FND-005")).containsExactly(FAIL);
        assertThat(table("", "科目|年初数|决算数", "合计|0|0").outcomes("FND-005")).containsExactly(PASS);
        assertThat(table("故本表无数据", "科目|年初数|决算数", "合计|3.1|3.1").findings("FND-005"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).endsWith("却说明没有数据"));
        assertThat(table("", "科目|年初数", "本表无数据|").outcomes("FND-005")).containsExactly(PASS);
    }

    @Test
    void other_tables_and_sections_without_any_are_left_alone() {
        assertThat(text().section(SectionKey.STAFFING).table("姓名|职务", "|").outcomes("FND-005"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(text().section(SectionKey.GOVERNMENT_FUND, "无此项支出").outcomes("FND-005"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_amounts_of_the_year_are_those_above_zero_by_budget_and_cannot_be_changed() {
        Map<Scope, List<Figure>> amounts = FundAmounts.ofTheYear(RuleContexts.of(report().line(
                        "govfund.revenue.executed 7万元",
                        "general.revenue.executed 0万元",
                        "all.revenue.executed 9万元",
                        "govfund.revenue.executed@2020 8万元")
                .build()));
        assertThat(amounts).containsOnlyKeys(Scope.GOVERNMENT_FUND);
        assertThat(amounts.get(Scope.GOVERNMENT_FUND)).hasSize(1).isUnmodifiable();
        assertThat(amounts).isUnmodifiable();
    }

    @Test
    void zeros_dashes_and_headings_contradict_no_note_and_need_none() {
        String note = "说明：本单位无国有资本经营预算，故本表无数据";
        String[][] tables = {
            {"科目|年初数|决算数", "合计|0.00|0.00"},
            {"科目|年初数|决算数", "合计|—|-"},
            {"项目|本年收入|本年支出", "科目编码|小计|2021年决算数", "栏次|1|2", "合计||"}
        };
        for (String[] rows : tables) {
            assertThat(table(note, rows).outcomes("FND-005")).as(rows[1]).containsExactly(PASS);
            assertThat(table("", rows).outcomes("FND-005")).as(rows[1]).containsExactly(PASS);
        }
        assertThat(table(note, "科目|年初数|决算数", "合计|0|1,203.50万元").outcomes("FND-005"))
                .containsExactly(FAIL);
    }

    @Test
    void a_section_with_content_declares_nothing_none() {
        NarrativeFixture fixture = text().section(SectionKey.GOVERNMENT_FUND, "政府性基金预算支出3.20万元")
                .states("govfund.expenditure.executed", "3.20万元");
        assertThat(fixture.outcomes("FND-003")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_amounts_of_a_budget_that_is_none_stand_beside_each_other() {
        NarrativeFixture fixture = text().section(SectionKey.GOVERNMENT_FUND)
                .none()
                .section(SectionKey.PERFORMANCE, "政府性基金收入3.30万元，支出3.20万元")
                .states("govfund.revenue.executed", "3.30万元")
                .states("govfund.expenditure.executed", "3.20万元");
        assertThat(ToldFinding.only(fixture.findings("FND-003")))
                .isEqualTo("govfund.revenue.executed at 3.30万元 beside 政府性基金预算支出情况, 3.20万元 #667ea8d170b976ae");
        assertThat(ToldFinding.only(insurance("青禾县档案馆").findings("FND-004")))
                .isEqualTo("socialinsurance.expenditure.executed at 88.10万元 beside 社会保险基金预算支出情况 #d46dc554b8a338dd");
    }

    @Test
    void the_unit_that_compiled_the_report_may_be_the_agency() {
        assertThat(insurance("")
                        .with(report -> report.compilingUnit("青禾县社会保险服务中心"))
                        .outcomes("FND-004"))
                .containsExactly(PASS);
        assertThat(insurance("").with(report -> report.compilingUnit("青禾县档案馆")).outcomes("FND-004"))
                .containsExactly(FAIL);
    }
}
