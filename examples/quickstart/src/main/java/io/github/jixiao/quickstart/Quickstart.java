package io.github.jixiao.quickstart;

import static io.github.jixiao.budget.StagedAmount.initial;
import static io.github.jixiao.quantity.Amount.parse;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.organization.OrganizationKind;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Builds a report by hand and prints its figures: the smallest application. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(Figures.of(report()).withDerived(), System.out);
    }

    static void print(Figures figures, PrintStream out) {
        for (Figure figure : figures.all()) {
            out.println(figure.id() + " = " + figure.value() + (figure.isDerived() ? " (derived)" : ""));
        }
    }

    static PerformanceReport report() {
        OrganizationProfile archive = OrganizationProfile.builder()
                .name("青石区档案馆")
                .kind(OrganizationKind.PUBLIC_INSTITUTION)
                .addFunctions("收集、保管和开放本区档案")
                .staffing(Staffing.of(12, 11).withRetired(Quantity.persons(4)))
                .build();
        Expenditure expenditure = Expenditure.builder()
                .total(initial(parse("236.00万元"))
                        .withFinalBudget(parse("251.50万元"))
                        .withExecuted(parse("248.12万元")))
                .basic(BasicExpenditure.builder()
                        .total(initial(parse("180.00万元")).withExecuted(parse("179.62万元")))
                        .personnel(initial(parse("152.00万元")).withExecuted(parse("151.90万元")))
                        .operating(initial(parse("28.00万元")).withExecuted(parse("27.72万元")))
                        .build())
                .project(ProjectExpenditure.builder()
                        .addProjects(
                                Project.of("库房恒温改造", initial(parse("40.00万元")).withExecuted(parse("39.50万元"))))
                        .addProjects(
                                Project.of("档案数字化", initial(parse("16.00万元")).withExecuted(parse("29.00万元"))))
                        .build())
                .build();
        Objective digitise = Objective.of("全年完成馆藏档案数字化不少于6万页")
                .withTargets(Target.of("馆藏档案数字化", Quantity.parse("≥6万页"))
                        .withEvidence(Evidence.of("全年数字化馆藏档案6.4万页", Quantity.parse("6.4万页"))));
        return PerformanceReport.builder()
                .title("青石区档案馆2023年度部门整体支出绩效自评报告")
                .fiscalYear(2023)
                .organization(archive)
                .budget(Budget.builder()
                        .putStated(Scope.GENERAL, FundStatement.of(expenditure))
                        .putNone(Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL, Scope.SOCIAL_INSURANCE)
                        .build())
                .performance(Performance.builder()
                        .addObjectives(ObjectiveBlock.of(ObjectiveKind.OVERALL, digitise))
                        .build())
                .addExplanations(Explanation.ofProject("档案数字化", "年中追加村级档案进馆任务"))
                .narrative(Narrative.builder()
                        .problems(Disclosure.stated(List.of(Problem.of("预算编制不够细", "进馆任务年中才确定"))))
                        .improvements(Disclosure.stated(List.of(Improvement.of("提前摸底下一年度进馆计划"))))
                        .resultUses(Disclosure.stated(List.of(ResultUse.of("作为下一年度预算安排的依据"))))
                        .publication(Disclosure.stated(Publication.builder()
                                .channel("区政府门户网站")
                                .date(LocalDate.of(2024, 6, 12))
                                .build()))
                        .build())
                .build();
    }
}
