package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.CeilingRule;
import io.github.jixiao.validation.rule.CeilingRule.Ceiling;
import io.github.jixiao.validation.rule.CeilingRule.Limit;
import io.github.jixiao.validation.rule.Identity;
import io.github.jixiao.validation.rule.IdentityRule;
import io.github.jixiao.validation.rule.JointRule;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Term;
import io.github.jixiao.validation.rule.Term.Need;
import java.util.List;

/** The rules on the budget and its execution. */
public final class BudgetRules {

    private BudgetRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new SpendingAboveBudget(),
                CeilingRule.of(
                        Catalogue.definition("BUD-002"),
                        BudgetFigures::isSpending,
                        withOpening(Stage.FINAL),
                        withOpening(Stage.INITIAL, Stage.ADJUSTMENT)),
                new LowExecution(),
                new ExecutionRateRecomputes(),
                new ExecutionDenominator(),
                new LargeAdjustment(),
                new CompletionOfZero(),
                new CompletionAgrees(),
                new BudgetIsSplit(),
                new ThreeStagesStated(),
                new CarryOverRatio(),
                new CarryOverChange(),
                new OpeningFollowsClosing(),
                new CarryOverStated(),
                new DeficitHasSource(),
                CeilingRule.of(
                                Catalogue.definition("BUD-016"),
                                Item.EXPENDITURE_BASIC_OPERATING,
                                BudgetFigures::isExecuted,
                                CeilingRule.budget())
                        .unlessExplained(),
                new ProcurementExecution(),
                procurement(Catalogue.definition("BUD-018")),
                new RunningCostWithinOperating(),
                new ScopesAreKept(),
                new SpendingWithoutBudget(),
                new LikeWithLike());
    }

    private static Rule procurement(RuleDefinition definition) {
        return JointRule.of(
                definition,
                IdentityRule.of(
                        definition,
                        Identity.of(
                                Item.PROCUREMENT,
                                Term.of(Item.PROCUREMENT_GOODS).needed(Need.OPTIONAL),
                                Term.of(Item.PROCUREMENT_WORKS).needed(Need.OPTIONAL),
                                Term.of(Item.PROCUREMENT_SERVICES).needed(Need.OPTIONAL))),
                CeilingRule.of(
                        definition,
                        Item.PROCUREMENT_RESERVED,
                        id -> true,
                        id -> Ceiling.of(id.withItem(Item.PROCUREMENT))));
    }

    /** {@return the budget at some stages together, raised by the opening carry-over where the whole expenditure is meant} */
    private static Limit withOpening(Stage... stages) {
        return id -> {
            FigureId[] needed = new FigureId[stages.length];
            for (int i = 0; i < stages.length; i++) {
                needed[i] = id.withStage(stages[i]);
            }
            Ceiling budget = Ceiling.of(needed);
            return id.item().isProject() ? budget : budget.plus(id.withItem(Item.CARRY_OVER_OPENING));
        };
    }
}
