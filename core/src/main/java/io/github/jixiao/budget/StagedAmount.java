package io.github.jixiao.budget;

import io.github.jixiao.quantity.Amount;
import java.util.Optional;
import org.immutables.value.Value;

/** An amount of money at each stage of the budget year (预算数、调整预算数、决算数; 预算法第七十五条), each as it was stated. Immutable. */
@Value.Immutable
public interface StagedAmount extends WithStagedAmount {

    /** {@return the initial budget (年初预算), if stated} */
    Optional<Amount> getInitial();

    /** {@return the adjustment during the year (追加; negative for 追减), if stated} */
    Optional<Amount> getAdjustment();

    /** {@return the final budget (全年预算、调整后预算), if stated} */
    Optional<Amount> getFinalBudget();

    /** {@return the executed amount (决算、执行数), if stated} */
    Optional<Amount> getExecuted();

    /** {@return the amount at {@code stage}, if stated} */
    default Optional<Amount> at(Stage stage) {
        return switch (stage) {
            case INITIAL -> getInitial();
            case ADJUSTMENT -> getAdjustment();
            case FINAL -> getFinalBudget();
            case EXECUTED -> getExecuted();
        };
    }

    /** {@return whether no stage is stated} */
    @Value.NonAttribute
    default boolean isEmpty() {
        return this == Empty.STAGED_AMOUNT
                || getInitial().isEmpty()
                        && getAdjustment().isEmpty()
                        && getFinalBudget().isEmpty()
                        && getExecuted().isEmpty();
    }

    /** {@return the staged amount of which nothing is stated} */
    static StagedAmount empty() {
        return Empty.STAGED_AMOUNT;
    }

    /** {@return a staged amount of which only {@code stage} is stated} */
    static StagedAmount of(Stage stage, Amount amount) {
        return builder().put(stage, amount).build();
    }

    /** {@return a staged amount of which only the initial budget is stated} */
    static StagedAmount initial(Amount amount) {
        return of(Stage.INITIAL, amount);
    }

    /** {@return a staged amount of which only the final budget is stated} */
    static StagedAmount finalBudget(Amount amount) {
        return of(Stage.FINAL, amount);
    }

    /** {@return a staged amount of which only the executed amount is stated} */
    static StagedAmount executed(Amount amount) {
        return of(Stage.EXECUTED, amount);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a staged amount. */
    final class Builder extends ImmutableStagedAmount.Builder {
        Builder() {}

        /** {@return this, with {@code amount} at {@code stage}} */
        public Builder put(Stage stage, Amount amount) {
            return switch (stage) {
                case INITIAL -> initial(amount);
                case ADJUSTMENT -> adjustment(amount);
                case FINAL -> finalBudget(amount);
                case EXECUTED -> executed(amount);
            };
        }
    }
}
