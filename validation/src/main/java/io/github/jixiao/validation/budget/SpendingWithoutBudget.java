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
        List<Spending> all = Spending.of(context);
        for (int i = 0; i < all.size(); i++) {
            Spending each = all.get(i);
            if (each.executed().item().isProject()) {
                verdicts.add(each.open().isPresent() ? each.open().get() : check(each, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(Spending spending, RuleContext context) {
        FigureId id = spending.executed();
        String at = spending.at();
        BudgetFigures both = spending.figures().orElseThrow();
        Figure executed = both.executed();
        boolean unbudgeted = executed.value().signum() > 0;
        for (Figure each : both.budget()) {
            unbudgeted &= each.value().signum() == 0;
        }
        if (!unbudgeted || isExplained(id, context)) {
            return Verdict.pass(at);
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text("BUD-021.unbudgeted", FigureNames.full(id), executed.value()),
                        Place.of(executed))
                .about(id)
                .restingOn(executed.value().toString())
                .relatedTo(both.budget().stream().map(Place::of).toList()));
    }

    private static boolean isExplained(FigureId id, RuleContext context) {
        return context.explanation(new Explanation.OfFigure(id)).isPresent()
                || context.explanation(new Explanation.OfProject(id.item().name()))
                        .isPresent();
    }
}
