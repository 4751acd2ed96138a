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
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One of the three public expenses with the count that explains it: hospitality and batches, vehicles and their number.
 *
 * @param cost what was spent in a scope
 * @param count how many, where that is stated
 * @param expenses the expenses that state the count
 * @param costlyAnywhere whether any scope states a cost
 */
record CountedExpense(Figure cost, Optional<Quantity> count, ThreePublicExpenses expenses, boolean costlyAnywhere) {

    /** {@return the verdict on what was spent on {@code item} in the report's own year, in each scope that states it; open where that is with several values} */
    static List<Verdict> judgeEach(
            Item item,
            Function<ThreePublicExpenses, Optional<Quantity>> count,
            RuleContext context,
            Function<CountedExpense, Verdict> judge) {
        List<Verdict> verdicts = new ArrayList<>(2);
        if (context.groups().ids(item).isEmpty()) {
            return verdicts;
        }
        Set<Scope> costly = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            if (context.groups().states(scope) && isCostly(context.figures().mentions(cost(scope, item)))) {
                costly.add(scope);
            }
        }
        for (Scope scope : Scope.values()) {
            if (context.groups().states(scope)) {
                FigureId id = cost(scope, item);
                Optional<Figure> cost = context.groups().agreed(id);
                if (context.groups().isAmbiguous(id)) {
                    String at = context.figures().first(id).orElseThrow().pointer();
                    verdicts.add(Verdict.undecidable(at, Reasons.unknown(id, context)));
                } else if (cost.isPresent()) {
                    ThreePublicExpenses stated = counted(scope, item, costly, count, context);
                    verdicts.add(judge.apply(
                            new CountedExpense(cost.get(), count.apply(stated), stated, !costly.isEmpty())));
                }
            }
        }
        return verdicts;
    }

    private static FigureId cost(Scope scope, Item item) {
        return FigureId.of(scope, item, Stage.EXECUTED);
    }

    private static boolean isCostly(List<Figure> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).value().signum() > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the expenses that state the count: of the same scope, else of another, for it is stated once} What was bought
     * with other money is no count of this cost, where one is nothing and the other is not.
     */
    private static ThreePublicExpenses counted(
            Scope scope,
            Item item,
            Set<Scope> costly,
            Function<ThreePublicExpenses, Optional<Quantity>> count,
            RuleContext context) {
        ThreePublicExpenses own = context.report().getBudget().fund(scope).getThreePublicExpenses();
        if (count.apply(own).isPresent()) {
            return own;
        }
        for (Scope other : Scope.values()) {
            ThreePublicExpenses expenses =
                    context.report().getBudget().fund(other).getThreePublicExpenses();
            if (count.apply(expenses).isPresent()
                    && (costly.contains(other) == costly.contains(scope)
                            || !context.figures().contains(cost(other, item)))) {
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

    /** {@return whether there is something to count and no scope states that it cost anything} */
    boolean isFree() {
        return isCounted() && !costlyAnywhere;
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
