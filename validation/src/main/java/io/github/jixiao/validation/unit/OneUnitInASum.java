package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
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
        Map<Figure, List<Figure>> parts = new IdentityHashMap<>();
        List<Figure> totals = new ArrayList<>();
        for (Figure part : context.figures().all()) {
            total(part, context)
                    .ifPresent(total -> parts.computeIfAbsent(total, key -> {
                                totals.add(key);
                                return new ArrayList<>();
                            })
                            .add(part));
        }
        List<Verdict> verdicts = new ArrayList<>();
        totals.forEach(total -> verdicts.add(judge(total, parts.get(total))));
        return verdicts;
    }

    /** {@return the total above a part in its group, if both are amounts of money other than zero} */
    private static Optional<Figure> total(Figure part, RuleContext context) {
        Optional<Item> above = part.id().item().parent();
        if (above.isEmpty() || amount(part).isEmpty() || above.get().kind() != Item.Kind.MONEY) {
            return Optional.empty();
        }
        FigureId id = part.id().withItem(above.get());
        return context.groups().mentions(id, part.group()).stream()
                .findFirst()
                .filter(figure -> amount(figure).isPresent());
    }

    private static Optional<Amount> amount(Figure figure) {
        return figure.value() instanceof Amount amount && amount.signum() != 0 ? Optional.of(amount) : Optional.empty();
    }

    private static Verdict judge(Figure total, List<Figure> parts) {
        List<Figure> others = parts.stream()
                .filter(part -> !part.value().unitSymbol().equals(total.value().unitSymbol()))
                .toList();
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
