package io.github.jixiao.validation.project;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.EvaluationFixture;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on projects but PRJ-004. */
class ProjectRulesTest {

    private static EvaluationFixture projects() {
        return evaluation().project("路灯养护经费", "52.36").project("社区食堂项目", "2.95");
    }

    static EvaluationFixture special(String... paragraphs) {
        return evaluation().section(SectionKey.SPECIAL_FUND_PERFORMANCE, paragraphs);
    }

    @Test
    void a_project_has_an_objective_that_names_it() {
        assertThat(projects().ofProject("路灯养护", "亮灯率98%").overall("建成社区食堂2处").outcomes("PRJ-001"))
                .containsExactly(PASS, PASS);
        assertThat(projects()
                        .ofProject("路灯养护经费", "亮灯率98%")
                        .sheet(sheet -> sheet.project("社区食堂"))
                        .outcomes("PRJ-001"))
                .containsExactly(PASS, PASS);
    }

    @Test
    void a_project_that_only_the_objectives_of_another_name_has_none() {
        EvaluationFixture fixture = projects().ofProject("路灯养护经费", "亮灯率98%，兼顾社区食堂照明");
        assertThat(fixture.outcomes("PRJ-001")).containsExactly(PASS, FAIL);
        Finding finding = fixture.findings("PRJ-001").get(0);
        assertThat(finding.getMessage().zh()).isEqualTo("项目 '社区食堂项目' 没有绩效目标，也没有自评表");
        assertThat(finding.getLocation().pointer())
                .isEqualTo("/budget/generalPublic/value/expenditure/project/projects/1/amounts/executed");
    }

