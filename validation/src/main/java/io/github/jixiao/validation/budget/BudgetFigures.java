package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.RateCheck;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
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
        List<FigureId> stages = stages(executed, context);
        List<Figure> budget = new ArrayList<>(stages.size());
        for (int i = 0; i < stages.size(); i++) {
            context.groups().agreed(stages.get(i)).ifPresent(budget::add);
        }
        return budget.size() == stages.size() ? budget : List.of();
    }

    /** {@return what makes the budget of {@code executed}, as far as it is stated, be it with several values} */
    private static List<FigureId> stages(FigureId executed, RuleContext context) {
        FigureId last = executed.withStage(Stage.FINAL);
        if (isStated(last, context)) {
            return List.of(last);
        }
        FigureId initial = executed.withStage(Stage.INITIAL);
        if (!isStated(initial, context)) {
            return List.of();
        }
        FigureId adjustment = executed.withStage(Stage.ADJUSTMENT);
        return isStated(adjustment, context) ? List.of(initial, adjustment) : List.of(initial);
    }

    /** {@return the verdict on a place of which {@link #of} knows nothing: there is no budget, or a figure has several values} */
    static Verdict open(FigureId executed, String at, RuleContext context) {
        return budget(executed, context).isEmpty()
                ? openBudget(executed, at, context)
                : Verdict.undecidable(at, Reasons.unknown(executed, context));
    }

    /** {@return the verdict on a place for which {@link #budget} knows nothing} */
    static Verdict openBudget(FigureId executed, String at, RuleContext context) {
        for (FigureId id : stages(executed, context)) {
            if (context.groups().isAmbiguous(id)) {
                return Verdict.undecidable(at, Reasons.unknown(id, context));
            }
        }
        return Verdict.notApplicable(at, BudgetMessages.text("noBudget", FigureNames.full(executed)));
    }

    /** {@return why the rate has no value} */
    static Text reason(Ratio ratio) {
        return ratio instanceof Ratio.NotComputable open && open.cause() == Ratio.Cause.APPROXIMATE
                ? Reasons.approximate()
                : BudgetMessages.text("notComputable");
    }

    /** {@return the same with the opening carry-over beside the budget; empty where it is not stated with one value} */
    Optional<BudgetFigures> withCarryOver(RuleContext context) {
        FigureId opening = executed.id().withItem(Item.CARRY_OVER_OPENING);
        boolean whole = executed.id().item().equals(Item.EXPENDITURE);
        Optional<Figure> carried = whole ? context.groups().agreed(opening) : Optional.empty();
        return carried.map(figure -> {
            List<Figure> available = new ArrayList<>(budget);
            available.add(figure);
            return new BudgetFigures(executed, List.copyOf(available));
        });
    }

    /** {@return whether a stated rate is executed by budget, but for its last digit} */
    boolean agrees(Percentage stated) {
        return ratio() instanceof Ratio.Computed computed && computed.agreement(stated) != Ratio.Agreement.DIFFERENT;
    }

    /** {@return whether the budget is the initial one, of which no adjustment is known} */
    boolean isByInitialAlone() {
        return budget.size() == 1 && budget.get(0).id().stage().equals(Optional.of(Stage.INITIAL));
    }

    /** {@return whether more was spent than budgeted} */
    boolean isAbove() {
        return Excess.of(executed, budget).relation() == Excess.Relation.ABOVE;
    }

    /** {@return executed by budget; not computable where one is approximate or the budget is zero} */
    Ratio ratio() {
        return budget.size() == 1
                ? Ratio.of(executed.value(), budget.get(0).value())
                : Excess.of(executed, budget).ratio();
    }

    /** {@return the rate of what is above its ceiling in words: endless by a ceiling of zero; above it where a number is approximate} */
    static String rateAbove(Excess excess) {
        boolean approximate =
                excess.ratio() instanceof Ratio.NotComputable open && open.cause() == Ratio.Cause.APPROXIMATE;
        return excess.rate(2)
                .map(Object::toString)
                .orElse(approximate ? ">" + excess.percent().toPlainString() + "%" : "∞");
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
