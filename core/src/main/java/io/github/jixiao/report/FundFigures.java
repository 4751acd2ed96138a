package io.github.jixiao.report;

import io.github.jixiao.budget.CarryOver;
import io.github.jixiao.budget.ClassifiedAmount;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which item stands where in a {@link FundStatement}: the one place that maps the tree to the flat view. */
final class FundFigures {

    private record Leaf(Item item, String path, Function<FundStatement, StagedAmount> amounts) {}

    private static final List<Leaf> LEAVES = List.of(
            new Leaf(Item.REVENUE, "/revenue/total", fund -> fund.getRevenue().getTotal()),
            new Leaf(
                    Item.REVENUE_TOTAL,
                    "/revenue/grandTotal",
                    fund -> fund.getRevenue().getGrandTotal()),
            new Leaf(
                    Item.REVENUE_GRANT,
                    "/revenue/fiscalGrant",
                    fund -> fund.getRevenue().getFiscalGrant()),
            new Leaf(
                    Item.REVENUE_INSTITUTION,
                    "/revenue/institution",
                    fund -> fund.getRevenue().getInstitution()),
            new Leaf(
                    Item.REVENUE_OPERATING,
                    "/revenue/operating",
                    fund -> fund.getRevenue().getOperating()),
            new Leaf(
                    Item.REVENUE_SUPERIOR,
                    "/revenue/superior",
                    fund -> fund.getRevenue().getSuperior()),
            new Leaf(
                    Item.REVENUE_SUBORDINATE,
                    "/revenue/subordinate",
                    fund -> fund.getRevenue().getSubordinate()),
            new Leaf(
                    Item.REVENUE_OTHER,
                    "/revenue/other",
                    fund -> fund.getRevenue().getOther()),
            new Leaf(
                    Item.EXPENDITURE,
                    "/expenditure/total",
                    fund -> fund.getExpenditure().getTotal()),
            new Leaf(
                    Item.EXPENDITURE_TOTAL,
                    "/expenditure/grandTotal",
                    fund -> fund.getExpenditure().getGrandTotal()),
            new Leaf(
                    Item.EXPENDITURE_BASIC,
                    "/expenditure/basic/total",
                    fund -> fund.getExpenditure().getBasic().getTotal()),
            new Leaf(
                    Item.EXPENDITURE_BASIC_PERSONNEL,
                    "/expenditure/basic/personnel",
                    fund -> fund.getExpenditure().getBasic().getPersonnel()),
            new Leaf(
                    Item.EXPENDITURE_BASIC_OPERATING,
                    "/expenditure/basic/operating",
                    fund -> fund.getExpenditure().getBasic().getOperating()),
            new Leaf(
                    Item.EXPENDITURE_PROJECT,
                    "/expenditure/project/total",
                    fund -> fund.getExpenditure().getProject().getTotal()),
            new Leaf(
                    Item.EXPENDITURE_REMITTED,
                    "/expenditure/remitted",
                    fund -> fund.getExpenditure().getRemitted()),
            new Leaf(
                    Item.EXPENDITURE_BUSINESS,
                    "/expenditure/business",
                    fund -> fund.getExpenditure().getBusiness()),
            new Leaf(
                    Item.EXPENDITURE_SUBSIDIES,
                    "/expenditure/subsidies",
                    fund -> fund.getExpenditure().getSubsidies()),
            new Leaf(
                    Item.THREE_PUBLIC,
                    "/threePublic/total",
                    fund -> fund.getThreePublicExpenses().getTotal()),
            new Leaf(
                    Item.THREE_PUBLIC_ABROAD,
                    "/threePublic/abroad",
                    fund -> fund.getThreePublicExpenses().getAbroad()),
            new Leaf(
                    Item.THREE_PUBLIC_VEHICLES,
                    "/threePublic/vehicles",
                    fund -> fund.getThreePublicExpenses().getVehicles()),
            new Leaf(
                    Item.THREE_PUBLIC_VEHICLES_PURCHASE,
                    "/threePublic/vehiclePurchase",
                    fund -> fund.getThreePublicExpenses().getVehiclePurchase()),
            new Leaf(
                    Item.THREE_PUBLIC_VEHICLES_OPERATION,
                    "/threePublic/vehicleOperation",
                    fund -> fund.getThreePublicExpenses().getVehicleOperation()),
            new Leaf(
                    Item.THREE_PUBLIC_RECEPTION,
                    "/threePublic/reception",
                    fund -> fund.getThreePublicExpenses().getReception()),
            new Leaf(Item.RUNNING_COST, "/runningCost", FundStatement::getRunningCost),
            new Leaf(
                    Item.PROCUREMENT,
                    "/procurement/total",
                    fund -> fund.getProcurement().getTotal()),
            new Leaf(
                    Item.PROCUREMENT_GOODS,
                    "/procurement/goods",
                    fund -> fund.getProcurement().getGoods()),
            new Leaf(
                    Item.PROCUREMENT_WORKS,
                    "/procurement/works",
                    fund -> fund.getProcurement().getWorks()),
            new Leaf(
                    Item.PROCUREMENT_SERVICES,
                    "/procurement/services",
                    fund -> fund.getProcurement().getServices()),
            new Leaf(
                    Item.PROCUREMENT_RESERVED,
                    "/procurement/reservedForSmallFirms",
                    fund -> fund.getProcurement().getReservedForSmallFirms()));

