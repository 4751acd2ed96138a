package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report by the group in which they were stated, by item, and by whether all their mentions agree. A
 * look-up by id or by item takes constant time, and every list is unmodifiable. Not thread-safe; made for one run.
 */
public final class FigureGroups {

    private final Figures figures;
    private final List<FigureId> ids;
    private final Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    private final boolean single;
    private final Map<Item, List<FigureId>> byItem;
    /** The named items, by the id of the item that they stand under. */
    private final Map<FigureId, Named> named = new HashMap<>();

    private final Map<FigureId, Optional<Figure>> agreed = new HashMap<>();
    private @Nullable List<FigureId> repeated;
    private @Nullable Index namedInGroup;
    private @Nullable Index inGroup;

    private FigureGroups(Figures figures) {
        this.figures = figures;
        this.ids = List.copyOf(figures.ids());
        this.single = isSingle(figures.all());
        this.byItem = new HashMap<>(2 * ids.size());
    }

    /** {@return the groups of {@code figures}} */
    public static FigureGroups of(Figures figures) {
        FigureGroups groups = new FigureGroups(figures);
        for (int i = 0; i < groups.ids.size(); i++) {
            FigureId id = groups.ids.get(i);
            groups.byItem.computeIfAbsent(id.item(), item -> new ArrayList<>(4)).add(id);
            if (id.scope().isPresent()) {
                groups.scopes.add(id.scope().get());
            }
            if (isNamed(id)) {
                groups.named.computeIfAbsent(above(id), key -> new Named()).ids.add(id);
            }
        }
        return groups;
    }

    private static boolean isSingle(List<Figure> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).group() != figures.get(0).group()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(FigureId id) {
        return !id.item().name().isEmpty();
    }

    /** {@return the id of what a named item stands under; of any other item its own} */
    private static FigureId above(FigureId id) {
        return isNamed(id) ? id.withItem(id.item().parent().orElseThrow()) : id;
    }

    /** {@return the ids of all figures, in the order of their first mention} */
    public List<FigureId> ids() {
        return ids;
    }

    /** {@return the ids of the figures that are mentioned more than once, in the order of their first mention} */
    public List<FigureId> repeated() {
        if (repeated == null) {
            repeated = figures.size() == ids.size()
                    ? List.of()
                    : ids.stream().filter(id -> figures.mentions(id).size() > 1).toList();
        }
        return repeated;
    }

    /** {@return the first mention of an item at any scope, stage and year that {@code values} accepts; empty where it is not stated} */
    public Optional<Figure> first(Item item, Predicate<FigureId> values) {
        List<FigureId> ids = ids(item);
        for (int i = 0; i < ids.size(); i++) {
            if (values.test(ids.get(i))) {
                return figures.first(ids.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return whether any figure is stated in a scope} */
    public boolean states(Scope scope) {
        return scopes.contains(scope);
    }

    /** {@return the ids that are stated of an item, in the order of their first mention} */
    public List<FigureId> ids(Item item) {
        List<FigureId> ids = byItem.get(item);
        return ids == null ? List.of() : Collections.unmodifiableList(ids);
    }

    /** {@return the mentions of {@code id} in a group, in order} */
    public List<Figure> mentions(FigureId id, int group) {
        List<Figure> all = figures.mentions(id);
        if (all.size() < 2 || single) {
            return all.isEmpty() || all.get(0).group() == group ? all : List.of();
        }
        if (inGroup == null) {
            inGroup = new Index();
            for (Figure figure : figures.all()) {
                inGroup.add(figure.group(), figure.id(), figure);
            }
            inGroup.complete();
        }
        return inGroup.get(group, id);
    }

    private List<Figure> namedInGroup(FigureId above, int group) {
        if (namedInGroup == null) {
            namedInGroup = new Index();
            for (Figure figure : figures.all()) {
                if (isNamed(figure.id())) {
                    namedInGroup.add(figure.group(), above(figure.id()), figure);
                }
            }
            namedInGroup.complete();
        }
        return namedInGroup.get(group, above);
    }

    /**
     * {@return the named items under the item of {@code id}, such as the projects under project expenditure, that a group
     * states with the same scope, stage and year, in order}
     */
    public List<Figure> named(FigureId id, int group) {
        Named below = named.get(above(id));
        if (below == null) {
            return List.of();
        }
        if (!single || figures.size() > ids.size()) {
            return namedInGroup(above(id), group);
        }
        List<Figure> mentions = below.mentions(figures);
        return mentions.get(0).group() == group ? mentions : List.of();
    }

    /** {@return the ids of the named items under the item of {@code id} with the same scope, stage and year, in order} */
    public List<FigureId> named(FigureId id) {
        Named below = named.get(above(id));
        return below == null ? List.of() : below.unmodifiableIds;
    }

    /** {@return the most precise mention of {@code id} if all its mentions agree; empty where it is missing or they differ} */
    public Optional<Figure> agreed(FigureId id) {
        List<Figure> mentions = figures.mentions(id);
        if (mentions.size() < 2) {
            return agreed(mentions);
        }
        Optional<Figure> known = agreed.get(id);
        if (known == null) {
            known = agreed(mentions);
            agreed.put(id, known);
        }
        return known;
    }

    /** {@return the value of {@code id} in a group, else the one on which all its mentions agree; empty where there is none} */
    public Optional<Figure> beside(FigureId id, int group) {
        List<Figure> all = figures.mentions(id);
        if (all.size() < 2) {
            return agreed(all);
        }
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
        return Collections.unmodifiableList(found);
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

    /** The named items under one item. */
    private static final class Named {

        private final List<FigureId> ids = new ArrayList<>();
        private final List<FigureId> unmodifiableIds = Collections.unmodifiableList(ids);
        private List<Figure> mentions = List.of();

        /** {@return their mentions, where each has one} */
        List<Figure> mentions(Figures figures) {
            if (mentions.isEmpty()) {
                List<Figure> found = new ArrayList<>(ids.size());
                for (FigureId id : ids) {
                    found.add(figures.mentions(id).get(0));
                }
                mentions = Collections.unmodifiableList(found);
            }
            return mentions;
        }
    }

    /** Figures by group and id, in order. */
    private static final class Index {

        private final Map<Integer, Map<FigureId, List<Figure>>> groups = new HashMap<>();
        private Map<FigureId, List<Figure>> last = Map.of();
        private int lastGroup;

        void add(int group, FigureId id, Figure figure) {
            groups.computeIfAbsent(group, number -> new HashMap<>())
                    .computeIfAbsent(id, key -> new ArrayList<>(2))
                    .add(figure);
        }

        /** Makes the lists unmodifiable, since rules of applications are given them. */
        void complete() {
            for (Map<FigureId, List<Figure>> byId : groups.values()) {
                byId.replaceAll((id, figures) -> Collections.unmodifiableList(figures));
            }
        }

        /** Rules go from figure to figure, and so ask for one group many times. */
        List<Figure> get(int group, FigureId id) {
            if (group != lastGroup || last.isEmpty()) {
                last = groups.getOrDefault(group, Map.of());
                lastGroup = group;
            }
            List<Figure> found = last.get(id);
            return found == null ? List.of() : found;
        }
    }
}
