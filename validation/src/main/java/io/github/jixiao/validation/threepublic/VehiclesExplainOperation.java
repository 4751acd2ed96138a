package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/** Operating cost of vehicles means that there are vehicles (有运行费应有车), or a reason such as rented ones. */
final class VehiclesExplainOperation implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-007");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return CountedExpense.judgeEach(
                Item.THREE_PUBLIC_VEHICLES_OPERATION,
                ThreePublicExpenses::getVehiclesHeld,
                context,
                each -> check(each, context));
    }

    private static Verdict check(CountedExpense expense, RuleContext context) {
        String at = expense.cost().pointer();
        if (expense.count().isEmpty()) {
            return expense.isCostly()
                    ? Verdict.undecidable(at, ThreePublicMessages.text("TPE-007.noCount"))
                    : Verdict.pass(at);
        }
        boolean explained = context.explanation(
                        new Explanation.OfFigure(expense.cost().id()))
                .isPresent();
        return expense.isCostly() && !expense.isCounted() && !explained
                ? Verdict.fail(expense.observe("TPE-007.none"))
                : Verdict.pass(at);
    }
}
