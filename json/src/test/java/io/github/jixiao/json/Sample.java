package io.github.jixiao.json;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleBookId;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.ValueHash;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.TextPosition;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.Schemes;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.Extensions;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.rulebook.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One small document of each kind, of a department that does not exist. */
final class Sample {

    private static final String TEXT = "基本支出117.49万元。";
    private static final Span BASIC_SPAN = new Span(4, 12);
    private static final FigureId BASIC = FigureId.of(Scope.GENERAL, Item.EXPENDITURE_BASIC, Stage.EXECUTED);

    private Sample() {}

    static PerformanceReport report() {
        return PerformanceReport.builder()
                .title("示例区图书馆2021年度部门整体支出绩效自评报告")
                .fiscalYear(2021)
                .compiledOn(LocalDate.of(2022, 6, 30))
                .division(AdministrativeDivision.of("430203"))
                .organization(organization())
                .budget(budget("117.49万元"))
                .addOtherYears(new YearBudget(2020, budget("110.20万元")))
                .performance(performance())
                .narrative(narrative())
                .addStatements(new Statement(BASIC, Amount.parse("117.49万元"), "117.49万元", BASIC_SPAN, 0, false))
                .addComparisons(new Comparison(
                        BASIC,
                        BASIC.atYear(2020),
                        Optional.of(Amount.parse("7.29万元")),
                        Optional.of(Percentage.of("6.62%")),
                        Optional.of(Direction.INCREASE),
                        false,
                        -1,
                        Optional.empty()))
                .addExplanations(new Explanation(new Explanation.OfFigure(BASIC), "新增岗位两个", Optional.empty()))
                .source(SourceDocument.of("text/plain", TEXT))
                .extensions(new Extensions("{\"caseNumber\":\"A-17\"}"))
                .build();
    }

    static AuditResult result() {
        RuleId rule = RuleId.of("ARI-002");
        Operand stated =
                new Operand(BASIC, 1, Optional.of(Amount.parse("117.49万元")), "/statements/0", Optional.of(BASIC_SPAN));
        return AuditResult.builder()
                .department("示例区图书馆")
                .fiscalYear(2021)
                .ruleBook(new RuleBookId("430203-2021", "1", "0".repeat(64)))
                .addFindings(Finding.builder()
                        .rule(rule)
                        .severity(Severity.ERROR)
                        .message(new Text("合计相差 0.10 万元", "the sum is off by 0.10 万元"))
                        .location(new Location(
                                "/statements/0",
                                Optional.of(BASIC_SPAN),
                                Optional.of(new TextPosition(1, 5)),
                                "117.49万元"))
                        .figure(BASIC)
                        .trace(new Trace(
                                List.of(stated),
                                Trace.Operation.SUM,
                                "万元",
                                Optional.of(new BigDecimal("117.59")),
                                Optional.of(stated),
                                Optional.of(new BigDecimal("0.10")),
                                Optional.of(new BigDecimal("0.015"))))
                        .basis(new LegalBasis(Text.same("预算法实施条例第五条"), LegalBasis.Force.BINDING))
                        .valueHash(ValueHash.of("0123456789abcdef"))
                        .build())
                .addOutcomes(new RuleOutcome(rule, Outcome.FAIL, "/statements/0", Optional.empty()))
                .addOutcomes(new RuleOutcome(
                        RuleId.of("FND-001"),
                        Outcome.NOT_APPLICABLE,
                        "",
                        Optional.of(new Text("没有提纲", "there is no outline"))))
                .build();
    }

    static Profile profile() {
        return Profile.builder()
                .id("example")
                .division(AdministrativeDivision.of("430203"))
                .sinceYear(2021)
                .putRules(
                        RuleId.of("ARI-002"),
                        new RuleSetting(
                                Optional.of(Severity.WARNING),
                                Optional.empty(),
                                Map.of("limit", new BigDecimal("1.50"))))
                .scoringScheme(Schemes.NATIONAL)
                .gradeScale(Schemes.NATIONAL_GRADES)
                .build();
    }

    static List<Waiver> waivers() {
        return List.of(new Waiver(
                RuleId.of("ARI-002"),
                BASIC.toString(),
                ValueHash.of("0123456789abcdef"),
                "原件如此，已核对",
                "预算科",
                Optional.of(LocalDate.of(2022, 12, 31))));
    }

    private static OrganizationProfile organization() {
        return OrganizationProfile.builder()
                .name("示例区图书馆")
                .staffing(Staffing.builder()
                        .establishment(Headcount.of(12))
                        .retired(Quantity.persons(3))
                        .controlRate(Percentage.of("91.67%"))
                        .build())
                .build();
    }

    private static Budget budget(String basic) {
        FundStatement general = FundStatement.builder()
                .expenditure(Expenditure.builder()
                        .basic(BasicExpenditure.builder()
                                .total(StagedAmount.executed(Amount.parse(basic)))
                                .build())
                        .project(ProjectExpenditure.builder()
                                .addProjects(Project.builder()
                                        .name("古籍修复")
                                        .kind(ProjectKind.SPECIAL_FUND)
                                        .amounts(StagedAmount.of(Stage.INITIAL, Amount.parse("约8万元")))
                                        .build())
                                .complete(false)
                                .build())
                        .build())
                .build();
        return Budget.builder()
                .putStated(Scope.GENERAL, general)
                .putFunds(Scope.GOVERNMENT_FUND, Disclosure.none())
                .putFunds(Scope.STATE_CAPITAL, Disclosure.blank())
                .build();
    }

    private static Performance performance() {
        return Performance.builder()
                .addScoreSheets(ScoreSheet.builder()
                        .addExecution(ExecutionRow.builder()
                                .label("年度资金总额")
                                .rate(Percentage.of("99.06%"))
                                .weight(Score.of(10))
                                .score(Score.of("9.91"))
                                .build())
                        .total(Score.of("98.91"))
                        .grade("优")
                        .build())
                .build();
    }

    private static Narrative narrative() {
        return Narrative.builder()
                .addSections(Section.builder()
                        .key(SectionKey.BASIC_EXPENDITURE)
                        .level(2)
                        .numeral("（一）")
                        .heading("基本支出情况")
                        .content(Disclosure.stated(new Section.Content(
                                List.of(new Paragraph(TEXT, Optional.of(new Span(0, TEXT.length())))))))
                        .build())
                .build();
    }
}