    @Test
    void projects_without_money_and_reports_without_objectives_are_left_alone() {
        assertThat(projects().outcomes("PRJ-001")).containsExactly(NOT_APPLICABLE);
        assertThat(evaluation()
                        .project(Project.of("闲置项目", StagedAmount.executed(Amount.zero(MoneyUnit.YUAN))))
                        .overall("目标")
                        .outcomes("PRJ-001"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(evaluation().overall("目标").outcomes("PRJ-001")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_narrative_tells_of_every_project() {
        assertThat(projects().told("路灯养护到位", "社区食堂开餐").outcomes("PRJ-002")).containsExactly(PASS, PASS);
        assertThat(projects().told("路灯养护到位，食堂开餐").outcomes("PRJ-002")).containsExactly(PASS, FAIL);
        assertThat(projects()
                        .ofProject("社区食堂", "日均就餐300人")
                        .told("路灯养护到位，日均就餐286人")
                        .outcomes("PRJ-002"))
                .containsExactly(PASS, PASS);
        assertThat(projects().outcomes("PRJ-002")).containsExactly(UNDECIDABLE);
        assertThat(evaluation().told("路灯养护到位").outcomes("PRJ-002")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void projects_with_objectives_or_sheets_are_listed() {
        assertThat(projects().ofProject("路灯养护", "亮灯率98%").outcomes("PRJ-003")).containsExactly(PASS);
        assertThat(projects()
                        .explained(new Explanation.OfProject("公厕保洁"), "年中新增")
                        .findings("PRJ-003"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
                    assertThat(finding.getMessage().zh()).isEqualTo("项目 '公厕保洁' 不在项目支出清单中");
                });
        assertThat(projects().sheet(sheet -> sheet.project("公厕保洁")).outcomes("PRJ-003"))
                .containsExactly(FAIL);
        assertThat(projects().partial().sheet(sheet -> sheet.project("公厕保洁")).outcomes("PRJ-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(projects().outcomes("PRJ-003")).containsExactly(NOT_APPLICABLE);
        assertThat(evaluation().sheet(sheet -> sheet.project("公厕保洁")).outcomes("PRJ-003"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void all_project_expenditure_is_evaluated() {
        EvaluationFixture fixture = projects().projectTotal("55.31").told("路灯养护到位");
        assertThat(fixture.outcomes("PRJ-005")).containsExactly(FAIL);
        assertThat(fixture.findings("PRJ-005").get(0).getMessage().zh())
                .isEqualTo("自评项目占项目支出 94.67%，低于 100%；未自评的 1 个项目：社区食堂项目");
        assertThat(projects().projectTotal("55.31").told("路灯养护到位，社区食堂开餐").outcomes("PRJ-005"))
                .containsExactly(PASS);
        assertThat(projects().told("路灯养护到位").outcomes("PRJ-005")).containsExactly(FAIL);
    }

    @Test
    void coverage_is_open_without_narrative_amounts_or_a_complete_list() {
        assertThat(projects().outcomes("PRJ-005")).containsExactly(UNDECIDABLE);
        assertThat(projects().partial().told("路灯养护到位").outcomes("PRJ-005")).containsExactly(UNDECIDABLE);
        assertThat(projects().project("公厕保洁", "≥3").told("公厕保洁每日两次").outcomes("PRJ-005"))
                .containsExactly(UNDECIDABLE);
        assertThat(evaluation().told("路灯养护到位").outcomes("PRJ-005")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"兼顾社区食堂照明", "社区食堂日均就餐300人", "亮灯率98%，社区食堂2处", "开展社区食堂、广场舞比赛等活动", "支持社区食堂项目"})
    void an_objective_that_names_another_project_is_a_remark(String objective) {
        EvaluationFixture fixture = projects().ofProject("路灯养护经费", objective);
        assertThat(fixture.findings("PRJ-006"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"亮灯率98%", "路灯养护3000盏", "社区照明改善", "食堂门前增设路灯", "路灯养护经费按月支付"})
    void an_objective_of_its_own_is_none(String objective) {
        assertThat(projects().ofProject("路灯养护经费", objective).outcomes("PRJ-006"))
                .containsExactly(PASS);
        assertThat(projects().overall(objective).outcomes("PRJ-006")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、资金使用：按计划执行", "一是规范管理；二是按期验收", "2021年资金全部到位", "（1）监督：定期抽查", "依据〔2020〕12号文件管理，按月支付"})
    void special_funds_without_a_number_are_found(String told) {
        assertThat(special(told).outcomes("PRJ-007")).containsExactly(FAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"更换光源312盏", "亮灯率达98.4%", "安排资金20万元", "建成食堂两个", "全年检查十二次"})
    void one_number_is_enough(String told) {
        assertThat(special("1、资金使用：按计划执行", told).outcomes("PRJ-007")).containsExactly(PASS);
    }

    @Test
    void a_part_without_content_or_a_report_without_the_part_is_left_alone() {
        assertThat(special().outcomes("PRJ-007")).containsExactly(NOT_APPLICABLE);
        assertThat(evaluation().told("按计划执行").outcomes("PRJ-007")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_amount_on_the_sheet_is_that_of_the_list() {
        EvaluationFixture same = projects()
                .sheet(sheet -> sheet.project("路灯养护经费")
                        .addExecution(execution("", "52.4", "", "", "").withScope(Scope.GENERAL)));
        assertThat(same.outcomes("PRJ-008")).containsExactly(PASS);
        EvaluationFixture other = projects()
                .sheet(sheet -> sheet.project("路灯养护经费")
                        .addExecution(execution("", "52.63", "", "", "").withScope(Scope.GENERAL)));
        assertThat(other.findings("PRJ-008").get(0).getMessage().zh())
                .isEqualTo("一般公共预算路灯养护经费决算 清单为 52.36万元，另一处为 52.63万元");
    }

    @Test
    void amounts_of_other_money_and_single_mentions_are_not_compared() {
        assertThat(projects()
                        .sheet(sheet -> sheet.project("路灯养护经费").addExecution(execution("", "60", "", "", "")))
                        .outcomes("PRJ-008"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(projects().outcomes("PRJ-008")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void why_nothing_was_checked_is_said() {
        assertThat(projects().reasons("PRJ-001")).containsExactly("报告没有任何绩效目标，见 OBJ-001");
        assertThat(projects().reasons("PRJ-005")).containsExactly("报告没有绩效情况的叙述");
        assertThat(projects().partial().told("路灯养护到位").reasons("PRJ-005")).containsExactly("项目清单未列全（等、主要有）");
        assertThat(special().reasons("PRJ-007")).containsExactly("该部分没有内容");
    }

    @Test
    void an_objective_that_shares_half_of_the_words_of_a_project_is_its_own() {
        EvaluationFixture told = evaluation()
                .project("社区食堂", "2.95")
                .overall("社区养老服务开展，每日两餐", target("社区养老床位", "≥20张", "21张"))
                .told("床位21张");
        assertThat(told.outcomes("PRJ-002")).containsExactly(FAIL);
        EvaluationFixture shared = evaluation()
                .project("社区食堂", "2.95")
                .overall("社区的食堂开餐", target("开餐天数", "≥250天", "252天"))
                .told("开餐天数252天");
        assertThat(shared.outcomes("PRJ-002")).containsExactly(PASS);
    }

    @Test
    void a_project_whose_objective_came_to_nothing_is_not_told_of() {
        assertThat(projects().ofProject("社区食堂", "日均就餐300人").told("路灯养护到位").outcomes("PRJ-002"))
                .containsExactly(PASS, FAIL);
    }

    @Test
    void the_coverage_has_the_stated_total_where_it_is_exact_and_else_the_sum() {
        assertThat(projects()
                        .projectTotal("100.00")
                        .told("路灯养护到位")
                        .findings("PRJ-005")
                        .get(0)
                        .getMessage()
                        .zh())
                .startsWith("自评项目占项目支出 52.36%");
        assertThat(projects()
                        .projectTotal("≥100.00")
                        .told("路灯养护到位")
                        .findings("PRJ-005")
                        .get(0)
                        .getMessage()
                        .zh())
                .startsWith("自评项目占项目支出 94.67%");
    }

    @Test
    void at_most_three_projects_are_named() {
        EvaluationFixture three =
                projects().project("公厕保洁", "1").project("管网普查", "1").told("路灯养护到位");
        assertThat(three.findings("PRJ-005").get(0).getMessage().zh()).endsWith("未自评的 3 个项目：社区食堂项目、公厕保洁、管网普查");
        EvaluationFixture four = projects()
                .project("公厕保洁", "1")
                .project("管网普查", "1")
                .project("校车接送", "1")
                .told("路灯养护到位");
        assertThat(four.findings("PRJ-005").get(0).getMessage().zh()).endsWith("社区食堂项目、公厕保洁、管网普查…");
    }

    @Test
    void coverage_of_nothing_is_open() {
        assertThat(evaluation().project("社区食堂项目", "0").told("路灯养护到位").reasons("PRJ-005"))
                .containsExactly("未写明项目支出或各项目的决算金额");
    }

    @Test
    void a_part_of_a_listed_project_is_on_the_list() {
        assertThat(projects().sheet(sheet -> sheet.project("食堂")).outcomes("PRJ-003"))
                .containsExactly(PASS);
    }

    @Test
    void the_rows_of_a_sheet_below_the_first_split_the_amount() {
        assertThat(projects()
                        .sheet(sheet -> sheet.project("路灯养护经费")
                                .addExecution(
                                        execution("", "52.36", "", "", "").withScope(Scope.GENERAL),
                                        execution("", "12.00", "", "", "").withScope(Scope.GENERAL)))
                        .outcomes("PRJ-008"))
                .containsExactly(PASS);
    }

    @Test
    void a_mention_within_a_sheet_is_no_narrative() {
        Span place = new Span(0, 4);
        Statement inside = new Statement(
                FigureId.of(Scope.GENERAL, Item.project("路灯养护经费"), Stage.EXECUTED),
                Amount.parse("12万元"),
                "12万元",
                place,
                0,
                false);
        Statement listed = new Statement(inside.id(), Amount.parse("52.36万元"), "52.36万元", new Span(20, 27), 1, false);
        EvaluationFixture within = projects()
                .told("路灯养护经费12万元，路灯养护到位，路灯养护经费52.36万元")
                .sheet(sheet -> sheet.project("路灯养护经费").span(new Span(0, 10)))
                .with(report -> report.addStatements(inside, listed));
        assertThat(within.outcomes("PRJ-008")).doesNotContain(FAIL);
        EvaluationFixture outside = projects()
                .told("路灯养护经费12万元，路灯养护到位，路灯养护经费52.36万元")
                .sheet(sheet -> sheet.project("路灯养护经费").span(new Span(6, 10)))
                .with(report -> report.addStatements(inside, listed));
        assertThat(outside.outcomes("PRJ-008")).containsExactly(FAIL);
    }

    @Test
    void a_project_whose_money_is_not_stated_is_not_one_without_money() {
        EvaluationFixture unstated = projects()
                .project(Project.of("管网普查", StagedAmount.builder().build()))
                .ofProject("路灯养护", "亮灯率98%");
        assertThat(unstated.outcomes("PRJ-001")).containsExactly(PASS, FAIL, FAIL);
        assertThat(unstated.told("路灯养护到位，社区食堂开餐").outcomes("PRJ-002")).containsExactly(PASS, PASS, FAIL);
    }

    @Test
    void the_amounts_of_a_project_agree_whichever_budget_lists_it() {
        PerformanceReport report = projects()
                .sheet(sheet -> sheet.project("路灯养护经费")
                        .addExecution(execution("", "9", "", "", "").withScope(Scope.GOVERNMENT_FUND)))
                .build();
        Project fund = Project.of("路灯养护经费", StagedAmount.executed(Amount.parse("8万元")));
        PerformanceReport both = PerformanceReport.builder()
                .from(report)
                .budget(Budget.builder()
                        .putStated(Scope.GENERAL, report.getBudget().fund(Scope.GENERAL))
                        .putStated(
                                Scope.GOVERNMENT_FUND,
                                FundStatement.builder()
                                        .expenditure(Expenditure.builder()
                                                .project(ProjectExpenditure.builder()
                                                        .addProjects(fund)
                                                        .build())
                                                .build())
                                        .build())
                        .build())
                .build();
        assertThat(ReportFixture.findings(both, "PRJ-008"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getMessage().zh()).isEqualTo("政府性基金预算路灯养护经费决算 清单为 8万元，另一处为 9万元"));
    }
}
