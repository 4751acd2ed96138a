package io.github.jixiao.budget;

import io.github.jixiao.Require;
import jakarta.validation.Valid;

/**
 * The budget of a subordinate unit, as a row of the department's report states it (所属单位). Immutable.
 *
 * @param unit the name of the unit
 * @param budget what is stated of it
 */
public record UnitBudget(String unit, Budget budget) {

    /** @throws IllegalArgumentException if {@code unit} is blank */
    public UnitBudget {
        Require.present(unit, budget);
        Require.notBlank("unit", unit);
    }

    /** {@return what is stated of the unit, by the name under which Bean Validation looks for it} */
    @Valid
    public Budget getBudget() {
        return budget;
    }
}
