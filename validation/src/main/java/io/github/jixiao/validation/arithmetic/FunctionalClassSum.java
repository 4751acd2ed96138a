package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/** The functional classes sum to expenditure (功能分类之和=支出合计). A list that sums to less may be a selection, and is left open. */
final class FunctionalClassSum implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-009");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return new ClassSums(context, BudgetClass.FUNCTIONAL, Item.EXPENDITURE).verdicts();
    }
}
