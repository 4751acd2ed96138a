package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cost means that there is something that costs (有费用应有数量): vehicles where they are run, groups where travel abroad is paid
 * for. A reason that the report gives, such as rented vehicles, excuses it.
 */
final class CountExplainsCost implements Rule {

    private final RuleDefinition definition;
    private final Item item;
    private final Function<ThreePublicExpenses, Optional<Quantity>> count;
    private final boolean bothWays;

    private CountExplainsCost(
            String id, Item item, Function<ThreePublicExpenses, Optional<Quantity>> count, boolean bothWays) {
        this.definition = Catalogue.definition(id);
        this.item = item;
        this.count = count;
        this.bothWays = bothWays;
    }

    /** {@return TPE-007: vehicles are held where their operation costs} Those held may cost nothing. */
    static CountExplainsCost vehiclesOfOperation() {
        return new CountExplainsCost(
                "TPE-007", Item.THREE_PUBLIC_VEHICLES_OPERATION, ThreePublicExpenses::getVehiclesHeld, false);
    }

    /** {@return TPE-010: groups went abroad where travel costs, and travel costs where they did} */
    static CountExplainsCost groupsOfTravel() {
        return new CountExplainsCost("TPE-010", Item.THREE_PUBLIC_ABROAD, ThreePublicExpenses::getOverseasGroups, true);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return CountedExpense.judgeEach(item, count, context, each -> check(each, context));
    }

    private Verdict check(CountedExpense expense, RuleContext context) {
        String at = expense.cost().pointer();
        if (expense.count().isEmpty()) {
            return expense.isCostly()
                    ? Verdict.undecidable(at, ThreePublicMessages.text(definition.id() + ".noCount"))
                    : Verdict.pass(at);
        }
        boolean uncounted = expense.isCostly() && !expense.isCounted();
        boolean free = bothWays && expense.isFree();
        if (!uncounted && !free) {
            return Verdict.pass(at);
        }
        return context.explanation(new Explanation.OfFigure(expense.cost().id()))
                        .isPresent()
                ? Verdict.pass(at)
                : Verdict.fail(expense.observe(definition.id() + (free ? ".free" : ".none")));
    }
}
