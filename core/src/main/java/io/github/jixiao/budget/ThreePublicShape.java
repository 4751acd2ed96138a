package io.github.jixiao.budget;

import static io.github.jixiao.quantity.QuantityShapes.QUANTITY;

import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.shape.BuilderShape;
import io.github.jixiao.shape.Shape;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the three public expenses are made of. */
final class ThreePublicShape {

    static final Shape<ThreePublicExpenses> THREE_PUBLIC = shape();

    private final BuilderShape<ThreePublicExpenses, ThreePublicExpenses.Builder> shape =
            Shape.of(ThreePublicExpenses.class, ThreePublicExpenses::builder, ThreePublicExpenses.Builder::build);

    private ThreePublicShape() {}

    private static Shape<ThreePublicExpenses> shape() {
        return new ThreePublicShape()
                .amounts("total", t -> t.getTotal(), (b, v) -> b.total(v))
                .amounts("abroad", t -> t.getAbroad(), (b, v) -> b.abroad(v))
                .amounts("vehicles", t -> t.getVehicles(), (b, v) -> b.vehicles(v))
                .amounts("vehiclePurchase", t -> t.getVehiclePurchase(), (b, v) -> b.vehiclePurchase(v))
                .amounts("vehicleOperation", t -> t.getVehicleOperation(), (b, v) -> b.vehicleOperation(v))
                .amounts("reception", t -> t.getReception(), (b, v) -> b.reception(v))
                .count("overseasGroups", t -> t.getOverseasGroups(), (b, v) -> b.overseasGroups(v))
                .count("overseasPersons", t -> t.getOverseasPersons(), (b, v) -> b.overseasPersons(v))
                .count("vehiclesPurchased", t -> t.getVehiclesPurchased(), (b, v) -> b.vehiclesPurchased(v))
                .count("vehiclesHeld", t -> t.getVehiclesHeld(), (b, v) -> b.vehiclesHeld(v))
                .count("receptionBatches", t -> t.getReceptionBatches(), (b, v) -> b.receptionBatches(v))
                .count("receptionPersons", t -> t.getReceptionPersons(), (b, v) -> b.receptionPersons(v))
                .shape
                .shape();
    }

    private ThreePublicShape amounts(
            String name,
            Function<ThreePublicExpenses, StagedAmount> getter,
            BiConsumer<ThreePublicExpenses.Builder, StagedAmount> setter) {
        shape.standard(name, BudgetShapes.STAGED, StagedAmount.empty(), getter, setter);
        return this;
    }

    private ThreePublicShape count(
            String name,
            Function<ThreePublicExpenses, Optional<Quantity>> getter,
            BiConsumer<ThreePublicExpenses.Builder, Quantity> setter) {
        shape.optional(name, QUANTITY, getter, setter);
        return this;
    }
}
