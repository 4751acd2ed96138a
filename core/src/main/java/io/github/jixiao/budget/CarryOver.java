package io.github.jixiao.budget;

import io.github.jixiao.quantity.Amount;
import java.util.Optional;
import org.immutables.value.Value;

/** Carry-over and surplus (结转和结余; 预算法实施条例第八十三条第三款). Immutable. */
@Value.Immutable
public interface CarryOver extends WithCarryOver {

    /** {@return the opening carry-over (年初结转和结余), if stated} */
    Optional<Amount> getOpening();

    /** {@return the closing carry-over (年末结转和结余), if stated} */
    Optional<Amount> getClosing();

    /** {@return the surplus of non-fiscal funds that was used (使用非财政拨款结余), if stated} */
    Optional<Amount> getSurplusUsed();

    /** {@return the surplus that was distributed (结余分配), if stated} */
    Optional<Amount> getSurplusDistributed();

    /** {@return the carry-over of which nothing is stated} */
    static CarryOver empty() {
        return Empty.CARRY_OVER;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds carry-over. */
    final class Builder extends ImmutableCarryOver.Builder {
        Builder() {}
    }
}
