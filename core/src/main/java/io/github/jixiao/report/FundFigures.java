package io.github.jixiao.report;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.CarryOver;
import io.github.jixiao.budget.ClassifiedAmount;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Procurement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Revenue;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.List;
import java.util.Optional;

/** Which item stands where in a {@link FundStatement}: the one place that maps the tree to the flat view. */
final class FundFigures {

    private static final Stage[] STAGES = Stage.values();

    private FundFigures() {}

    /** Takes an amount of a fund with its item, its stage, and as path the JSON Pointer of it in the report. */
    interface Visitor {
        void visit(Item item, Stage stage, Amount amount, String path, boolean partial);
    }

    /** Visits every amount of a fund that stands at {@code at}; written out, as each getter in a table would be a class. */
    static void forEach(FundStatement fund, String at, Visitor visitor) {
        Revenue revenue = fund.getRevenue();
        leaf(Item.REVENUE, revenue.getTotal(), at, "/revenue/total", visitor);
        leaf(Item.REVENUE_TOTAL, revenue.getGrandTotal(), at, "/revenue/grandTotal", visitor);
        leaf(Item.REVENUE_GRANT, revenue.getFiscalGrant(), at, "/revenue/fiscalGrant", visitor);
        leaf(Item.REVENUE_INSTITUTION, revenue.getInstitution(), at, "/revenue/institution", visitor);
        leaf(Item.REVENUE_OPERATING, revenue.getOperating(), at, "/revenue/operating", visitor);
        leaf(Item.REVENUE_SUPERIOR, revenue.getSuperior(), at, "/revenue/superior", visitor);
        leaf(Item.REVENUE_SUBORDINATE, revenue.getSubordinate(), at, "/revenue/subordinate", visitor);
        leaf(Item.REVENUE_OTHER, revenue.getOther(), at, "/revenue/other", visitor);
        Expenditure expenditure = fund.getExpenditure();
        leaf(Item.EXPENDITURE, expenditure.getTotal(), at, "/expenditure/total", visitor);
        leaf(Item.EXPENDITURE_TOTAL, expenditure.getGrandTotal(), at, "/expenditure/grandTotal", visitor);
        BasicExpenditure basic = expenditure.getBasic();
        leaf(Item.EXPENDITURE_BASIC, basic.getTotal(), at, "/expenditure/basic/total", visitor);
        leaf(Item.EXPENDITURE_BASIC_PERSONNEL, basic.getPersonnel(), at, "/expenditure/basic/personnel", visitor);
        leaf(Item.EXPENDITURE_BASIC_OPERATING, basic.getOperating(), at, "/expenditure/basic/operating", visitor);
        leaf(Item.EXPENDITURE_PROJECT, expenditure.getProject().getTotal(), at, "/expenditure/project/total", visitor);
        leaf(Item.EXPENDITURE_REMITTED, expenditure.getRemitted(), at, "/expenditure/remitted", visitor);
        leaf(Item.EXPENDITURE_BUSINESS, expenditure.getBusiness(), at, "/expenditure/business", visitor);
        leaf(Item.EXPENDITURE_SUBSIDIES, expenditure.getSubsidies(), at, "/expenditure/subsidies", visitor);
        ThreePublicExpenses threePublic = fund.getThreePublicExpenses();
        leaf(Item.THREE_PUBLIC, threePublic.getTotal(), at, "/threePublic/total", visitor);
        leaf(Item.THREE_PUBLIC_ABROAD, threePublic.getAbroad(), at, "/threePublic/abroad", visitor);
        leaf(Item.THREE_PUBLIC_VEHICLES, threePublic.getVehicles(), at, "/threePublic/vehicles", visitor);
        leaf(
                Item.THREE_PUBLIC_VEHICLES_PURCHASE,
                threePublic.getVehiclePurchase(),
                at,
                "/threePublic/vehiclePurchase",
                visitor);
        leaf(
                Item.THREE_PUBLIC_VEHICLES_OPERATION,
                threePublic.getVehicleOperation(),
                at,
                "/threePublic/vehicleOperation",
                visitor);
        leaf(Item.THREE_PUBLIC_RECEPTION, threePublic.getReception(), at, "/threePublic/reception", visitor);
        leaf(Item.RUNNING_COST, fund.getRunningCost(), at, "/runningCost", visitor);
        Procurement procurement = fund.getProcurement();
        leaf(Item.PROCUREMENT, procurement.getTotal(), at, "/procurement/total", visitor);
        leaf(Item.PROCUREMENT_GOODS, procurement.getGoods(), at, "/procurement/goods", visitor);
        leaf(Item.PROCUREMENT_WORKS, procurement.getWorks(), at, "/procurement/works", visitor);
        leaf(Item.PROCUREMENT_SERVICES, procurement.getServices(), at, "/procurement/services", visitor);
        leaf(
                Item.PROCUREMENT_RESERVED,
                procurement.getReservedForSmallFirms(),
                at,
                "/procurement/reservedForSmallFirms",
                visitor);
        projects(expenditure.getProject(), at, visitor);
        List<ClassifiedAmount> economic = basic.getEconomicClasses();
        for (int i = 0; i < economic.size(); i++) {
            String path = at + "/expenditure/basic/economicClasses/" + i + "/amounts";
            forEach(Item.economicClass(key(economic.get(i))), economic.get(i).amounts(), path, false, visitor);
        }
        List<ClassifiedAmount> functional = expenditure.getFunctionalClasses();
        for (int i = 0; i < functional.size(); i++) {
            String path = at + "/expenditure/functionalClasses/" + i + "/amounts";
            forEach(
                    Item.functionalClass(key(functional.get(i))),
                    functional.get(i).amounts(),
                    path,
                    false,
                    visitor);
        }
        CarryOver carryOver = fund.getCarryOver();
        String over = at + "/carryOver";
        visit(Item.CARRY_OVER_OPENING, carryOver.getOpening(), over + "/opening", visitor);
        visit(Item.CARRY_OVER_CLOSING, carryOver.getClosing(), over + "/closing", visitor);
        visit(Item.SURPLUS_USED, carryOver.getSurplusUsed(), over + "/surplusUsed", visitor);
        visit(Item.SURPLUS_DISTRIBUTED, carryOver.getSurplusDistributed(), over + "/surplusDistributed", visitor);
    }

