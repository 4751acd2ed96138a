package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** The price of the vehicles bought is plausible for their number (购车费与数量匹配). */
final class PriceOfVehicles implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-009");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return CountedExpense.judgeEach(
                Item.THREE_PUBLIC_VEHICLES_PURCHASE,
                ThreePublicExpenses::getVehiclesPurchased,
                context,
                each -> check(each, context));
    }

    private static Verdict check(CountedExpense expense, RuleContext context) {
        String at = expense.cost().pointer();
        if (expense.count().isEmpty()) {
            return expense.isCostly()
                    ? Verdict.undecidable(at, ThreePublicMessages.text("TPE-009.noCount"))
                    : Verdict.pass(at);
        }
        Range cost = Range.of(expense.cost().value());
        Range count = Range.of(expense.count().get());
        BigDecimal least = context.parameter("leastPerVehicle");
        BigDecimal greatest = context.parameter("greatestPerVehicle");
        if (cost.isBelow(count.times(least)) || count.times(greatest).isBelow(cost)) {
            return Verdict.fail(expense.observe("TPE-009.price", least.toPlainString(), greatest.toPlainString()));
        }
        boolean certain =
                cost.isNotBelow(count.times(least)) && count.times(greatest).isNotBelow(cost);
        return certain ? Verdict.pass(at) : Verdict.undecidable(at, Reasons.approximate());
    }
}
