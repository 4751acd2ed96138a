package io.github.jixiao.budget;

import io.github.jixiao.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

/**
 * The budget of a subordinate unit, as a row of the department's report states it (所属单位). Immutable.
 *
 * @param unit the name of the unit
 * @param budget what is stated of it
 */
public record UnitBudget(@NotBlank String unit, @Valid Budget budget) {

    /** @throws IllegalArgumentException if {@code unit} is blank */
    public UnitBudget {
        Require.notBlank("unit", unit);
    }
}
