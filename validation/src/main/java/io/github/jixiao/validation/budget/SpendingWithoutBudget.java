package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A project whose budget is zero spends nothing, or the report says why (零预算项目有支出). */
final class SpendingWithoutBudget implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-021");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<FigureId> ids = context.groups().ids();
        for (int i = 0; i < ids.size(); i++) {
            FigureId id = ids.get(i);
            if (BudgetFigures.isExecuted(id) && id.item().isProject()) {
                verdicts.add(check(id, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId id, RuleContext context) {
        String at = context.figures().first(id).orElseThrow().pointer();
        Optional<BudgetFigures> both = BudgetFigures.of(id, context);
        if (both.isEmpty()) {
            return Verdict.notApplicable(at, BudgetMessages.text("noBudget", FigureNames.full(id)));
        }
        Figure executed = both.get().executed();
        boolean unbudgeted = executed.value().toBase().signum() > 0;
        for (Figure each : both.get().budget()) {
            unbudgeted &= each.value().toBase().signum() == 0;
        }
        if (!unbudgeted || isExplained(id, context)) {
            return Verdict.pass(at);
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text("BUD-021.unbudgeted", FigureNames.full(id), executed.value()),
                        Place.of(executed))
                .about(id)
                .restingOn(executed.value().toString())
                .relatedTo(both.get().budget().stream().map(Place::of).toList()));
    }

    private static boolean isExplained(FigureId id, RuleContext context) {
        return context.explanation(new Explanation.OfFigure(id)).isPresent()
                || context.explanation(new Explanation.OfProject(id.item().name()))
                        .isPresent();
    }
}