    private static final List<Stage> STAGES = List.of(Stage.values());

    private FundFigures() {}

    /** Takes an amount of a fund with its item, stage and path. */
    interface Visitor {
        void visit(Item item, Stage stage, Amount amount, String path, boolean partial);
    }

    /** Visits every amount of a fund that stands at {@code at}. */
    static void forEach(FundStatement fund, String at, Visitor visitor) {
        for (Leaf leaf : LEAVES) {
            StagedAmount amounts = leaf.amounts.apply(fund);
            if (!amounts.isEmpty()) {
                forEach(leaf.item, amounts, at + leaf.path, false, visitor);
            }
        }
        ProjectExpenditure projects = fund.getExpenditure().getProject();
        for (int i = 0; i < projects.getProjects().size(); i++) {
            Project project = projects.getProjects().get(i);
            forEach(
                    Item.project(project.getName()),
                    project.getAmounts(),
                    at + "/expenditure/project/projects/" + i + "/amounts",
                    !projects.isComplete(),
                    visitor);
        }
        classes(
                fund.getExpenditure().getBasic().getEconomicClasses(),
                at + "/expenditure/basic/economicClasses/",
                each -> Item.economicClass(each.code().isEmpty() ? each.name() : each.code()),
                visitor);
        classes(
                fund.getExpenditure().getFunctionalClasses(),
                at + "/expenditure/functionalClasses/",
                each -> Item.functionalClass(each.code().isEmpty() ? each.name() : each.code()),
                visitor);
        CarryOver carryOver = fund.getCarryOver();
        String over = at + "/carryOver";
        visit(Item.CARRY_OVER_OPENING, carryOver.getOpening(), over + "/opening", visitor);
        visit(Item.CARRY_OVER_CLOSING, carryOver.getClosing(), over + "/closing", visitor);
        visit(Item.SURPLUS_USED, carryOver.getSurplusUsed(), over + "/surplusUsed", visitor);
        visit(Item.SURPLUS_DISTRIBUTED, carryOver.getSurplusDistributed(), over + "/surplusDistributed", visitor);
    }

    private static void visit(Item item, Optional<Amount> executed, String path, Visitor visitor) {
        executed.ifPresent(amount -> visitor.visit(item, Stage.EXECUTED, amount, path, false));
    }

    /** Visits the stages of an item whose amounts stand at {@code path}. */
    static void forEach(Item item, StagedAmount amounts, String path, boolean partial, Visitor visitor) {
        for (Stage stage : STAGES) {
            Optional<Amount> amount = amounts.at(stage);
            if (amount.isPresent()) {
                visitor.visit(item, stage, amount.get(), path + '/' + property(stage), partial);
            }
        }
    }

    private static String property(Stage stage) {
        return switch (stage) {
            case INITIAL -> "initial";
            case ADJUSTMENT -> "adjustment";
            case FINAL -> "finalBudget";
            case EXECUTED -> "executed";
        };
    }

    private static void classes(
            List<ClassifiedAmount> classes, String path, Function<ClassifiedAmount, Item> item, Visitor visitor) {
        for (int i = 0; i < classes.size(); i++) {
            forEach(item.apply(classes.get(i)), classes.get(i).amounts(), path + i + "/amounts", false, visitor);
        }
    }
}
