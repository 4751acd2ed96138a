package io.github.jixiao.figure;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The flat view of a report (数据总览): every mention of every figure that it states, in order, and by id in constant time.
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
        Map<FigureId, List<Figure>> byId = new LinkedHashMap<>(2 * figures.size());
        for (Figure figure : figures) {
            List<Figure> before = byId.putIfAbsent(figure.id(), List.of(figure));
            if (before != null) {
                // Most figures are mentioned once, so that only the second mention needs a list that grows.
                List<Figure> mentions = before.size() == 1 ? new ArrayList<>(before) : before;
                mentions.add(figure);
                byId.put(figure.id(), mentions);
            }
        }
        if (byId.size() < figures.size()) {
            byId.replaceAll((id, mentions) -> mentions.size() == 1 ? mentions : Collections.unmodifiableList(mentions));
        }
        return new Figures(List.copyOf(figures), byId);
    }

    /** {@return every mention, in order; derived figures come last} */
    public List<Figure> all() {
        return all;
    }

    /** {@return the ids of all figures, in the order of their first mention} */
    public Set<FigureId> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** {@return every mention of {@code id}, in order; empty where it is not stated} */
    public List<Figure> mentions(FigureId id) {
        List<Figure> mentions = byId.get(id);
        return mentions == null ? List.of() : mentions;
    }

    /** {@return the first mention of {@code id}, or empty} */
    public Optional<Figure> first(FigureId id) {
        List<Figure> mentions = byId.get(id);
        return mentions == null ? Optional.empty() : Optional.of(mentions.get(0));
    }

    /** {@return the first value of {@code id}, or empty} */
    public Optional<Measure> value(FigureId id) {
        return first(id).map(Figure::value);
    }

    /** {@return the first amount of {@code id}, or empty where it is not stated or no money} */
    public Optional<Amount> amount(FigureId id) {
        return value(id).filter(Amount.class::isInstance).map(Amount.class::cast);
    }

    /** {@return whether {@code id} is stated or derived here} */
    public boolean contains(FigureId id) {
        return byId.containsKey(id);
    }

    /**
     * {@return these figures, followed by those that can be derived from them}
     *
     * <p>Derived are totals that are nowhere stated and whose parts all are, within one scope, stage and year: the sums
     * that the vocabulary of figures names, the final budget of initial budget and adjustment, fiscal grants of the three
     * budgets they come from, projects of a list that is complete; then, in percent and rounded half up to two decimals,
     * the execution rate (预算执行率, executed by final budget) and the staffing control rate (在职人员控制率). A part
     * whose mentions disagree gives nothing. Every derived figure carries its {@link Trace}.
     */
    public Figures withDerived() {
        List<Figure> together = new ArrayList<>(all);
        together.addAll(DerivedFigures.of(this));
        return of(together);
    }

    /** {@return the number of mentions} */
    public int size() {
        return all.size();
    }

    /** {@return the number of mentions and of ids, never the figures themselves} */
    @Override
    public String toString() {
        return all.size() + " mentions of " + byId.size() + " figures";
    }
}
