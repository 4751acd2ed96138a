package io.github.jixiao.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The flat view of a report: every mention of every figure that it states, in order, and by id in constant time.
 * Immutable and thread-safe.
 */
public final class Figures {

    private final List<Figure> all;
    private final Map<FigureId, List<Figure>> byId;

    private Figures(List<Figure> all, Map<FigureId, List<Figure>> byId) {
        this.all = all;
        this.byId = byId;
    }

    /** {@return the figures that {@code source} states} */
    public static Figures of(FigureSource source) {
        List<Figure> all = new ArrayList<>();
        source.forEachFigure(all::add);
        return of(all);
    }

    /** {@return a view of {@code figures}, in their order} */
    public static Figures of(Collection<Figure> figures) {
        Map<FigureId, List<Figure>> byId = new LinkedHashMap<>();
        for (Figure figure : figures) {
            byId.computeIfAbsent(figure.id(), id -> new ArrayList<>(2)).add(figure);
        }
        byId.replaceAll((id, mentions) -> Collections.unmodifiableList(mentions));
        return new Figures(List.copyOf(figures), Collections.unmodifiableMap(byId));
    }

    /** {@return every mention, in order} */
    public List<Figure> all() {
        return all;
    }

    /** {@return the ids of all figures, in the order of their first mention} */
    public Set<FigureId> ids() {
        return byId.keySet();
    }

    /** {@return every mention of {@code id}, in order; empty where it is not stated} */
    public List<Figure> mentions(FigureId id) {
        return byId.getOrDefault(id, List.of());
    }

    /** {@return the first mention of {@code id}, or empty} */
    public Optional<Figure> first(FigureId id) {
        List<Figure> mentions = byId.get(id);
        return mentions == null ? Optional.empty() : Optional.of(mentions.get(0));
    }

    /** {@return the number of mentions} */
    public int size() {
        return all.size();
    }
}
