package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.CeilingRule;
import io.github.jixiao.validation.rule.CeilingRule.Ceiling;
import io.github.jixiao.validation.rule.Identity;
import io.github.jixiao.validation.rule.IdentityRule;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Procurement is goods, works and services together, and what is reserved for small and medium enterprises is part of it (采购=货物+工程+服务). */
final class ProcurementSum implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-018");
    private static final Rule SUM = IdentityRule.of(
            DEFINITION,
            Identity.of(Item.PROCUREMENT, Item.PROCUREMENT_GOODS, Item.PROCUREMENT_WORKS, Item.PROCUREMENT_SERVICES));
    private static final Rule RESERVED = CeilingRule.of(
            DEFINITION,
            id -> id.item().equals(Item.PROCUREMENT_RESERVED),
            id -> Ceiling.of(id.withItem(Item.PROCUREMENT)));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>(SUM.check(context));
        for (FigureId id : context.groups().ids(Item.PROCUREMENT_RESERVED)) {
            if (BudgetFigures.isStated(id.withItem(Item.PROCUREMENT), context)) {
                verdicts.addAll(RESERVED.check(context));
                break;
            }
        }
        return verdicts;
    }
}
