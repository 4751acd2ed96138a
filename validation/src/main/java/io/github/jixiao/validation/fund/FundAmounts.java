package io.github.jixiao.validation.fund;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the amounts above zero that a report states of the four budgets in its own year. */
final class FundAmounts {

    private FundAmounts() {}

    static Map<Scope, List<Figure>> ofTheYear(RuleContext context) {
        Map<Scope, List<Figure>> amounts = new EnumMap<>(Scope.class);
        for (Figure figure : context.figures().all()) {
            boolean money =
                    figure.id().year().isEmpty() && figure.value().toBase().signum() > 0;
            figure.id()
                    .scope()
                    .filter(scope -> money && Scope.fourBudgets().contains(scope))
                    .ifPresent(scope -> amounts.computeIfAbsent(scope, key -> new ArrayList<>())
                            .add(figure));
        }
        return amounts;
    }
}
