package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.CarryOver;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.TemplateProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the text of a report. */
final class Prose {

    private static final String PROBLEM = "绩效指标的细化程度还不够";
    private static final String CAUSE = "业务人员对绩效管理的学习不足";
    private static final String MEASURE = "加强绩效管理培训，进一步细化绩效指标";
    private static final String USE = "自评结果作为编制下一年度预算和改进管理的依据";

    private final ReportPlan plan;
    private final Department department;
    private final Budget budget;
    private final ScoreSheet sheet;
    private final Outline outline = new Outline();
    private final boolean nested;

    Prose(ReportPlan plan, Department department, Budget budget, ScoreSheet sheet) {
        this.sheet = sheet;
        this.plan = plan;
        this.department = department;
        this.budget = budget;
        this.nested = plan.template() != TemplateProfile.PLAIN;
    }

    Narrative write() {
        boolean ten = plan.template() == TemplateProfile.HUNAN_TEN_SECTION;
        basicInformation();
        generalPublicBudget();
        if (ten) {
            fund(SectionKey.GOVERNMENT_FUND, Scope.GOVERNMENT_FUND);
            fund(SectionKey.STATE_CAPITAL, Scope.STATE_CAPITAL);
            fund(SectionKey.SOCIAL_INSURANCE, Scope.SOCIAL_INSURANCE);
        }
        performance();
        outline.add(1, SectionKey.PROBLEMS, List.of(PROBLEM + "，原因是" + CAUSE + "。"));
        outline.add(1, SectionKey.IMPROVEMENTS, List.of(MEASURE + "。"));
        Publication publication = publication();
        outline.add(
                1,
                SectionKey.RESULT_USE,
                List.of(USE + "。", publication.getText().orElseThrow()));
        if (ten) {
            outline.addNone(1, SectionKey.OTHER_MATTERS);
        }
        return Narrative.builder()
                .sections(outline.sections())
                .problems(Disclosure.stated(List.of(Problem.of(PROBLEM, CAUSE))))
                .improvements(Disclosure.stated(List.of(Improvement.of(MEASURE))))
                .resultUses(Disclosure.stated(List.of(ResultUse.of(USE))))
                .publication(Disclosure.stated(publication))
                .build();
    }

    private void basicInformation() {
        if (!nested) {
            outline.add(1, SectionKey.BASIC_INFORMATION, List.of(department.function() + "。"));
            outline.add(1, SectionKey.STAFFING, department.staff().told(plan.fiscalYear()));
            outline.add(1, SectionKey.OBJECTIVES, promised(department.goals().all()));
            return;
        }
        outline.add(1, SectionKey.BASIC_INFORMATION, List.of());
        outline.add(2, SectionKey.ORGANIZATION, List.of());
        outline.add(3, SectionKey.FUNCTIONS, List.of(department.function() + "。"));
        outline.add(3, SectionKey.STRUCTURE, List.of(department.structure()));
        outline.add(3, SectionKey.STAFFING, department.staff().told(plan.fiscalYear()));
        outline.add(2, SectionKey.OBJECTIVES, List.of());
        outline.add(
                3, SectionKey.OVERALL_OBJECTIVES, promised(department.goals().overall()));
        if (department.hasSpecialFunds()) {
            outline.add(3, SectionKey.SPECIAL_FUND_OBJECTIVES, promised(department.goalsOfProjects(true)));
        }
        if (!department.goalsOfProjects(false).isEmpty()) {
            outline.add(3, SectionKey.PROJECT_OBJECTIVES, promised(department.goalsOfProjects(false)));
        }
    }

    private static List<String> promised(List<Goal> goals) {
        List<String> told = new ArrayList<>();
        goals.forEach(goal -> told.add(goal.project().map(name -> name + "：").orElse("") + goal.promised() + "。"));
        return told;
    }

    private void generalPublicBudget() {
        Expenditure general = budget.getGeneralPublic().getExpenditure();
        List<String> basic = List.of("一般公共预算基本支出" + stages(general.getBasic().getTotal()) + "，其中人员经费支出"
                + executed(general.getBasic().getPersonnel()) + "，公用经费支出"
                + executed(general.getBasic().getOperating()) + "。");
        List<String> project = List.of(project(Scope.GENERAL, general.getProject()));
        List<String> whole = new ArrayList<>(List.of(
                plan.fiscalYear() + "年一般公共预算支出" + stages(general.getTotal())
                        + slow(department.accounts().general()) + "。支出严格按照预算执行。",
                carryOver(
                        budget.getGeneralPublic().getCarryOver(),
                        department.accounts().general().closing()
                                > department.accounts().general().opening()),
                threePublic(budget.getGeneralPublic().getThreePublicExpenses())));
        if (plan.template() != TemplateProfile.HUNAN_TEN_SECTION) {
            whole.addAll(fund(Scope.GOVERNMENT_FUND));
        }
        outline.add(1, SectionKey.GENERAL_PUBLIC_BUDGET, whole);
        int level = nested ? 2 : 1;
        outline.add(level, SectionKey.BASIC_EXPENDITURE, basic);
        outline.add(level, SectionKey.PROJECT_EXPENDITURE, project);
    }

