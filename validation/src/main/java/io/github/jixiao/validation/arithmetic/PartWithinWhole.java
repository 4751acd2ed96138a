package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Finding.Kind;
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
import java.util.Set;

/**
 * A part is not greater than what it is a part of (其中项不超过总项): an item than the item above it, and the money of one
 * source than that of all. One instance for each part and whole; adjustments, which may be negative, are left out.
 */
final class PartWithinWhole implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-025");
    private static final Set<Item> NO_PARTS = Set.of(Item.REVENUE_TOTAL, Item.EXPENDITURE_TOTAL);
    private static final List<Scope> ALL_SOURCES = List.of(Scope.ALL);
    private static final List<Scope> GRANT_OR_ALL = List.of(Scope.GRANT, Scope.ALL);

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
            if (id.scope().isPresent() && id.stage().orElseThrow() != Stage.ADJUSTMENT) {
                Optional<FigureId> above = itemAbove(id);
                if (above.isPresent() && context.figures().contains(above.get())) {
                    verdicts.add(check(id, above.get(), context));
                }
                checkWiderScope(id, context, verdicts);
            }
        }
        return verdicts;
    }

    /** Holds a figure against the same one of the narrowest wider scope that states it. */
    private static void checkWiderScope(FigureId id, RuleContext context, List<Verdict> verdicts) {
        List<Scope> wider = wider(id.scope().orElseThrow());
        for (int i = 0; i < wider.size(); i++) {
            if (context.groups().states(wider.get(i))) {
                FigureId whole = id.withScope(wider.get(i));
                if (context.figures().contains(whole)) {
                    verdicts.add(check(id, whole, context));
                    return;
                }
            }
        }
    }

    private static List<Scope> wider(Scope scope) {
        return switch (scope) {
            case ALL -> List.of();
            case GRANT, SOCIAL_INSURANCE, OTHER -> ALL_SOURCES;
            case GENERAL, GOVERNMENT_FUND, STATE_CAPITAL -> GRANT_OR_ALL;
        };
    }

    private static Optional<FigureId> itemAbove(FigureId id) {
        Item item = id.item();
        if (NO_PARTS.contains(item)) {
            return Optional.empty();
        }
        if (item.name().isEmpty() || item.isProject()) {
            return item.parent().map(id::withItem);
        }
        return item.path().startsWith("expenditure.") ? Optional.of(id.withItem(Item.EXPENDITURE)) : Optional.empty();
    }

    private static Verdict check(FigureId partId, FigureId wholeId, RuleContext context) {
        List<Figure> parts = context.figures().mentions(partId);
        Figure first = parts.get(0);
        Optional<Verdict> open = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            Figure part = parts.get(i);
            Optional<Figure> whole = context.groups().beside(wholeId, part.group());
            if (whole.isEmpty()) {
                open = Optional.of(Verdict.undecidable(first.pointer(), Reasons.unknown(wholeId, context)));
                continue;
            }
            Excess excess = Excess.of(part, whole.get());
            switch (excess.relation()) {
                case ABOVE -> {
                    return Verdict.fail(observe(Kind.VIOLATION, "ARI-025.above", excess));
                }
                case WITHIN_ROUNDING ->
                    open = open.or(() -> Optional.of(
                            Verdict.pass(first.pointer(), observe(Kind.ROUNDING, "ARI-025.rounding", excess))));
                case UNDECIDABLE ->
                    open = open.or(() -> Optional.of(Verdict.undecidable(first.pointer(), Reasons.approximate())));
                case WITHIN -> {}
            }
        }
        return open.isPresent() ? open.get() : Verdict.pass(first.pointer());
    }

    private static Observation observe(Kind kind, String key, Excess excess) {
        Figure part = excess.value();
        Figure whole = excess.ceiling();
        return Observation.of(
                        kind,
                        ArithmeticMessages.text(
                                key,
                                FigureNames.full(part.id()),
                                part.value(),
                                FigureNames.full(whole.id()),
                                whole.value(),
                                excess.difference(),
                                excess.unit()),
                        Place.of(part))
                .about(part.id())
                .traced(excess.trace())
                .relatedTo(List.of(Place.of(whole)));
    }
}
