package io.github.jixiao.budget;

/**
 * The budget of a subordinate unit, as a row of the department's report states it (所属单位). Immutable.
 *
 * @param unit the name of the unit
 * @param budget what is stated of it
 */
public record UnitBudget(String unit, Budget budget) {}
