package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.Procurement;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Quantity;
import java.util.List;

/**
 * The three public expenses and government procurement, in hundredths of a yuan (分).
 *
 * @param abroad overseas travel
 * @param purchase purchase of vehicles
 * @param operation operation of vehicles
 * @param reception hospitality
 * @param vehicles the vehicles held
 * @param bought the vehicles bought
 * @param groups the groups that went abroad
 * @param batches the receptions
 * @param goods procurement of goods
 * @param services procurement of services
 * @param rise how much more was spent the year before, in percent
 * @param pen how the report writes the three public expenses
 * @param procurementPen how the report writes procurement
 */
record Consumption(
        Course abroad,
        Course purchase,
        Course operation,
        Course reception,
        int vehicles,
        int bought,
        int groups,
        int batches,
        Course goods,
        Course services,
        int rise,
        Pen pen,
        Pen procurementPen) {

    private static final long YUAN = 100;
    private static final int PERSONS_A_BATCH = 8;

    static Consumption of(ReportPlan plan, Pen usual, Choices choices) {
        Pen pen = choices.next(4) == 3 ? new Pen(MoneyUnit.YUAN, 2) : usual;
        int vehicles = 1 + choices.next(4);
        int batches = choices.next(20);
        boolean large = plan.size() == ReportPlan.Size.LARGE;
        int bought = large ? choices.next(2) : 0;
        int groups = large ? choices.next(2) : 0;
        Course operation = Course.kept(vehicles * (20_000 + choices.next(20_000)) * YUAN, choices);
        Course reception = Course.kept(batches * PERSONS_A_BATCH * (50 + choices.next(100)) * YUAN, choices);
        Course purchase = Course.kept(bought * (150_000L + choices.next(30_000)) * YUAN, choices);
        Course abroad = Course.kept(groups * (40_000L + choices.next(60_000)) * YUAN, choices);
        Course goods = Course.kept((10_000 + choices.next(500_000)) * YUAN, choices);
        Course services = Course.kept((10_000 + choices.next(500_000)) * YUAN, choices);
        int rise = choices.next(11);
        return new Consumption(
                abroad, purchase, operation, reception, vehicles, bought, groups, batches, goods, services, rise, pen,
                usual);
    }

    Course vehiclesTotal() {
        return purchase.plus(operation);
    }

    Course total() {
        return Course.sum(List.of(abroad, vehiclesTotal(), reception));
    }

    ThreePublicExpenses threePublicExpenses() {
        return ThreePublicExpenses.builder()
                .total(total().writeEnds(pen))
                .abroad(abroad.writeEnds(pen))
                .vehicles(vehiclesTotal().writeEnds(pen))
                .vehiclePurchase(purchase.writeEnds(pen))
                .vehicleOperation(operation.writeEnds(pen))
                .reception(reception.writeEnds(pen))
                .overseasGroups(Quantity.of(groups, "个"))
                .overseasPersons(Quantity.of(groups * 4L, "人次"))
                .vehiclesPurchased(Quantity.of(bought, "辆"))
                .vehiclesHeld(Quantity.of(vehicles, "辆"))
                .receptionBatches(Quantity.of(batches, "批次"))
                .receptionPersons(Quantity.of((long) batches * PERSONS_A_BATCH, "人次"))
                .build();
    }

    private long more(long fen) {
        return fen + pen.floor(fen / 100 * rise);
    }

    /** {@return the three public expenses of the year before, of which there is no more than the total} */
    ThreePublicExpenses lastYear() {
        return ThreePublicExpenses.builder()
                .total(StagedAmount.builder()
                        .initial(pen.write(more(total().initial())))
                        .executed(pen.write(more(total().executed())))
                        .build())
                .build();
    }

    Procurement procurement() {
        Course total = goods.plus(services);
        return Procurement.builder()
                .total(total.writeEnds(procurementPen))
                .goods(goods.writeEnds(procurementPen))
                .works(StagedAmount.builder()
                        .initial(procurementPen.write(0))
                        .executed(procurementPen.write(0))
                        .build())
                .services(services.writeEnds(procurementPen))
                .reservedForSmallFirms(StagedAmount.executed(procurementPen.write(total.executed() / 2)))
                .build();
    }
}
