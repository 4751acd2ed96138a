package io.github.jixiao.budget;

import io.github.jixiao.Require;
import jakarta.validation.Valid;

/**
 * The budget of a year other than the report's own, as the report states it for comparison (其他年度预算). Immutable.
 *
 * @param year the fiscal year
 * @param budget what is stated of it
 */
public record YearBudget(int year, Budget budget) {

    /** @throws IllegalArgumentException if {@code year} is not between 1949 and 9999 */
    public YearBudget {
        Require.present(budget);
        Require.year("year", year);
    }

    /** {@return what is stated of the year, by the name under which Bean Validation looks for it} */
    @Valid
    public Budget getBudget() {
        return budget;
    }
}
