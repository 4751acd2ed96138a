package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.Observation;
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

/** Procurement is executed within its budget and not far below it (政府采购执行率). */
final class ProcurementExecution implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-017");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().ids(Item.PROCUREMENT)) {
            if (BudgetFigures.isExecuted(id)) {
                verdicts.add(check(id, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId id, RuleContext context) {
        String at = context.figures().first(id).orElseThrow().pointer();
        Optional<BudgetFigures> both = BudgetFigures.of(id, context);
        if (both.isEmpty()) {
            return BudgetFigures.open(id, at, context);
        }
        BigDecimal least = context.parameter("leastRate");
        BigDecimal greatest = context.parameter("greatestRate");
        Excess excess = Excess.of(both.get().executed(), both.get().budget(), greatest);
        if (excess.relation() == Excess.Relation.UNDECIDABLE) {
            return Verdict.undecidable(at, Reasons.approximate());
        }
        boolean above = excess.relation() == Excess.Relation.ABOVE;
        boolean below = excess.ratio() instanceof Ratio.Computed ratio && ratio.compareToPercent(least) < 0;
        boolean explained = context.explanation(new Explanation.OfFigure(id)).isPresent();
        if (explained || !above && !below) {
            return Verdict.pass(at);
        }
        Excess shown =
                above ? excess : Excess.of(both.get().executed(), both.get().budget());
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text(
                                above ? "BUD-017.above" : "BUD-017.below",
                                shown.value().value(),
                                shown.ceilingText(),
                                BudgetFigures.rateAbove(shown),
                                (above ? greatest : least).toPlainString()),
                        Place.of(shown.value()))
                .about(id)
                .traced(shown.trace())
                .relatedTo(shown.ceilingPlaces()));
    }
}
