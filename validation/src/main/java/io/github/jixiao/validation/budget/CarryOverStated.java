package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Carry-over is stated, be it zero (结转结余须列示), wherever the execution of the year is. */
final class CarryOverStated implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-014");
    private static final List<Item> EXECUTION = List.of(Item.EXPENDITURE, Item.REVENUE);
    private static final List<Item> CARRY_OVER = List.of(Item.CARRY_OVER_CLOSING, Item.CARRY_OVER_OPENING);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<Figure> executed = EXECUTION.stream()
                .flatMap(item -> context.groups().ids(item).stream())
                .filter(BudgetFigures::isExecuted)
                .flatMap(id -> context.figures().first(id).stream())
                .findFirst();
        return executed.map(figure -> List.of(check(figure, context))).orElse(List.of());
    }

    private static Verdict check(Figure executed, RuleContext context) {
        Optional<Figure> stated = CARRY_OVER.stream()
                .flatMap(item -> context.groups().ids(item).stream())
                .flatMap(id -> context.figures().first(id).stream())
                .findFirst();
        return stated.map(figure -> Verdict.pass(figure.pointer()))
                .orElseGet(() ->
                        Verdict.fail(Observation.violation(BudgetMessages.text("BUD-014.missing"), Place.of(executed))
                                .about(executed.id())));
    }
}
