package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.ReadingNote;
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
import java.util.Set;

/**
 * Amounts are not negative and can be read (负数/非数金额). Adjustments, carry-over and surplus may be negative. One outcome
 * for the report, or one for each amount that is at fault.
 */
final class AmountsNotNegative implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-022");
    private static final Set<Item> SIGNED =
            Set.of(Item.CARRY_OVER_OPENING, Item.CARRY_OVER_CLOSING, Item.SURPLUS_USED, Item.SURPLUS_DISTRIBUTED);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> faults = new ArrayList<>();
        boolean any = false;
        List<Figure> all = context.figures().all();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            boolean negative = figure.value().signum() < 0;
            if ((negative || !any) && mayNotBeNegative(figure.id())) {
                any = true;
                if (negative) {
                    faults.add(Verdict.fail(Observation.violation(
                                    ArithmeticMessages.text(
                                            "ARI-022.negative", FigureNames.full(figure.id()), figure.value()),
                                    Place.of(figure))
                            .about(figure.id())
                            .restingOn(figure.value().toString())));
                }
            }
        }
        List<ReadingNote> notes = context.report().getReadingNotes();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).kind() == ReadingNote.Kind.NUMBER_OUT_OF_RANGE) {
                faults.add(Verdict.fail(Observation.violation(
                        ArithmeticMessages.text("ARI-022.unreadable"),
                        Place.of("/readingNotes/" + i, notes.get(i).span()))));
            }
        }
        return faults.isEmpty() && any ? List.of(Verdict.pass("")) : faults;
    }

    private static boolean mayNotBeNegative(FigureId id) {
        return id.item().kind() == Item.Kind.MONEY
                && !SIGNED.contains(id.item())
                && id.stage().orElseThrow() != Stage.ADJUSTMENT;
    }
}