    private static String project(Scope scope, ProjectExpenditure expenditure) {
        return expenditure.getProjects().stream()
                .map(project -> project.getName() + executed(project.getAmounts()))
                .collect(Collectors.joining(
                        "、", scope.chinese() + "项目支出" + stages(expenditure.getTotal()) + "，其中", "。"));
    }

    private static String carryOver(CarryOver carryOver, boolean grown) {
        return "年初结转和结余" + carryOver.getOpening().orElseThrow() + "，年末结转和结余"
                + carryOver.getClosing().orElseThrow() + (grown ? "，增加的原因是" + Excuses.GROWN : "") + "。";
    }

    private static String threePublic(ThreePublicExpenses expenses) {
        return "一般公共预算“三公”经费年初预算" + expenses.getTotal().getInitial().orElseThrow() + "，实际支出"
                + executed(expenses.getTotal()) + "，其中因公出国（境）费" + executed(expenses.getAbroad()) + "，公务用车购置费"
                + executed(expenses.getVehiclePurchase()) + "，公务用车运行维护费" + executed(expenses.getVehicleOperation())
                + "，公务接待费" + executed(expenses.getReception()) + "。";
    }

    private static String slow(Fund fund) {
        return fund.total().isSlow() ? "，执行率偏低的原因是" + Excuses.SLOW : "";
    }

    private static String stages(StagedAmount amounts) {
        return "年初预算" + amounts.getInitial().orElseThrow() + "，全年预算"
                + amounts.getFinalBudget().orElseThrow() + "，实际支出" + executed(amounts);
    }

    private static String executed(StagedAmount amounts) {
        return amounts.getExecuted().orElseThrow().toString();
    }

    private void fund(SectionKey key, Scope scope) {
        List<String> told = fund(scope);
        if (told.isEmpty()) {
            outline.addNone(1, key);
        } else {
            outline.add(1, key, told);
        }
    }

    private List<String> fund(Scope scope) {
        return budget.disclosure(scope)
                .flatMap(Disclosure::value)
                .map(FundStatement::getExpenditure)
                .map(stated -> List.of(
                        scope.chinese() + "支出" + stages(stated.getTotal())
                                + department
                                        .accounts()
                                        .governmentFund()
                                        .map(Prose::slow)
                                        .orElse("") + "。",
                        project(scope, stated.getProject())))
                .orElse(List.of());
    }

    private void performance() {
        List<String> overall = new ArrayList<>();
        overall.add(plan.fiscalYear() + "年度各项重点工作有序推进。");
        department.goals().overall().forEach(goal -> overall.add(goal.told() + "。"));
        overall.add("部门整体支出绩效自评得分" + sheet.getTotal().orElseThrow() + "分，等级为"
                + sheet.getGrade().orElseThrow() + "。");
        if (!nested) {
            overall.addAll(told(department.goals().ofProjects()));
            outline.add(1, SectionKey.PERFORMANCE, overall);
            return;
        }
        overall.addAll(told(department.goalsOfProjects(false)));
        outline.add(1, SectionKey.PERFORMANCE, List.of());
        outline.add(2, SectionKey.OVERALL_PERFORMANCE, overall);
        if (department.hasSpecialFunds()) {
            outline.add(2, SectionKey.SPECIAL_FUND_PERFORMANCE, told(department.goalsOfProjects(true)));
        }
    }

    private static List<String> told(List<Goal> goals) {
        List<String> told = new ArrayList<>();
        goals.forEach(goal -> told.add(goal.project().orElse("") + "：" + goal.told() + "。"));
        return told;
    }

    private Publication publication() {
        LocalDate approved = LocalDate.of(plan.fiscalYear() + 1, 8, 1).plusDays(department.days());
        LocalDate published = approved.plusDays(department.days());
        String text = "自评结果随部门决算于" + date(published) + "在" + department.place() + "人民政府门户网站公开。";
        return Publication.builder()
                .channel(department.place() + "人民政府门户网站")
                .date(published)
                .dateText(date(published))
                .approvedOn(approved)
                .withFinalAccounts(true)
                .text(text)
                .build();
    }

    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
