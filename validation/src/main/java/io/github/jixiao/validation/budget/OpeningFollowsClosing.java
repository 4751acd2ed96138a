package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
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

/** The opening carry-over is the closing one of the year before (年初结转=上年年末结转), as this report or the one of that year states it. */
final class OpeningFollowsClosing implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-013");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId opening : context.groups().ids(Item.CARRY_OVER_OPENING)) {
            if (opening.year().isEmpty()) {
                verdicts.add(check(opening, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId openingId, RuleContext context) {
        String at = context.figures().first(openingId).orElseThrow().pointer();
        FigureId closingId = openingId.withItem(Item.CARRY_OVER_CLOSING);
        FigureId prior = closingId.atYear(context.reportYear() - 1);
        Optional<Figure> opening = context.groups().agreed(openingId);
        if (opening.isEmpty() || context.groups().isAmbiguous(prior)) {
            return Verdict.undecidable(at, Reasons.unknown(opening.isEmpty() ? openingId : prior, context));
        }
        Optional<Figure> closing = context.value(prior, opening.get().group());
        if (closing.isEmpty()) {
            return Verdict.notApplicable(at, Reasons.unknown(prior, context));
        }
        if (Agreement.agree(opening.get().value(), closing.get().value())) {
            return Verdict.pass(at);
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text(
                                "BUD-013.different",
                                FigureNames.full(openingId),
                                opening.get().value(),
                                FigureNames.full(prior),
                                closing.get().value()),
                        Place.of(opening.get()))
                .about(openingId)
                .restingOn(
                        opening.get().value().toString(), closing.get().value().toString())
                .relatedTo(List.of(Place.of(closing.get()))));
    }
}
