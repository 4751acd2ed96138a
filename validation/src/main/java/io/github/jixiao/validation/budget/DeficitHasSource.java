package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Scope;
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

/** Expenditure above the revenue of the year is paid from carry-over or surplus (支出大于收入须有来源). */
final class DeficitHasSource implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-015");
    private static final Item[] SOURCES = {Item.REVENUE, Item.CARRY_OVER_OPENING, Item.SURPLUS_USED};

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().ids(Item.EXPENDITURE)) {
            if (BudgetFigures.isExecuted(id) && BudgetFigures.isStated(id.withItem(Item.REVENUE), context)) {
                verdicts.add(check(id, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId spentId, RuleContext context) {
        String at = context.figures().first(spentId).orElseThrow().pointer();
        List<Figure> sources = new ArrayList<>();
        for (Item item : SOURCES) {
            FigureId id = spentId.withItem(item);
            if (context.groups().isAmbiguous(id)) {
                return Verdict.undecidable(at, Reasons.unknown(id, context));
            }
            Optional<Figure> source = context.groups().agreed(id);
            if (source.isPresent()) {
                sources.add(source.get());
            }
        }
        Optional<Figure> spent = context.groups().agreed(spentId);
        if (spent.isEmpty()) {
            return Verdict.undecidable(at, Reasons.unknown(spentId, context));
        }
        Excess excess = Excess.of(spent.get(), sources);
        return switch (excess.relation()) {
            case WITHIN, WITHIN_ROUNDING -> Verdict.pass(at);
            case UNDECIDABLE -> Verdict.undecidable(at, Reasons.approximate());
            case ABOVE ->
                elsewhere(excess, spentId, context)
                        .orElseGet(() -> Verdict.fail(Observation.violation(
                                        BudgetMessages.text(
                                                sources.size() == 1 ? "BUD-015.noSource" : "BUD-015.short",
                                                FigureNames.full(spentId),
                                                spent.get().value(),
                                                excess.ceilingText(),
                                                excess.difference(),
                                                excess.unit()),
                                        Place.of(spent.get()))
                                .about(spentId)
                                .traced(excess.trace())
                                .relatedTo(excess.ceilingPlaces())));
        };
    }

    /**
     * {@return that nothing can be said, where the opening carry-over is stated of other money alone, of which what this was
     * spent from is a part or may be the rest: of all sources, of one of their budgets}
     */
    private static Optional<Verdict> elsewhere(Excess excess, FigureId spentId, RuleContext context) {
        FigureId opening = spentId.withItem(Item.CARRY_OVER_OPENING);
        if (BudgetFigures.isStated(opening, context)) {
            return Optional.empty();
        }
        Scope own = spentId.scope().orElseThrow();
        List<Figure> parts = new ArrayList<>(excess.ceilings());
        boolean covered = false;
        for (FigureId id : context.groups().ids(Item.CARRY_OVER_OPENING)) {
            Scope other = id.scope().orElseThrow();
            Optional<Figure> stated =
                    BudgetFigures.isExecuted(id) ? context.groups().agreed(id) : Optional.empty();
            // Carry-over of all sources is that of the budgets first; other funds state their own.
            if (stated.isPresent() && own != Scope.OTHER && holds(other, own)) {
                List<Figure> whole = new ArrayList<>(excess.ceilings());
                whole.add(stated.get());
                covered |= covers(whole, excess);
            } else if (stated.isPresent() && holds(own, other)) {
                parts.add(stated.get());
            }
        }
        covered |= parts.size() > excess.ceilings().size() && covers(parts, excess);
        return covered
                ? Optional.of(Verdict.undecidable(
                        context.figures().first(spentId).orElseThrow().pointer(), Reasons.notStated(opening)))
                : Optional.empty();
    }

    private static boolean covers(List<Figure> sources, Excess excess) {
        return Excess.of(excess.value(), sources).relation() != Excess.Relation.ABOVE;
    }

    private static boolean holds(Scope whole, Scope part) {
        return whole != part
                && switch (whole) {
                    case ALL -> true;
                    case GRANT -> part == Scope.GENERAL || part == Scope.GOVERNMENT_FUND || part == Scope.STATE_CAPITAL;
                    default -> false;
                };
    }
}
