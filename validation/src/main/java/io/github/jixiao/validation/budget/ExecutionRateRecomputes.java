package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.budget.RowAmounts.Row;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stated execution rate is executed by final budget (执行率复算). A rate in a row of a score sheet is held against the
 * amounts of that row, or those that the report states elsewhere of what the row counts; any other against the one spending
 * with a budget that the report states.
 */
final class ExecutionRateRecomputes implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-004");
    private static final FigureId RATE = FigureId.of(Item.RATE_EXECUTION);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Scope[] SCOPES = {Scope.ALL, Scope.GENERAL, Scope.GRANT};

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Figure> rates = context.figures().mentions(RATE);
        if (rates.isEmpty()) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        RowAmounts rows = new RowAmounts(context);
        Optional<BudgetFigures> spending = spending(context);
        for (Figure rate : rates) {
            if (rate.value() instanceof Percentage stated) {
                verdicts.add(check(rate, stated, rows, spending, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(
            Figure rate, Percentage stated, RowAmounts rows, Optional<BudgetFigures> spending, RuleContext context) {
        Optional<Row> row = rows.row(rate);
        Place place = new Place(
                rate.pointer(),
                rate.span().or(() -> row.flatMap(each -> each.row().getSpan())));
        Optional<BudgetFigures> own = row.flatMap(rows::stated);
        Optional<BudgetFigures> amounts = own.isPresent()
                ? own
                : elsewhere(row, spending, context).map(each -> withCarryOver(each, stated, context));
        return amounts.isEmpty()
                ? Verdict.undecidable(rate.pointer(), BudgetMessages.text("BUD-004.amounts"))
                : judge(amounts.get(), stated, place, context);
    }

    private static Optional<BudgetFigures> elsewhere(
            Optional<Row> row, Optional<BudgetFigures> spending, RuleContext context) {
        return row.isEmpty() || row.get().isOfDepartment()
                ? spending
                : BudgetFigures.of(row.get().executed(), context);
    }

    /**
     * Where a rate is not executed by budget, it is taken as one that counts the opening carry-over among the money to be
     * spent (含上年结转), if it is that. A row of a sheet has its denominator beside it.
     */
    private static BudgetFigures withCarryOver(BudgetFigures amounts, Percentage stated, RuleContext context) {
        return amounts.agrees(stated)
                ? amounts
                : amounts.withCarryOver(context)
                        .filter(each -> each.agrees(stated))
                        .orElse(amounts);
    }

    /**
     * Spending above the initial budget was adjusted for, so that a rate below the whole is by a final budget that the report
     * does not state.
     */
    private static Verdict judge(BudgetFigures amounts, Percentage stated, Place place, RuleContext context) {
        boolean adjusted = !amounts.agrees(stated)
                && amounts.isByInitialAlone()
                && amounts.isAbove()
                && stated.value().compareTo(WHOLE) <= 0;
        FigureId last = amounts.executed().id().withStage(Stage.FINAL);
        return adjusted
                ? Verdict.undecidable(place.pointer(), Reasons.unknown(last, context))
                : amounts.rate().judge(stated, place, RATE);
    }

    /** {@return the whole expenditure with its budget, or the only project that has one; of several values none is chosen} */
    private static Optional<BudgetFigures> spending(RuleContext context) {
        for (Scope scope : SCOPES) {
            FigureId id = FigureId.of(scope, Item.EXPENDITURE, Stage.EXECUTED);
            Optional<BudgetFigures> whole = BudgetFigures.of(id, context);
            boolean open = BudgetFigures.isStated(id, context)
                    && BudgetFigures.open(id, "", context).outcome() == Outcome.UNDECIDABLE;
            if (whole.isPresent() || open) {
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
