package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
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

/** A stated budget is split into its basic and its project part (分类预算齐备), at one of its stages and in one of its scopes. */
final class BudgetIsSplit implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-009");
    private static final Stage[] STAGES = {Stage.INITIAL, Stage.FINAL};
    private static final Item[] PARTS = {Item.EXPENDITURE_BASIC, Item.EXPENDITURE_PROJECT};

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Figure> totals = totals(context);
        if (totals.isEmpty()) {
            return List.of();
        }
        for (Figure total : totals) {
            if (isSplit(total.id(), context)) {
                return List.of(Verdict.pass(total.pointer()));
            }
        }
        Figure total = totals.get(0);
        return List.of(Verdict.fail(Observation.violation(
                        BudgetMessages.text("BUD-009.whole", FigureNames.full(total.id()), total.value()),
                        Place.of(total))
                .about(total.id())
                .restingOn(total.value().toString())));
    }

    /** {@return the expenditure of the report's own year at the two stages, by scope} */
    private static List<Figure> totals(RuleContext context) {
        List<Figure> totals = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            if (context.groups().states(scope)) {
                for (Stage stage : STAGES) {
                    context.figures()
                            .first(FigureId.of(scope, Item.EXPENDITURE, stage))
                            .ifPresent(totals::add);
                }
            }
        }
        return totals;
    }

    private static boolean isSplit(FigureId total, RuleContext context) {
        for (Item part : PARTS) {
            if (!BudgetFigures.isStated(total.withItem(part), context)) {
                return false;
            }
        }
        return true;
    }
}
