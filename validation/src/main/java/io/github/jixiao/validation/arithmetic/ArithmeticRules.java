package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Identity;
import io.github.jixiao.validation.rule.IdentityRule;
import io.github.jixiao.validation.rule.MentionsRule;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.Term;
import io.github.jixiao.validation.rule.Term.Need;
import java.util.List;
import java.util.stream.Stream;

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
                sum("ARI-003", Identity.of(Item.EXPENDITURE_PROJECT, Term.each(Item.EXPENDITURE_PROJECT))),
                sum("ARI-004", revenueBySource(), revenueByBudget(), budgetBySource()),
                sum("ARI-005", balance()),
                sum("ARI-006", Identity.of(Item.EXPENDITURE_TOTAL, Item.REVENUE_TOTAL)),
                sum(
                        "ARI-007",
                        grantOfFunds(Item.REVENUE),
                        Identity.of(Item.REVENUE_GRANT, funds(Term.of(Item.REVENUE)))
                                .in(Scope.ALL)),
                sum("ARI-008", grantOfFunds(Item.EXPENDITURE)),
                new FunctionalClassSum(),
                new ClassRollUp(),
                new EconomicClassSums(),
                sum(
                        "ARI-012",
                        Identity.ofEach(
                                        Term.of(Stage.INITIAL),
                                        Term.of(Stage.ADJUSTMENT).needed(Need.PRESENT))
                                .at(Stage.FINAL)),
                new UnitSums(),
                new SharesRecomputed(),
                new SharesTogether(),
                new ChangeRecomputed(),
                new GrowthRecomputed(),
                new NoGrowthOnZero(),
                new DirectionMatchesSign(),
                mentions(),
                new TableAgrees(),
                new AmountsNotNegative(),
                new NumbersNotMissing(),
                new TotalsNotZero(),
                new PartWithinWhole());
    }

    /** Numbers of staff are STF-010, amounts of projects PRJ-008; classes are not compared, since their names are not unique. */
    private static Rule mentions() {
        return MentionsRule.of(
                Catalogue.definition("ARI-020"),
                item -> item.kind() == Item.Kind.MONEY && item.name().isEmpty(),
                (figure, values) -> ArithmeticMessages.text("ARI-020.differ", figure, values));
    }

    private static Identity revenueBySource() {
        return Identity.of(
                        Item.REVENUE,
                        optional(
                                Item.REVENUE_GRANT,
                                Item.REVENUE_INSTITUTION,
                                Item.REVENUE_OPERATING,
                                Item.REVENUE_SUPERIOR,
                                Item.REVENUE_SUBORDINATE,
                                Item.REVENUE_OTHER))
                .in(Scope.ALL);
    }

    private static Identity revenueByBudget() {
        return Identity.of(
                        Item.REVENUE,
                        Term.of(Scope.GRANT).needed(Need.OPTIONAL),
                        Term.of(Scope.OTHER).needed(Need.OPTIONAL))
                .in(Scope.ALL);
    }

    /** Budgets, unlike final accounts, divide expenditure by the source it is paid from. */
    private static Identity budgetBySource() {
        Term[] sources = Stream.concat(
                        Stream.of(funds(Term.of(Item.REVENUE))),
                        Stream.of(Term.of(Item.REVENUE).from(Scope.OTHER).needed(Need.OPTIONAL)))
                .toArray(Term[]::new);
        return Identity.of(Item.EXPENDITURE, sources).in(Scope.ALL).at(Stage.INITIAL, Stage.FINAL);
    }

    private static Identity balance() {
        return Identity.of(
                        Item.EXPENDITURE,
                        Term.of(Item.REVENUE),
                        Term.of(Item.SURPLUS_USED).needed(Need.IF_STATED),
                        Term.of(Item.CARRY_OVER_OPENING).needed(Need.PRESENT),
                        Term.of(Item.SURPLUS_DISTRIBUTED).needed(Need.IF_STATED).negated(),
                        Term.of(Item.CARRY_OVER_CLOSING).needed(Need.PRESENT).negated())
                .at(Stage.EXECUTED);
    }

    private static Identity grantOfFunds(Item item) {
        return Identity.of(item, funds(Term.of(item))).in(Scope.GRANT);
    }

    private static Term[] funds(Term term) {
        return Stream.of(Scope.GENERAL, Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL)
                .map(scope -> term.from(scope).needed(Need.OPTIONAL))
                .toArray(Term[]::new);
    }

    private static Term[] optional(Item... items) {
        return Stream.of(items).map(item -> Term.of(item).needed(Need.OPTIONAL)).toArray(Term[]::new);
    }

    private static Rule sum(String id, Identity... identities) {
        return IdentityRule.of(Catalogue.definition(id), identities);
    }
}
