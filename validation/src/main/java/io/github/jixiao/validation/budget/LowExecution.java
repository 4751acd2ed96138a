package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.budget.RowAmounts.Row;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A low execution rate must be explained (执行率偏低须说明): executed by budget for the whole expenditure and for each
 * project; where no amounts decide it, the stated rate itself. The total of a score sheet has amounts of its own, and a rate
 * of nothing is not low.
 */
final class LowExecution implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-003");
    private static final FigureId RATE = FigureId.of(Item.RATE_EXECUTION);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        Set<FigureId> decided = new HashSet<>();
        List<Spending> all = Spending.of(context);
        for (int i = 0; i < all.size(); i++) {
            Verdict verdict = check(all.get(i), context);
            if (verdict.reason().isEmpty()) {
                decided.add(all.get(i).executed());
            }
            verdicts.add(verdict);
        }
        RowAmounts rows = new RowAmounts(context);
        for (Figure rate : context.figures().mentions(RATE)) {
            Optional<Row> row = rows.row(rate);
            Optional<FigureId> spent = row.filter(Row::isTotal).map(Row::executed);
            boolean open = spent.isPresent() ? !decided.contains(spent.get()) : decided.isEmpty();
            boolean ofNothing = row.flatMap(rows::stated)
                    .filter(amounts -> !(amounts.ratio() instanceof Ratio.Computed))
                    .isPresent();
            if (open && !ofNothing) {
                verdicts.add(checkStated(rate, spent, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(Spending spending, RuleContext context) {
        FigureId executed = spending.executed();
        String at = spending.at();
        Optional<BudgetFigures> both = spending.figures();
        if (both.isEmpty()) {
            return spending.open().orElseThrow();
        }
        Ratio ratio = both.get().ratio();
        if (!(ratio instanceof Ratio.Computed rate)) {
            return Verdict.undecidable(at, BudgetFigures.reason(ratio));
        }
        BigDecimal least = context.parameter("leastExecution");
        if (rate.compareToPercent(least) >= 0 || isExplained(executed, context)) {
            return Verdict.pass(at);
        }
        Excess excess = Excess.of(both.get().executed(), both.get().budget());
        return Verdict.fail(Observation.of(
                        Kind.VIOLATION,
                        BudgetMessages.text(
                                "BUD-003.low",
                                FigureNames.full(executed),
                                excess.value().value(),
                                excess.ceilingText(),
                                rate.toPercentage(2),
                                least.toPlainString()),
                        Place.of(excess.value()))
                .about(executed)
                .traced(excess.trace())
                .relatedTo(excess.ceilingPlaces()));
    }

    private static Verdict checkStated(Figure rate, Optional<FigureId> spent, RuleContext context) {
        Measure value = rate.value();
        BigDecimal least = context.parameter("leastExecution");
        boolean reached = value.bound() != Bound.EXACT || value.toBase().compareTo(least) >= 0;
        boolean explained = spent.filter(id -> isExplained(id, context)).isPresent()
                || context.explanation(new Explanation.OfFigure(RATE)).isPresent();
        if (reached || explained) {
            return Verdict.pass(rate.pointer());
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text("BUD-003.lowRate", value, least.toPlainString()), Place.of(rate))
                .about(RATE)
                .restingOn(value.toString()));
    }

    private static boolean isExplained(FigureId executed, RuleContext context) {
        boolean project = executed.item().isProject()
                && context.explanation(new Explanation.OfProject(executed.item().name()))
                        .isPresent();
        return project
                || context.explanation(new Explanation.OfFigure(executed)).isPresent()
                || context.explanation(new Explanation.OfFigure(RATE)).isPresent();
    }
}
