package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What was spent in the report's own year on the whole or on one project, with its budget.
 *
 * @param executed the executed figure
 * @param at the JSON Pointer of its first mention
 * @param figures the figure and its budget, where all are stated with one value
 * @param open the verdict of a rule that needs a budget; with {@code figures}, empty
 */
record Spending(FigureId executed, String at, Optional<BudgetFigures> figures, Optional<Verdict> open) {

    /** {@return every spending that the report states, in order} */
    static List<Spending> of(RuleContext context) {
        return context.view(All.class, () -> all(context)).spendings;
    }

    private record All(List<Spending> spendings) {}

    private static All all(RuleContext context) {
        List<Spending> all = new ArrayList<>();
        List<FigureId> ids = context.groups().ids();
        for (int i = 0; i < ids.size(); i++) {
            if (BudgetFigures.isSpending(ids.get(i))) {
                all.add(of(ids.get(i), context));
            }
        }
        return new All(Collections.unmodifiableList(all));
    }

    private static Spending of(FigureId id, RuleContext context) {
        String at = context.figures().mentions(id).get(0).pointer();
        Optional<BudgetFigures> figures = BudgetFigures.of(id, context);
        Optional<Verdict> open =
                figures.isPresent() ? Optional.empty() : Optional.of(BudgetFigures.open(id, at, context));
        return new Spending(id, at, figures, open);
    }
}
