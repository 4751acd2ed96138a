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
import java.util.List;
import java.util.stream.Stream;

/** A stated budget is split into its basic and its project part (分类预算齐备), at one of its stages and in one of its scopes. */
final class BudgetIsSplit implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-009");
    private static final List<Stage> STAGES = List.of(Stage.INITIAL, Stage.FINAL);
    private static final List<Item> PARTS = List.of(Item.EXPENDITURE_BASIC, Item.EXPENDITURE_PROJECT);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Figure> totals = Stream.of(Scope.values())
                .flatMap(scope -> STAGES.stream().map(stage -> FigureId.of(scope, Item.EXPENDITURE, stage)))
                .flatMap(id -> context.figures().first(id).stream())
                .toList();
        if (totals.isEmpty()) {
            return List.of();
        }
        Figure total = totals.stream()
                .filter(figure -> isSplit(figure.id(), context))
                .findFirst()
                .orElse(totals.get(0));
        return List.of(
                isSplit(total.id(), context)
                        ? Verdict.pass(total.pointer())
                        : Verdict.fail(Observation.violation(
                                        BudgetMessages.text(
                                                "BUD-009.whole", FigureNames.full(total.id()), total.value()),
                                        Place.of(total))
                                .about(total.id())
                                .restingOn(total.value().toString())));
    }

    private static boolean isSplit(FigureId total, RuleContext context) {
        return PARTS.stream().allMatch(part -> BudgetFigures.isStated(total.withItem(part), context));
    }
}
