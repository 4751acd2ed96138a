package io.github.jixiao.validation.unit;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.RuleContext;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds twin figures against each other: the mentions of one figure, the stages of one figure, and one number in several
 * scopes. Scopes differ in truth, so that only the same digits in another unit tell there.
 */
final class Twins {

    private static final int MAX_VALUES = 16;
    private static final Set<Scope> SCOPES = EnumSet.of(Scope.ALL, Scope.GRANT, Scope.GENERAL);
    private static final Set<Stage> STAGES = EnumSet.of(Stage.INITIAL, Stage.FINAL, Stage.EXECUTED);

    private final RuleContext context;
    private final Magnitude magnitude;
    private final List<Suspect> suspects = new ArrayList<>();
    private boolean searched;
    private boolean checked;

    private Twins(RuleContext context, Magnitude magnitude) {
        this.context = context;
        this.magnitude = magnitude;
    }

    static Twins of(RuleContext context, Magnitude magnitude) {
        Twins twins = new Twins(context, magnitude);
        // Where no two amounts are apart, no twins are: the search is left to whoever asks whether there are any.
        if (magnitude.mayBeApart(context.figures().all())) {
            twins.search();
        }
        return twins;
    }

    List<Suspect> suspects() {
        return suspects;
    }

    /** {@return whether any figure has a twin} */
    boolean isChecked() {
        if (!searched) {
            search();
        }
        return checked;
    }

    private void search() {
        searched = true;
        for (FigureId id : context.groups().repeated()) {
            checkMentions(context.figures().mentions(id));
        }
        Map<Family, List<Figure>> families = new LinkedHashMap<>();
        List<FigureId> ids = context.groups().ids();
        for (int i = 0; i < ids.size(); i++) {
            FigureId id = ids.get(i);
            if (isTwin(id) && context.groups().ids(id.item()).size() > 1) {
                Optional<Figure> figure = context.groups().agreed(id);
                if (figure.isPresent() && Magnitude.isExact(figure.get())) {
                    families.computeIfAbsent(Family.of(id), key -> new ArrayList<>(4))
                            .add(figure.get());
                }
            }
        }
        families.values().forEach(this::checkFamily);
    }

    private static boolean isTwin(FigureId id) {
        return id.scope().isPresent()
                && SCOPES.contains(id.scope().get())
                && STAGES.contains(id.stage().orElseThrow());
    }

    private void checkMentions(List<Figure> mentions) {
        Map<Measure, List<Figure>> values = new LinkedHashMap<>();
        for (Figure mention : mentions) {
            if (Magnitude.isExact(mention)) {
                List<Figure> same = values.get(mention.value());
                if (same != null) {
                    same.add(mention);
                } else if (values.size() < MAX_VALUES) {
                    values.put(mention.value(), new ArrayList<>(List.of(mention)));
                }
            }
        }
        checked |= values.size() > 1;
        List<List<Figure>> lists = List.copyOf(values.values());
        for (int i = 0; i < lists.size(); i++) {
            for (int j = i + 1; j < lists.size(); j++) {
                Figure a = lists.get(i).get(0);
                Figure b = lists.get(j).get(0);
                if (magnitude.isApart(a, b)) {
                    int more = Integer.compare(lists.get(i).size(), lists.get(j).size());
                    add(more == 0 ? Magnitude.likelier(a, b) : more > 0 ? b : a, a, b);
                }
            }
        }
    }

    private void checkFamily(List<Figure> family) {
        checked |= family.size() > 1;
        List<int[]> pairs = new ArrayList<>(0);
        int[] apart = new int[family.size()];
        for (int i = 0; i < family.size(); i++) {
            for (int j = i + 1; j < family.size(); j++) {
                if (isApart(family.get(i), family.get(j))) {
                    apart[i]++;
                    apart[j]++;
                    pairs.add(new int[] {i, j});
                }
            }
        }
        for (int[] pair : pairs) {
            int more = Integer.compare(apart[pair[0]], apart[pair[1]]);
            Figure a = family.get(pair[0]);
            Figure b = family.get(pair[1]);
            add(more == 0 ? Magnitude.likelier(a, b) : more > 0 ? a : b, a, b);
        }
    }

    private boolean isApart(Figure a, Figure b) {
        return magnitude.isApart(a, b)
                && (a.id().scope().equals(b.id().scope()) || digits(a).equals(digits(b)));
    }

    private static BigInteger digits(Figure figure) {
        return figure.value().toBase().stripTrailingZeros().unscaledValue();
    }

    private void add(Figure suspect, Figure a, Figure b) {
        Figure other = suspect == a ? b : a;
        suspects.add(new Suspect(
                suspect,
                other.value().toBase(),
                List.of(other),
                UnitMessages.text(
                        "UNT-002.twin",
                        FigureNames.full(suspect.id()),
                        suspect.value(),
                        FigureNames.full(other.id()),
                        other.value())));
    }

    /** What twins in different scopes and stages have in common. */
    record Family(Item item, int year) implements Comparable<Family> {

        static Family of(FigureId id) {
            return new Family(id.item(), id.year().orElse(0));
        }

        // Many items that share a hash are told apart quickly only where families are comparable.
        @Override
        public int compareTo(Family other) {
            int byItem = item.compareTo(other.item);
            return byItem != 0 ? byItem : Integer.compare(year, other.year);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Family that && year == that.year && item.equals(that.item);
        }

        @Override
        public int hashCode() {
            return 31 * item.hashCode() + year;
        }
    }
}
