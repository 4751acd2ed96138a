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
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import io.github.jixiao.validation.wording.WordList;
import java.util.List;
import java.util.Optional;

/** Carry-over is stated, be it zero or in words that there is none (结转结余须列示), wherever the execution of the year is. */
final class CarryOverStated implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-014");
    private static final Item[] EXECUTION = {Item.EXPENDITURE, Item.REVENUE};
    private static final Names NONE = WordList.load("words.txt", name -> BudgetMessages.class.getResourceAsStream(name))
            .names("carry.over.none");
    private static final Item[] CARRY_OVER = {Item.CARRY_OVER_CLOSING, Item.CARRY_OVER_OPENING};

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        for (Item item : EXECUTION) {
            Optional<Figure> executed = context.groups().first(item, BudgetFigures::isExecuted);
            if (executed.isPresent()) {
                return List.of(check(executed.get(), context));
            }
        }
        return List.of();
    }

    private static Verdict check(Figure executed, RuleContext context) {
        for (Item item : CARRY_OVER) {
            Optional<Figure> stated = context.groups().first(item, id -> true);
            if (stated.isPresent()) {
                return Verdict.pass(stated.get().pointer());
            }
        }
        Optional<Passage> none = Passages.of(context).first(NONE);
        if (none.isPresent()) {
            return Verdict.pass(none.get().pointer());
        }
        return Verdict.fail(Observation.violation(BudgetMessages.text("BUD-014.missing"), Place.of(executed))
                .about(executed.id()));
    }
}
