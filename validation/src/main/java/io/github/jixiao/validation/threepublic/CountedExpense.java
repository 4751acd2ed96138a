package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of the three public expenses with the count that explains it: hospitality and batches, vehicles and their number. */
record CountedExpense(Figure cost, Optional<Quantity> count, ThreePublicExpenses expenses) {

    /** {@return the verdict on what was spent on {@code item} in the report's own year, in each scope that states it with one value} */
    static List<Verdict> judgeEach(
            Item item,
            Function<ThreePublicExpenses, Optional<Quantity>> count,
            RuleContext context,
            Function<CountedExpense, Verdict> judge) {
        List<Verdict> verdicts = new ArrayList<>(2);
        if (context.groups().ids(item).isEmpty()) {
            return verdicts;
        }
        for (Scope scope : Scope.values()) {
            if (context.groups().states(scope)) {
                Optional<Figure> cost = context.groups().agreed(FigureId.of(scope, item, Stage.EXECUTED));
                if (cost.isPresent()) {
                    ThreePublicExpenses stated = counted(scope, count, context);
                    verdicts.add(judge.apply(new CountedExpense(cost.get(), count.apply(stated), stated)));
                }
            }
        }
        return verdicts;
    }

    /** {@return the expenses that state the count: of the same scope, else of any other, for it is stated once} */
    private static ThreePublicExpenses counted(
            Scope scope, Function<ThreePublicExpenses, Optional<Quantity>> count, RuleContext context) {
        ThreePublicExpenses own = context.report().getBudget().fund(scope).getThreePublicExpenses();
        if (count.apply(own).isPresent()) {
            return own;
        }
        for (Scope other : Scope.values()) {
            ThreePublicExpenses expenses =
                    context.report().getBudget().fund(other).getThreePublicExpenses();
            if (count.apply(expenses).isPresent()) {
                return expenses;
            }
        }
        return own;
    }

    boolean isCostly() {
        return cost.value().signum() > 0;
    }

    boolean isCounted() {
        return count.isPresent() && count.get().signum() > 0;
    }

    /** {@return a violation: the cost is the first argument of the message, the count the second} */
    Observation observe(String key, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = cost.value();
        arguments[1] = count.map(Object::toString).orElse("");
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Observation.violation(ThreePublicMessages.text(key, arguments), Place.of(cost))
                .about(cost.id())
                .restingOn(cost.value().toString(), arguments[1].toString());
    }
}
