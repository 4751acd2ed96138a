package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A total and its parts that are stated together have one unit (同式混用单位); zeros have none that matters. */
final class OneUnitInASum implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("UNT-003");
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Map<Figure, List<Figure>> mixed = new IdentityHashMap<>();
        List<Figure> totals = new ArrayList<>();
        List<Figure> all = context.figures().all();
        for (int i = 0; i < all.size(); i++) {
            Figure part = all.get(i);
            Optional<Figure> total = total(part, context);
            if (total.isPresent()) {
                if (mixed.putIfAbsent(total.get(), List.of()) == null) {
                    totals.add(total.get());
                }
                if (!part.value().unitSymbol().equals(total.get().value().unitSymbol())) {
                    mixed.computeIfPresent(total.get(), (key, parts) -> with(parts, part));
                }
            }
        }
        List<Verdict> verdicts = new ArrayList<>(totals.size());
        for (Figure total : totals) {
            verdicts.add(judge(total, mixed.getOrDefault(total, List.of())));
        }
        return verdicts;
    }

    private static List<Figure> with(List<Figure> parts, Figure part) {
        List<Figure> more = parts.isEmpty() ? new ArrayList<>() : parts;
        more.add(part);
        return more;
    }

    /** {@return the total above a part in its group, if both are amounts of money other than zero} */
    private static Optional<Figure> total(Figure part, RuleContext context) {
        Optional<Item> above = part.id().item().parent();
        if (above.isEmpty() || !isAmount(part) || above.get().kind() != Item.Kind.MONEY) {
            return Optional.empty();
        }
        List<Figure> totals = context.groups().mentions(part.id().withItem(above.get()), part.group());
        return totals.isEmpty() || !isAmount(totals.get(0)) ? Optional.empty() : Optional.of(totals.get(0));
    }

    private static boolean isAmount(Figure figure) {
        return figure.value() instanceof Amount amount && amount.signum() != 0;
    }

    /** {@return the verdict on a total and those of its parts that are stated in another unit} */
    private static Verdict judge(Figure total, List<Figure> others) {
        if (others.isEmpty()) {
            return Verdict.pass(total.pointer());
        }
        Figure first = others.get(0);
        return Verdict.fail(
                total.pointer(),
                Observation.violation(
                                UnitMessages.text(
                                        "UNT-003.mixed",
                                        FigureNames.full(first.id()),
                                        first.value(),
                                        FigureNames.item(total.id().item()),
                                        total.value()),
                                Place.of(first))
                        .about(first.id())
                        .relatedTo(related(total, others))
                        .restingOn(first.value().toString(), total.value().toString()));
    }

    private static List<Place> related(Figure total, List<Figure> others) {
        List<Place> places = new ArrayList<>(List.of(Place.of(total)));
        others.stream().skip(1).limit(MAX_RELATED).forEach(figure -> places.add(Place.of(figure)));
        return places;
    }
}
