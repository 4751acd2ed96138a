package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The closing carry-over stays within a share of the budget (结转结余率). */
final class CarryOverRatio implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-011");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId closing : context.groups().ids(Item.CARRY_OVER_CLOSING)) {
            if (closing.year().isEmpty()) {
                verdicts.add(check(closing, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId closing, RuleContext context) {
        String at = context.figures().first(closing).orElseThrow().pointer();
        Optional<Figure> rest = context.groups().agreed(closing);
        if (rest.isEmpty()) {
            return Verdict.undecidable(at, Reasons.unknown(closing, context));
        }
        List<Figure> budget = BudgetFigures.budget(closing.withItem(Item.EXPENDITURE), context);
        if (budget.isEmpty()) {
            return BudgetFigures.openBudget(closing.withItem(Item.EXPENDITURE), at, context);
        }
        Excess excess = Excess.of(rest.get(), budget, context.parameter("largestCarryOver"));
        boolean explained =
                context.explanation(new Explanation.OfFigure(closing)).isPresent();
        if (excess.relation() == Excess.Relation.UNDECIDABLE) {
            return Verdict.undecidable(at, Reasons.approximate());
        }
        if (excess.relation() != Excess.Relation.ABOVE || explained) {
            return Verdict.pass(at);
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text(
                                "BUD-011.large",
                                FigureNames.full(closing),
                                rest.get().value(),
                                excess.ceilingText(),
                                BudgetFigures.rateAbove(excess),
                                context.parameter("largestCarryOver").toPlainString()),
                        Place.of(rest.get()))
                .about(closing)
                .traced(excess.trace())
                .relatedTo(excess.ceilingPlaces()));
    }
}
