package io.github.jixiao.validation.fund;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The amounts above zero that a report states of the four budgets in its own year. */
record FundAmounts(Map<Scope, List<Figure>> byScope) {

    private static final Set<Scope> FOUR_BUDGETS = EnumSet.copyOf(Scope.fourBudgets());

    static Map<Scope, List<Figure>> ofTheYear(RuleContext context) {
        return context.view(FundAmounts.class, () -> of(context.figures())).byScope;
    }

    private static FundAmounts of(Figures figures) {
        Map<Scope, List<Figure>> amounts = new EnumMap<>(Scope.class);
        List<Figure> all = figures.all();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            FigureId id = figure.id();
            if (id.scope().isPresent()
                    && FOUR_BUDGETS.contains(id.scope().get())
                    && id.year().isEmpty()
                    && figure.value().signum() > 0) {
                amounts.computeIfAbsent(id.scope().get(), key -> new ArrayList<>())
                        .add(figure);
            }
        }
        amounts.replaceAll((scope, figuresOfScope) -> Collections.unmodifiableList(figuresOfScope));
        return new FundAmounts(Collections.unmodifiableMap(amounts));
    }
}
