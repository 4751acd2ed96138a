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

/** The carry-over does not grow over the year (结转结余变动率): closing against the closing of the year before, as this report or the one of that year states it, or else against the opening. */
final class CarryOverChange implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-012");

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
        Optional<Figure> now = context.groups().agreed(closing);
        if (now.isEmpty()) {
            return Verdict.undecidable(at, Reasons.unknown(closing, context));
        }
        FigureId last = closing.atYear(context.reportYear() - 1);
        FigureId opening = closing.withItem(Item.CARRY_OVER_OPENING);
        Optional<Figure> before = context.value(last, now.get().group());
        if (before.isEmpty() && !context.figures().contains(last)) {
            before = context.groups().agreed(opening);
        }
        if (before.isEmpty()) {
            FigureId open = context.figures().contains(last) ? last : opening;
            return Verdict.undecidable(at, Reasons.unknown(open, context));
        }
        if (before.get().value().signum() <= 0) {
            return Verdict.notApplicable(
                    at,
                    BudgetMessages.text(
                            "BUD-012.zero", FigureNames.full(before.get().id())));
        }
        Excess excess = Excess.of(now.get(), before.get());
        if (excess.relation() == Excess.Relation.UNDECIDABLE) {
            return Verdict.undecidable(at, Reasons.approximate());
        }
        if (excess.relation() != Excess.Relation.ABOVE
                || context.explanation(new Explanation.OfFigure(closing)).isPresent()) {
            return Verdict.pass(at);
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text(
                                "BUD-012.grown",
                                FigureNames.full(closing),
                                now.get().value(),
                                FigureNames.beside(before.get().id(), closing),
                                before.get().value(),
                                excess.difference(),
                                excess.unit()),
                        Place.of(now.get()))
                .about(closing)
                .traced(excess.trace())
                .relatedTo(excess.ceilingPlaces()));
    }
}
