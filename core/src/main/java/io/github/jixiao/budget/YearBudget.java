package io.github.jixiao.budget;

/**
 * The budget of a year other than the report's own, as the report states it for comparison. Immutable.
 *
 * @param year the fiscal year
 * @param budget what is stated of it
 */
public record YearBudget(int year, Budget budget) {}
