package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.RateCheck;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The budget that an executed figure is held against: the final one, or the initial one with its adjustment, or the initial one. */
record BudgetFigures(Figure executed, List<Figure> budget) {

    /** {@return the two, where all their figures are stated with one value} */
    static Optional<BudgetFigures> of(FigureId executed, RuleContext context) {
        Optional<Figure> spent = context.groups().agreed(executed);
        List<Figure> budget = budget(executed, context);
        return spent.isEmpty() || budget.isEmpty()
                ? Optional.empty()
                : Optional.of(new BudgetFigures(spent.get(), budget));
    }

    /** {@return the figures whose sum is the budget of {@code executed}; empty where there is none, or not with one value} */
    static List<Figure> budget(FigureId executed, RuleContext context) {
        Optional<Figure> last = context.groups().agreed(executed.withStage(Stage.FINAL));
        if (last.isPresent()) {
            return List.of(last.get());
        }
        List<Figure> budget = new ArrayList<>();
        context.groups().agreed(executed.withStage(Stage.INITIAL)).ifPresent(budget::add);
        if (!budget.isEmpty()) {
            context.groups().agreed(executed.withStage(Stage.ADJUSTMENT)).ifPresent(budget::add);
        }
        return budget;
    }

    /** {@return executed by budget; not computable where one is approximate or the budget is zero} */
    Ratio ratio() {
        return budget.size() == 1
                ? Ratio.of(executed.value(), budget.get(0).value())
                : Excess.of(executed, budget).ratio();
    }

    /** {@return the check of a stated rate of execution} */
    RateCheck rate() {
        Operand spent = Operand.of(executed);
        if (budget.size() == 1) {
            return RateCheck.of(spent, Operand.of(budget.get(0)));
        }
        List<Operand> operands = new ArrayList<>(List.of(spent));
        budget.forEach(each -> operands.add(Operand.of(each)));
        return new RateCheck(
                ratio(),
                operands,
                Trace.Operation.RATIO,
                BudgetMessages.text(
                        "quotient",
                        FigureNames.full(executed.id()),
                        executed.value(),
                        Excess.of(executed, budget).ceilingText()));
    }

    /** {@return whether {@code id} is the executed amount of the whole expenditure or of one project, of the report's own year} */
    static boolean isSpending(FigureId id) {
        return isExecuted(id)
                && (id.item().equals(Item.EXPENDITURE) || id.item().isProject());
    }

    /** {@return whether {@code id} is an executed amount of the report's own year} */
    static boolean isExecuted(FigureId id) {
        return id.stage().isPresent()
                && id.stage().get() == Stage.EXECUTED
                && id.year().isEmpty();
    }

    /** {@return whether the report states {@code id}} */
    static boolean isStated(FigureId id, RuleContext context) {
        return context.figures().contains(id);
    }
}
