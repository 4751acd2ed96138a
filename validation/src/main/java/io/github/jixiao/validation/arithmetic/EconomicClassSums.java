package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The economic classes sum to basic expenditure, 301 and 303 to personnel, 302, 309 and 310 to operating expenditure
 * (经济分类之和=基本支出). Some reports divide all of expenditure by them. A list that sums to less may be a
 * selection, and is left open.
 */
final class EconomicClassSums implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-011");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>(
                new ClassSums(context, BudgetClass.ECONOMIC, Item.EXPENDITURE_BASIC, Item.EXPENDITURE).verdicts());
        kind(Item.EXPENDITURE_BASIC_PERSONNEL, List.of("301", "303"), context, verdicts);
        kind(Item.EXPENDITURE_BASIC_OPERATING, List.of("302", "309", "310"), context, verdicts);
        return verdicts;
    }

    /** Checks one kind of basic expenditure in each group that states it beside its classes. */
    private static void kind(Item item, List<String> codes, RuleContext context, List<Verdict> verdicts) {
        for (FigureId id : context.groups().ids(item)) {
            if (context.groups().named(id.withItem(BudgetClass.ECONOMIC)).isEmpty()) {
                continue;
            }
            Set<Integer> groups = new HashSet<>();
            for (Figure total : context.figures().mentions(id)) {
                if (groups.add(total.group())) {
                    Set<String> found = new HashSet<>();
                    SumCheck sum = SumCheck.empty();
                    for (Figure each : context.groups().named(id.withItem(BudgetClass.ECONOMIC), total.group())) {
                        BudgetClass.economicCode(each.id())
                                .filter(codes::contains)
                                .ifPresent(code -> {
                                    found.add(code);
                                    sum.add(each, 1);
                                });
                    }
                    if (!found.containsAll(codes)) {
                        sum.mayLackParts();
                    }
                    if (!found.isEmpty()) {
                        verdicts.add(sum.judge(total));
                    }
                }
            }
        }
    }
}
