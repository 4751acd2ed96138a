package io.github.jixiao.budget;

import io.github.jixiao.Require;

/**
 * The amount of a functional or economic class of the budget items (支出功能分类、支出经济分类科目). Immutable.
 *
 * @param code the code of the class, such as {@code 301}; empty where only the name is stated
 * @param name the name as stated, such as {@code 工资福利支出}
 * @param amounts the amounts by stage
 */
public record ClassifiedAmount(String code, String name, StagedAmount amounts) {

    /** @throws IllegalArgumentException if code and name are both blank, or one has more than 200 characters */
    public ClassifiedAmount {
        Require.present(code, name, amounts);
        if (code.isBlank() && name.isBlank()) {
            throw Require.refusal("name", "blankClass");
        }
        Require.nameLength("code", code);
        Require.nameLength("name", name);
    }
}
