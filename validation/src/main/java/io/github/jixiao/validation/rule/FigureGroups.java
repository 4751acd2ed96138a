package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The figures of a report by the group in which they were stated, by item, and by whether all their mentions agree. Every
 * look-up takes constant time. Not thread-safe; made for one run.
 */
public final class FigureGroups {

    private final Figures figures;
    private final Map<Integer, Group> byGroup = new LinkedHashMap<>();
    private final Map<Item, List<FigureId>> byItem = new HashMap<>();
    private final Map<Family, List<FigureId>> named = new HashMap<>();
    private final Map<FigureId, Optional<Figure>> agreed = new HashMap<>();
    private Group last = Group.EMPTY;
    private int lastNumber;

    private FigureGroups(Figures figures) {
        this.figures = figures;
    }

    /** {@return the groups of {@code figures}} */
    public static FigureGroups of(Figures figures) {
        FigureGroups groups = new FigureGroups(figures);
        for (FigureId id : figures.ids()) {
            groups.byItem.computeIfAbsent(id.item(), item -> new ArrayList<>()).add(id);
            if (!id.item().name().isEmpty()) {
                groups.named
                        .computeIfAbsent(Family.of(id), key -> new ArrayList<>())
                        .add(id);
            }
        }
        for (Figure figure : figures.all()) {
            groups.byGroup
                    .computeIfAbsent(figure.group(), number -> new Group())
                    .add(figure);
        }
        return groups;
    }

    /** {@return the ids that are stated of an item, in the order of their first mention} */
    public List<FigureId> ids(Item item) {
        return Collections.unmodifiableList(byItem.getOrDefault(item, List.of()));
    }

    /** {@return the mentions of {@code id} in a group, in order} */
    public List<Figure> mentions(FigureId id, int group) {
        return group(group).byId.getOrDefault(id, List.of());
    }

    /**
     * {@return the named items under the item of {@code id}, such as the projects under project expenditure, that a group
     * states with the same scope, stage and year, in order}
     */
    public List<Figure> named(FigureId id, int group) {
        return group(group).named.getOrDefault(Family.of(id), List.of());
    }

    /** Rules go from figure to figure, and so ask for one group many times. */
    private Group group(int number) {
        if (number != lastNumber || last == Group.EMPTY) {
            last = byGroup.getOrDefault(number, Group.EMPTY);
            lastNumber = number;
        }
        return last;
    }

    /** {@return the ids of the named items under the item of {@code id} with the same scope, stage and year, in order} */
    public List<FigureId> named(FigureId id) {
        return Collections.unmodifiableList(named.getOrDefault(Family.of(id), List.of()));
    }

    /** {@return the most precise mention of {@code id} if all its mentions agree; empty where it is missing or they differ} */
    public Optional<Figure> agreed(FigureId id) {
        Optional<Figure> known = agreed.get(id);
        if (known == null) {
            known = agreed(figures.mentions(id));
            agreed.put(id, known);
        }
        return known;
    }

    /** {@return the value of {@code id} in a group, else the one on which all its mentions agree; empty where there is none} */
    public Optional<Figure> beside(FigureId id, int group) {
        List<Figure> here = mentions(id, group);
        return here.isEmpty() ? agreed(id) : agreed(here);
    }

    /** {@return the value of {@code id} in each group that states it with one value, in the order of their first mention} */
    public List<Figure> inEachGroup(FigureId id) {
        List<Figure> mentions = figures.mentions(id);
        if (mentions.size() < 2) {
            return mentions;
        }
        List<Figure> found = new ArrayList<>(mentions.size());
        Set<Integer> seen = new HashSet<>();
        for (Figure mention : mentions) {
            if (seen.add(mention.group())) {
                agreed(mentions(id, mention.group())).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@return whether {@code id} is stated more than once, and not with one value} */
    public boolean isAmbiguous(FigureId id) {
        return agreed(id).isEmpty() && !figures.mentions(id).isEmpty();
    }

    /** {@return the most precise of {@code mentions} if all agree with it; else empty} */
    static Optional<Figure> agreed(List<Figure> mentions) {
        if (mentions.size() < 2) {
            return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(0));
        }
        Figure finest = mentions.get(0);
        for (Figure each : mentions) {
            if (Agreement.isFiner(each.value(), finest.value())) {
                finest = each;
            }
        }
        for (Figure each : mentions) {
            if (!Agreement.agree(each.value(), finest.value())) {
                return Optional.empty();
            }
        }
        return Optional.of(finest);
    }

    private static final class Group {

        static final Group EMPTY = new Group();

        private final Map<FigureId, List<Figure>> byId = new HashMap<>();
        private final Map<Family, List<Figure>> named = new HashMap<>();

        void add(Figure figure) {
            byId.computeIfAbsent(figure.id(), id -> new ArrayList<>(1)).add(figure);
            if (!figure.id().item().name().isEmpty()) {
                named.computeIfAbsent(Family.of(figure.id()), key -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /** What the named items under one item have in common. */
    private record Family(String path, Optional<Scope> scope, Optional<Stage> stage, OptionalInt year) {

        static Family of(FigureId id) {
            return new Family(id.item().path(), id.scope(), id.stage(), id.year());
        }
    }
}
