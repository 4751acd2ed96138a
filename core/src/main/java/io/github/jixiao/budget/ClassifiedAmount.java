package io.github.jixiao.budget;

/**
 * The amount of a functional or economic class of the budget items (支出功能分类、支出经济分类科目). Immutable.
 *
 * @param code the code of the class, such as {@code 301}; empty where only the name is stated
 * @param name the name as stated, such as {@code 工资福利支出}
 * @param amounts the amounts by stage
 */
public record ClassifiedAmount(String code, String name, StagedAmount amounts) {}
