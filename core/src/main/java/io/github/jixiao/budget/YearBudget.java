package io.github.jixiao.budget;

import io.github.jixiao.Require;
import jakarta.validation.Valid;

/**
 * The budget of a year other than the report's own, as the report states it for comparison. Immutable.
 *
 * @param year the fiscal year, 1949 to 9999
 * @param budget what is stated of it
 */
public record YearBudget(int year, @Valid Budget budget) {

    static final int MIN_YEAR = 1949;
    static final int MAX_YEAR = 9999;

    /** @throws IllegalArgumentException if {@code year} is not between 1949 and 9999, beyond which figures have no id */
    public YearBudget {
        Require.year("year", year);
    }
}
