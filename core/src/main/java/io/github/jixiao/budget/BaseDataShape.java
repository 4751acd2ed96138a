package io.github.jixiao.budget;

import static io.github.jixiao.quantity.QuantityShapes.AMOUNT;
import static io.github.jixiao.quantity.QuantityShapes.PERCENTAGE;
import static io.github.jixiao.quantity.QuantityShapes.QUANTITY;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Shape;

/** What the base data table is made of. */
final class BaseDataShape {

    private BaseDataShape() {}

    private static Shape<BaseDataRow> baseDataRow() {
        RecordShape<BaseDataRow> shape = Shape.of(BaseDataRow.class);
        var label = shape.required("label", TEXT, BaseDataRow::label);
        var last = shape.optional("lastExecuted", AMOUNT, BaseDataRow::lastExecuted);
        var budget = shape.optional("budget", AMOUNT, BaseDataRow::budget);
        var executed = shape.optional("executed", AMOUNT, BaseDataRow::executed);
        return shape.make(v -> new BaseDataRow(v.get(label), v.find(last), v.find(budget), v.find(executed)));
    }

    private static Shape<BuildingControl> buildingControl() {
        return Shape.of(BuildingControl.class, BuildingControl::builder, BuildingControl.Builder::build)
                .optional(
                        "approvedArea",
                        QUANTITY,
                        BuildingControl::getApprovedArea,
                        BuildingControl.Builder::approvedArea)
                .optional("actualArea", QUANTITY, BuildingControl::getActualArea, BuildingControl.Builder::actualArea)
                .optional("areaRate", PERCENTAGE, BuildingControl::getAreaRate, BuildingControl.Builder::areaRate)
                .optional(
                        "approvedInvestment",
                        AMOUNT,
                        BuildingControl::getApprovedInvestment,
                        BuildingControl.Builder::approvedInvestment)
                .optional(
                        "actualInvestment",
                        AMOUNT,
                        BuildingControl::getActualInvestment,
                        BuildingControl.Builder::actualInvestment)
                .optional(
                        "investmentRate",
                        PERCENTAGE,
                        BuildingControl::getInvestmentRate,
                        BuildingControl.Builder::investmentRate)
                .shape();
    }

    static Shape<BaseDataTable> baseData() {
        return Shape.of(BaseDataTable.class, BaseDataTable::builder, BaseDataTable.Builder::build)
                .list(
                        "rows",
                        ListOf.of(baseDataRow()).by(BaseDataRow::label),
                        BaseDataTable::getRows,
                        BaseDataTable.Builder::addAllRows)
                .optional(
                        "buildingControl",
                        buildingControl(),
                        BaseDataTable::getBuildingControl,
                        BaseDataTable.Builder::buildingControl)
                .optional(
                        "frugalityMeasures",
                        TEXT,
                        BaseDataTable::getFrugalityMeasures,
                        BaseDataTable.Builder::frugalityMeasures)
                .shape();
    }
}