    private static void leaf(Item item, StagedAmount amounts, String at, String path, Visitor visitor) {
        if (!amounts.isEmpty()) {
            forEach(item, amounts, at.concat(path), false, visitor);
        }
    }

    private static void visit(Item item, Optional<Amount> executed, String path, Visitor visitor) {
        if (executed.isPresent()) {
            visitor.visit(item, Stage.EXECUTED, executed.get(), path, false);
        }
    }

    private static void projects(ProjectExpenditure projects, String at, Visitor visitor) {
        for (int i = 0; i < projects.getProjects().size(); i++) {
            Project project = projects.getProjects().get(i);
            forEach(
                    Item.project(project.getName()),
                    project.getAmounts(),
                    at + "/expenditure/project/projects/" + i + "/amounts",
                    !projects.isComplete(),
                    visitor);
        }
    }

    private static String key(ClassifiedAmount each) {
        return each.code().isEmpty() ? each.name() : each.code();
    }

    /** Visits the stages of an item whose amounts stand at {@code path}. */
    static void forEach(Item item, StagedAmount amounts, String path, boolean partial, Visitor visitor) {
        for (Stage stage : STAGES) {
            Optional<Amount> amount = amounts.at(stage);
            if (amount.isPresent()) {
                visitor.visit(item, stage, amount.get(), path.concat(property(stage)), partial);
            }
        }
    }

    private static String property(Stage stage) {
        return switch (stage) {
            case INITIAL -> "/initial";
            case ADJUSTMENT -> "/adjustment";
            case FINAL -> "/finalBudget";
            case EXECUTED -> "/executed";
        };
    }
}
