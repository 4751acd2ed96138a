package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.OrganizationProfile.Bodies;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.Contact;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Composes reports of departments that there are not (样例报告), valid against every rule of the catalogue: an audit with the rule
 * book of the report's year and division finds no error. They are built by program, without a source document. Stateless.
 */
public final class SampleReports {

    private static final int SHEETS = 3;

    private SampleReports() {}

    /** {@return a report after {@code plan}, the same for the same seed} */
    public static PerformanceReport of(ReportPlan plan, long seed) {
        return compose(plan, Choices.of(seed));
    }

    /** {@return a report after {@code plan}, all else decided by {@code choices}} */
    public static PerformanceReport compose(ReportPlan plan, Choices choices) {
        int year = plan.fiscalYear();
        Department department = Department.of(plan, choices);
        Accounts accounts = department.accounts();
        Consumption consumption = Consumption.of(plan, accounts.pen(), choices.part("consumption"));
        Budgets budgets = new Budgets(accounts, consumption, department.staff(), choices.part("budget"));
        Budget budget = budgets.write();
        List<YearBudget> otherYears = budgets.otherYears(year);
        Facts facts = new Facts(budget, otherYears.get(0));
        int scored = plan.size() == ReportPlan.Size.SMALL
                ? 1
                : Math.min(SHEETS, accounts.projects().size());
        List<ScoreSheet> sheets =
                new Sheets(accounts, department.goals(), RuleBook.of(year, plan.division())).write(scored);
        return PerformanceReport.builder()
                .title(department.name() + year + "年度部门整体支出绩效自评报告")
                .fiscalYear(year)
                .compiledOn(LocalDate.of(year + 1, 3, 1).plusDays(department.days()))
                .contact(Contact.of("联系人", "0000-0000000"))
                .division(plan.division())
                .template(plan.template())
                .organization(organization(department, year))
                .budget(budget)
                .otherYears(otherYears)
                .unitBudgets(budgets.units(department.units()))
                .baseDataTable(baseData(budget))
                .performance(Performance.builder()
                        .objectives(department.goals().objectives(accounts.projects()))
                        .scoreSheets(sheets)
                        .addEvaluationSummaries(Sheets.summary(sheets))
                        .build())
                .narrative(new Prose(plan, department, budget, sheets.get(0)).write())
                .comparisons(facts.comparisons())
                .shares(facts.shares())
                .completions(facts.completions())
                .explanations(Excuses.of(department))
                .build();
    }

    private static OrganizationProfile organization(Department department, int year) {
        return OrganizationProfile.builder()
                .name(department.name())
                .kind(department.body().kind())
                .addFunctions(department.function())
                .addStructure(department.structure())
                .internalBodies(new Bodies(Optional.of(Quantity.of(department.bureaus(), "个")), List.of()))
                .subordinateUnits(Bodies.of(department.units().toArray(String[]::new)))
                .staffing(department.staff().write(year))
                .build();
    }

    private static BaseDataTable baseData(Budget budget) {
        StagedAmount operating =
                budget.getGeneralPublic().getExpenditure().getBasic().getOperating();
        return BaseDataTable.builder()
                .addRows(new BaseDataRow("公用经费", Optional.empty(), operating.getFinalBudget(), operating.getExecuted()))
                .frugalityMeasures("严控会议培训规模，推行无纸化办公。")
                .build();
    }
}
