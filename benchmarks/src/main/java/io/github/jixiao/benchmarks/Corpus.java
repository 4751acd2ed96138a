package io.github.jixiao.benchmarks;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Procurement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.budget.Revenue;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.organization.OrganizationKind;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the reports that everything is measured on: always the same for the same size, with sums that agree. */
final class Corpus {

    private static final List<SectionKey> TOLD = List.of(
            SectionKey.FUNCTIONS,
            SectionKey.STAFFING,
            SectionKey.BASIC_EXPENDITURE,
            SectionKey.PROJECT_EXPENDITURE,
            SectionKey.OVERALL_PERFORMANCE,
            SectionKey.PROBLEMS,
            SectionKey.IMPROVEMENTS,
            SectionKey.OTHER_MATTERS);
    private static final String SENTENCE =
            "本年度围绕全区重点工作统筹安排预算，按月调度支出进度，逐项核对资金拨付与项目实施，对进度偏慢的事项及时协调督促；" + "年末组织各科室对照年初申报的绩效目标逐条自评，资料由专人归档备查，完成情况与目标一致。";

    private Corpus() {}

    /** {@return the report of a size} */
    static PerformanceReport report(Size size) {
        return report(size.projects(), size.indicators(), size.sentences());
    }

    /** {@return a report of so many projects, with an objective and a section for each, as the linear run takes it} */
    static PerformanceReport ofProjects(int projects) {
        return report(projects, 2 * projects, projects);
    }

    private static PerformanceReport report(int projects, int indicators, int sentences) {
        return PerformanceReport.builder()
                .title("云岭区科技馆2023年度部门整体支出绩效自评报告")
                .fiscalYear(2023)
                .compiledOn(LocalDate.of(2024, 6, 12))
                .division(AdministrativeDivision.of("430203"))
                .organization(OrganizationProfile.builder()
                        .name("云岭区科技馆")
                        .kind(OrganizationKind.PUBLIC_INSTITUTION)
                        .addFunctions("举办科普展览和科学实践活动")
                        .staffing(Staffing.of(12, 11).withRetired(Quantity.persons(4)))
                        .build())
                .budget(Budget.builder()
                        .putStated(Scope.GENERAL, general(projects))
                        .putNone(Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL, Scope.SOCIAL_INSURANCE)
                        .build())
                .performance(Evaluation.of(projects, indicators))
                .narrative(narrative(sentences))
                .build();
    }

    private static FundStatement general(int count) {
        List<Project> projects = new ArrayList<>(count);
        long initial = 0;
        long executed = 0;
        for (int i = 0; i < count; i++) {
            long planned = 800 + 37L * (i % 40);
            long spent = planned - 11L * (i % 7);
            projects.add(Project.of(projectName(i), staged(planned, spent)).withKind(ProjectKind.OPERATION));
            initial += planned;
            executed += spent;
        }
        StagedAmount total = staged(18_000 + initial, 17_962 + executed);
        FundStatement.Builder fund = FundStatement.builder()
                .revenue(Revenue.builder().total(total).fiscalGrant(total).build())
                .expenditure(Expenditure.builder()
                        .total(total.withFinalBudget(wan(18_000 + initial)))
                        .basic(BasicExpenditure.builder()
                                .total(staged(18_000, 17_962))
                                .personnel(staged(15_200, 15_190))
                                .operating(staged(2_800, 2_772))
                                .build())
                        .project(ProjectExpenditure.builder()
                                .total(staged(initial, executed))
                                .projects(projects)
                                .build())
                        .build());
        return (count == 1 ? fund : details(fund)).build();
    }

    /** {@return the fund, with what only larger departments have} */
    private static FundStatement.Builder details(FundStatement.Builder fund) {
        return fund.threePublicExpenses(ThreePublicExpenses.builder()
                        .total(staged(280, 216))
                        .abroad(staged(0, 0))
                        .vehicles(staged(180, 142))
                        .vehiclePurchase(staged(0, 0))
                        .vehicleOperation(staged(180, 142))
                        .reception(staged(100, 74))
                        .vehiclesHeld(Quantity.of(1, "辆"))
                        .receptionBatches(Quantity.of(9, "批次"))
                        .receptionPersons(Quantity.of(68, "人次"))
                        .build())
                .runningCost(staged(2_800, 2_772))
                .procurement(Procurement.builder()
                        .total(StagedAmount.executed(wan(836)))
                        .goods(StagedAmount.executed(wan(512)))
                        .services(StagedAmount.executed(wan(324)))
                        .build());
    }

    /** {@return the name of a project} */
    static String projectName(int index) {
        return "科普展教项目" + (index + 1);
    }

    private static Narrative narrative(int sentences) {
        Narrative.Builder narrative = Narrative.builder()
                .problems(Disclosure.stated(List.of(Problem.of("项目预算编制不够细致", "年初未逐项测算场地费用"))))
                .improvements(Disclosure.stated(List.of(Improvement.of("逐项目测算场地和材料费用"))))
                .resultUses(Disclosure.stated(List.of(ResultUse.of("作为下一年度预算安排的依据"))))
                .publication(Disclosure.stated(Publication.builder()
                        .channel("区政府门户网站")
                        .date(LocalDate.of(2024, 6, 20))
                        .build()));
        int each = (sentences + TOLD.size() - 1) / TOLD.size();
        int left = sentences;
        for (int i = 0; left > 0; i++) {
            List<Block> blocks = new ArrayList<>();
            for (int k = 0; k < each && left > 0; k++, left--) {
                blocks.add(Paragraph.of(SENTENCE));
            }
            SectionKey key = TOLD.get(i);
            narrative.addSections(Section.builder()
                    .key(key)
                    .level(2)
                    .numeral("（" + (i + 1) + "）")
                    .heading(key.chinese())
                    .content(Disclosure.stated(new Section.Content(blocks)))
                    .build());
        }
        return narrative.build();
    }

    private static StagedAmount staged(long initial, long executed) {
        return StagedAmount.initial(wan(initial)).withExecuted(wan(executed));
    }

    /** {@return an amount of so many hundredths of ten thousand yuan} */
    private static Amount wan(long hundredths) {
        return Amount.of(BigDecimal.valueOf(hundredths, 2), MoneyUnit.WAN_YUAN);
    }
}
