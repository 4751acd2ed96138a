package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.MORE;
import static io.github.jixiao.testkit.mutant.Edits.at;
import static io.github.jixiao.testkit.mutant.Edits.executed;
import static io.github.jixiao.testkit.mutant.Edits.expenditure;
import static io.github.jixiao.testkit.mutant.Edits.fund;
import static io.github.jixiao.testkit.mutant.Edits.general;
import static io.github.jixiao.testkit.mutant.Edits.money;
import static io.github.jixiao.testkit.mutant.Edits.moved;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.ClassifiedAmount;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Procurement;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Revenue;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sums that do not hold: one of their terms is moved by more than all of them can be rounded. */
final class SumMutants {

    private SumMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "ARI-001",
                        inExpenditure(each -> each.withTotal(moved(each.getTotal(), Stage.INITIAL, -MORE))),
                        "ARI-008",
                        "ARI-012"),
                Mutant.of(
                        "ARI-002",
                        inExpenditure(each -> each.withBasic(each.getBasic()
                                .withPersonnel(moved(each.getBasic().getPersonnel(), Stage.EXECUTED, -MORE)))),
                        "ARI-011"),
                Mutant.of("ARI-003", inExpenditure(SumMutants::withLessForProject), "PRJ-008"),
                Mutant.of("ARI-004", SumMutants::withMoreSources),
                Mutant.of(
                        "ARI-005",
                        report -> general(
                                report,
                                each -> each.withCarryOver(each.getCarryOver().withSurplusUsed(money(report, MORE))))),
                Mutant.of("ARI-006", SumMutants::withOtherGrandTotal),
                Mutant.of(
                        "ARI-007",
                        report -> inAllRevenue(
                                report,
                                each -> each.withFiscalGrant(moved(each.getFiscalGrant(), Stage.EXECUTED, -MORE)))),
                Mutant.of("ARI-008", SumMutants::withOtherGrant, "ARI-001", "ARI-012"),
                Mutant.of("ARI-009", report -> classes(report, "229", "其他支出")),
                Mutant.of("ARI-010", report -> classes(report, "20106", "财政事务")),
                Mutant.of("ARI-011", SumMutants::withMorePersonnelClasses),
                Mutant.of("ARI-012", SumMutants::withOtherFinalBudget),
                Mutant.of("ARI-013", SumMutants::withOtherUnits),
                Mutant.of("ARI-025", SumMutants::withClassAboveTotal),
                Mutant.of(
                        "BUD-018", inProcurement(each -> each.withTotal(moved(each.getTotal(), Stage.INITIAL, MORE)))),
                Mutant.of(
                        "TPE-001",
                        report -> Edits.threePublic(
                                report, each -> each.withTotal(moved(each.getTotal(), Stage.EXECUTED, MORE)))),
                Mutant.of(
                        "TPE-002",
                        report -> Edits.threePublic(
                                report,
                                each -> each.withVehicleOperation(
                                        moved(each.getVehicleOperation(), Stage.EXECUTED, -MORE)))));
    }

    private static UnaryOperator<PerformanceReport> inExpenditure(UnaryOperator<Expenditure> change) {
        return report -> expenditure(report, change);
    }

    private static UnaryOperator<PerformanceReport> inProcurement(UnaryOperator<Procurement> change) {
        return report -> general(report, each -> each.withProcurement(change.apply(each.getProcurement())));
    }

    private static Expenditure withLessForProject(Expenditure expenditure) {
        ProjectExpenditure project = expenditure.getProject();
        return expenditure.withProject(project.withProjects(at(
                project.getProjects(),
                0,
                first -> first.withAmounts(moved(first.getAmounts(), Stage.EXECUTED, -MORE)))));
    }

    /** {@return the report with the revenue of all sources stated: where it is not, that is all from the general public budget} */
    private static PerformanceReport inAllRevenue(PerformanceReport report, UnaryOperator<Revenue> change) {
        FundStatement general = general(report);
        StagedAmount revenue =
                StagedAmount.executed(executed(general.getRevenue().getTotal()));
        boolean stated = report.getBudget().disclosure(Scope.ALL).isPresent();
        PerformanceReport whole = stated
                ? report
                : fund(
                        report,
                        Scope.ALL,
                        none -> FundStatement.builder()
                                .revenue(Revenue.builder()
                                        .total(revenue)
                                        .fiscalGrant(revenue)
                                        .build())
                                .carryOver(general.getCarryOver())
                                .build());
        return fund(whole, Scope.ALL, each -> each.withRevenue(change.apply(each.getRevenue())));
    }

    private static PerformanceReport withMoreSources(PerformanceReport report) {
        return inAllRevenue(report, each -> each.withSuperior(StagedAmount.executed(money(report, MORE))));
    }

    private static PerformanceReport withOtherGrandTotal(PerformanceReport report) {
        return fund(report, Scope.ALL, each -> {
            Amount spent = each.getExpenditure()
                    .getGrandTotal()
                    .getExecuted()
                    .orElse(executed(general(report).getExpenditure().getTotal()));
            return each.withExpenditure(each.getExpenditure().withGrandTotal(StagedAmount.executed(spent)))
                    .withRevenue(each.getRevenue().withGrandTotal(StagedAmount.executed(moved(spent, MORE))));
        });
    }

    /** An adjustment has no part that must stay below its whole. */
    private static PerformanceReport withOtherGrant(PerformanceReport report) {
        Amount adjustment =
                general(report).getExpenditure().getTotal().getAdjustment().orElseThrow();
        return fund(report, Scope.GRANT, each -> {
            StagedAmount total = each.getExpenditure().getTotal();
            Amount before = total.getAdjustment().orElse(adjustment);
            return each.withExpenditure(
                    each.getExpenditure().withTotal(Edits.with(total, Stage.ADJUSTMENT, moved(before, MORE))));
        });
    }

    /** Adds a class to those that are listed, which make up the total without it. */
    private static PerformanceReport classes(PerformanceReport report, String code, String name) {
        Amount total = executed(general(report).getExpenditure().getTotal());
        return expenditure(report, each -> {
            List<ClassifiedAmount> classes = new ArrayList<>(each.getFunctionalClasses());
            if (classes.isEmpty()) {
                classes.add(new ClassifiedAmount("201", "一般公共服务支出", StagedAmount.executed(total)));
            }
            classes.add(new ClassifiedAmount(code, name, StagedAmount.executed(money(report, MORE))));
            return each.withFunctionalClasses(classes);
        });
    }

    private static PerformanceReport withMorePersonnelClasses(PerformanceReport report) {
        return expenditure(report, each -> {
            List<ClassifiedAmount> classes = each.getBasic().getEconomicClasses();
            List<ClassifiedAmount> more = classes.isEmpty()
                    ? List.of(
                            new ClassifiedAmount(
                                    "301",
                                    "工资福利支出",
                                    StagedAmount.executed(
                                            executed(each.getBasic().getPersonnel()))),
                            new ClassifiedAmount("303", "对个人和家庭的补助", StagedAmount.executed(money(report, MORE))))
                    : at(
                            classes,
                            0,
                            first -> new ClassifiedAmount(
                                    first.code(), first.name(), moved(first.amounts(), Stage.EXECUTED, MORE)));
            return each.withBasic(each.getBasic().withEconomicClasses(more));
        });
    }

    private static PerformanceReport withOtherFinalBudget(PerformanceReport report) {
        return Edits.threePublic(report, each -> {
            Amount initial = each.getTotal().getInitial().orElseThrow();
            return each.withTotal(StagedAmount.builder()
                    .from(each.getTotal())
                    .adjustment(Edits.like(initial, MORE))
                    .finalBudget(initial)
                    .build());
        });
    }

    private static PerformanceReport withOtherUnits(PerformanceReport report) {
        StagedAmount total = general(report).getExpenditure().getTotal();
        List<UnitBudget> units = report.getUnitBudgets().isEmpty()
                ? List.of(unit("机关本级", StagedAmount.executed(executed(total))))
                : report.getUnitBudgets();
        return report.withUnitBudgets(at(
                units,
                0,
                each -> unit(
                        each.unit(),
                        moved(each.budget().getGeneralPublic().getExpenditure().getTotal(), Stage.EXECUTED, -MORE))));
    }

    private static UnitBudget unit(String name, StagedAmount total) {
        FundStatement general =
                FundStatement.of(Expenditure.builder().total(total).build());
        return new UnitBudget(
                name,
                Budget.builder()
                        .putFunds(Scope.GENERAL, Disclosure.stated(general))
                        .build());
    }

    /** A section of a class that is not listed belongs to no sum, but it is a part of the total. */
    private static PerformanceReport withClassAboveTotal(PerformanceReport report) {
        return expenditure(
                report,
                each -> each.withFunctionalClasses(Edits.and(
                        each.getFunctionalClasses(),
                        new ClassifiedAmount(
                                "22999", "其他支出", StagedAmount.executed(moved(executed(each.getTotal()), MORE))))));
    }
}
