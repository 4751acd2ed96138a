package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stated execution rate is executed by final budget (执行率复算). A rate in a row of a score sheet is held against the
 * amounts of that row; any other against the one spending with a budget that the report states.
 */
final class ExecutionRateRecomputes implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-004");
    private static final FigureId RATE = FigureId.of(Item.RATE_EXECUTION);
    private static final Scope[] SCOPES = {Scope.ALL, Scope.GENERAL, Scope.GRANT};

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Figure rate : context.figures().mentions(RATE)) {
            if (rate.value() instanceof Percentage stated) {
                verdicts.add(check(rate, stated, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(Figure rate, Percentage stated, RuleContext context) {
        Optional<BudgetFigures> amounts = row(rate, context);
        return amounts.isEmpty()
                ? Verdict.undecidable(rate.pointer(), BudgetMessages.text("BUD-004.amounts"))
                : amounts.get().rate().judge(stated, Place.of(rate), RATE);
    }

    private static Optional<BudgetFigures> row(Figure rate, RuleContext context) {
        List<ScoreSheet> sheets = context.report().getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            String sheet = "/performance/scoreSheets/" + i + "/execution/";
            if (rate.pointer().startsWith(sheet)) {
                int index = Integer.parseInt(
                        rate.pointer().substring(sheet.length(), rate.pointer().lastIndexOf('/')));
                return amounts(sheets.get(i), sheets.get(i).getExecution().get(index), sheet + index, context.figures())
                        .or(() -> spending(context));
            }
        }
        return spending(context);
    }

    private static Optional<BudgetFigures> amounts(
            ScoreSheet sheet, ExecutionRow row, String pointer, Figures figures) {
        if (row.getItem() != ExecutionItem.TOTAL) {
            return Optional.empty();
        }
        Item item = sheet.getProject().map(Item::project).orElse(Item.EXPENDITURE);
        FigureId executed = FigureId.of(row.getScope(), item, Stage.EXECUTED);
        Stage stage = row.getAmounts().getFinalBudget().isPresent() ? Stage.FINAL : Stage.INITIAL;
        Optional<Amount> budget = row.getAmounts().at(stage);
        Optional<Amount> spent = row.getAmounts().getExecuted();
        return spent.isEmpty() || budget.isEmpty()
                ? Optional.empty()
                : Optional.of(new BudgetFigures(
                        mention(figures, executed, spent.get(), pointer + "/amounts/executed"),
                        List.of(mention(
                                figures,
                                executed.withStage(stage),
                                budget.get(),
                                pointer + (stage == Stage.FINAL ? "/amounts/finalBudget" : "/amounts/initial")))));
    }

    private static Figure mention(Figures figures, FigureId id, Amount amount, String pointer) {
        return figures.mentions(id).stream()
                .filter(figure -> figure.value().equals(amount))
                .reduce((first, last) -> last)
                .orElseGet(() ->
                        new Figure(id, amount, pointer, Optional.empty(), Figure.BY_PROGRAM, false, Optional.empty()));
    }

    /** {@return the whole expenditure with its budget, or the only project that has one} */
    private static Optional<BudgetFigures> spending(RuleContext context) {
        for (Scope scope : SCOPES) {
            Optional<BudgetFigures> whole =
                    BudgetFigures.of(FigureId.of(scope, Item.EXPENDITURE, Stage.EXECUTED), context);
            if (whole.isPresent()) {
                return whole;
            }
        }
        List<BudgetFigures> projects = Spending.of(context).stream()
                .filter(each -> each.executed().item().isProject())
                .flatMap(each -> each.figures().stream())
                .limit(2)
                .toList();
        return projects.size() == 1 ? Optional.of(projects.get(0)) : Optional.empty();
    }
}
