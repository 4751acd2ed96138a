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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Map<Above, Sum> sums = new LinkedHashMap<>();
        List<Figure> all = context.figures().all();
        for (int i = 0; i < all.size(); i++) {
            Figure part = all.get(i);
            Optional<Item> item = part.id().item().parent();
            if (item.isPresent() && item.get().kind() == Item.Kind.MONEY && isAmount(part)) {
                Above above = new Above(part.id().withItem(item.get()), part.group());
                Sum sum = sums.get(above);
                if (sum == null) {
                    sum = new Sum(total(above, context));
                    sums.put(above, sum);
                }
                sum.add(part);
            }
        }
        List<Verdict> verdicts = new ArrayList<>(sums.size());
        for (Sum sum : sums.values()) {
            if (sum.total.isPresent()) {
                verdicts.add(judge(sum.total.get(), sum.others));
            }
        }
        return verdicts;
    }

    /** {@return the total in its group, if it is an amount of money other than zero} */
    private static Optional<Figure> total(Above above, RuleContext context) {
        List<Figure> totals = context.groups().mentions(above.id(), above.group());
        return totals.isEmpty() || !isAmount(totals.get(0)) ? Optional.empty() : Optional.of(totals.get(0));
    }

    /** What the parts of a total have in common. */
    record Above(FigureId id, int group) implements Comparable<Above> {

        // Many figures that share a hash are told apart quickly only where these are comparable.
        @Override
        public int compareTo(Above other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : Integer.compare(group, other.group);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Above that && group == that.group && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return 31 * id.hashCode() + group;
        }
    }

    /** A total and those of its parts that are stated in another unit. */
    private static final class Sum {

        private final Optional<Figure> total;
        private List<Figure> others = List.of();

        Sum(Optional<Figure> total) {
            this.total = total;
        }

        void add(Figure part) {
            if (total.isPresent()
                    && !part.value().unitSymbol().equals(total.get().value().unitSymbol())) {
                others = others.isEmpty() ? new ArrayList<>() : others;
                others.add(part);
            }
        }
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
