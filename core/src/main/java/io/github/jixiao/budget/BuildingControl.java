package io.github.jixiao.budget;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import java.util.Optional;
import org.immutables.value.Value;

/** The control of new buildings (新建楼堂馆所控制): areas and investments, approved and actual. Immutable. */
@Value.Immutable
public interface BuildingControl extends WithBuildingControl {

    /** {@return the approved area (批复规模), if stated} */
    Optional<Quantity> getApprovedArea();

    /** {@return the actual area (实际规模), if stated} */
    Optional<Quantity> getActualArea();

    /** {@return the stated control rate of the area (规模控制率), if stated} */
    Optional<Percentage> getAreaRate();

    /** {@return the approved investment (预算投资), if stated} */
    Optional<Amount> getApprovedInvestment();

    /** {@return the actual investment (实际投资), if stated} */
    Optional<Amount> getActualInvestment();

    /** {@return the stated control rate of the investment (投资概算控制率), if stated} */
    Optional<Percentage> getInvestmentRate();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a building control. */
    final class Builder extends ImmutableBuildingControl.Builder {
        Builder() {}
    }
}
