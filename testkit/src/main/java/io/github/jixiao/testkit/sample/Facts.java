package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Share;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/** What a report says about the figures that it states: changes, shares, completion. */
final class Facts {

    private final FundStatement general;
    private final YearBudget last;

    Facts(Budget budget, YearBudget last) {
        this.general = budget.getGeneralPublic();
        this.last = last;
    }

    List<Comparison> comparisons() {
        FundStatement before = last.budget().getGeneralPublic();
        return List.of(
                comparison(
                        FigureId.of(Scope.GENERAL, Item.EXPENDITURE, Stage.EXECUTED),
                        general.getExpenditure().getTotal().getExecuted().orElseThrow(),
                        before.getExpenditure().getTotal().getExecuted().orElseThrow()),
                comparison(
                        FigureId.of(Scope.GENERAL, Item.THREE_PUBLIC, Stage.INITIAL),
                        general.getThreePublicExpenses().getTotal().getInitial().orElseThrow(),
                        before.getThreePublicExpenses().getTotal().getInitial().orElseThrow()));
    }

    private Comparison comparison(FigureId id, Amount now, Amount before) {
        int order = now.compareMoney(before);
        Direction direction = order > 0 ? Direction.INCREASE : order < 0 ? Direction.DECREASE : Direction.UNCHANGED;
        Amount change = order >= 0 ? now.minus(before) : before.minus(now);
        return new Comparison(
                id,
                id.atYear(last.year()),
                order == 0 ? Optional.empty() : Optional.of(change),
                order == 0
                        ? Optional.empty()
                        : Optional.of(((Ratio.Computed) Ratio.of(change, before)).toPercentage(2)),
                Optional.of(direction),
                false,
                Figure.BY_PROGRAM,
                Optional.empty());
    }

    List<Share> shares() {
        FigureId whole = FigureId.of(Scope.GENERAL, Item.EXPENDITURE, Stage.EXECUTED);
        return List.of(
                share(
                        whole,
                        Item.EXPENDITURE_BASIC,
                        general.getExpenditure().getBasic().getTotal().getExecuted()),
                share(
                        whole,
                        Item.EXPENDITURE_PROJECT,
                        general.getExpenditure().getProject().getTotal().getExecuted()));
    }

    private Share share(FigureId whole, Item part, Optional<Amount> amount) {
        Amount total = general.getExpenditure().getTotal().getExecuted().orElseThrow();
        return Share.of(whole.withItem(part), amount.orElseThrow(), whole, Sheets.rate(amount.orElseThrow(), total));
    }

    List<Completion> completions() {
        FigureId executed = FigureId.of(Scope.GENERAL, Item.EXPENDITURE, Stage.EXECUTED);
        Amount spent = general.getExpenditure().getTotal().getExecuted().orElseThrow();
        Amount budget = general.getExpenditure().getTotal().getFinalBudget().orElseThrow();
        int order = spent.compareMoney(budget);
        return List.of(new Completion(
                executed,
                executed.withStage(Stage.FINAL),
                Optional.of(Sheets.rate(spent, budget)),
                Optional.of(order < 0 ? Direction.DECREASE : Direction.UNCHANGED),
                Figure.BY_PROGRAM,
                Optional.empty()));
    }
}
