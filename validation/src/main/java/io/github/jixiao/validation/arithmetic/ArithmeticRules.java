package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Identity;
import io.github.jixiao.validation.rule.IdentityRule;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.Term;
import io.github.jixiao.validation.rule.Term.Need;
import java.util.List;

/** The rules on sums, shares and changes. */
public final class ArithmeticRules {

    private ArithmeticRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                sum(
                        "ARI-001",
                        Identity.of(
                                Item.EXPENDITURE,
                                Term.of(Item.EXPENDITURE_BASIC),
                                Term.of(Item.EXPENDITURE_PROJECT),
                                Term.of(Item.EXPENDITURE_REMITTED).needed(Need.IF_STATED),
                                Term.of(Item.EXPENDITURE_BUSINESS).needed(Need.IF_STATED),
                                Term.of(Item.EXPENDITURE_SUBSIDIES).needed(Need.IF_STATED))),
                sum(
                        "ARI-002",
                        Identity.of(
                                Item.EXPENDITURE_BASIC,
                                Item.EXPENDITURE_BASIC_PERSONNEL,
                                Item.EXPENDITURE_BASIC_OPERATING)),
                sum("ARI-003", Identity.of(Item.EXPENDITURE_PROJECT, Term.each(Item.EXPENDITURE_PROJECT))));
    }

    private static Rule sum(String id, Identity... identities) {
        return IdentityRule.of(Catalogue.definition(id), identities);
    }
}
