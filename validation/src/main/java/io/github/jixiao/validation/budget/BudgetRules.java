package io.github.jixiao.validation.budget;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on the budget and its execution. */
public final class BudgetRules {

    private BudgetRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(new SpendingAboveBudget());
    }
}
