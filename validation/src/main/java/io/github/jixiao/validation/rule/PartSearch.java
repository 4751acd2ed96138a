package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.narrative.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the parts of one total: in its group, else elsewhere where all mentions agree. */
final class PartSearch {

    private final RuleContext context;
    private final int group;
    private final boolean joined;
    private final SumCheck sum = SumCheck.empty();

    /** @param joined whether a list in the group is continued by the names that only other groups state */
    PartSearch(RuleContext context, int group, boolean joined) {
        this.context = context;
        this.group = group;
        this.joined = joined;
    }

    SumCheck sum() {
        return sum;
    }

    void add(Term term, FigureId id) {
        if (term.each()) {
            addEach(term, id);
        } else {
            addOne(term, id);
        }
    }

    private void addOne(Term term, FigureId id) {
        Optional<Figure> value = context.groups().beside(id, group);
        if (value.isPresent() || context.figures().contains(id)) {
            add(term, id, value);
        } else {
            addMissing(term, id);
        }
    }

    private void addEach(Term term, FigureId under) {
        List<Figure> here = listed(context.groups().named(under, group));
        List<FigureId> elsewhere = context.groups().named(under);
        for (int i = 0; i < here.size(); i++) {
            sum.add(here.get(i), term.sign());
        }
        if (here.isEmpty() && elsewhere.isEmpty()) {
            addMissing(term, under);
        } else if (here.isEmpty() || joined) {
            Set<FigureId> listed = here.stream().map(Figure::id).collect(Collectors.toSet());
            elsewhere.stream()
                    .filter(id -> !listed.contains(id))
                    .forEach(id -> add(term, id, context.groups().agreed(id)));
            addUnchanged(term, under);
        }
        if (term.need() == Term.Need.OPTIONAL) {
            sum.mayLackParts();
        }
    }

    /** Takes as missing what has an initial budget alone: a budget that was not changed is seldom stated again as the final one. */
    private void addUnchanged(Term term, FigureId under) {
        if (under.stage().equals(Optional.of(Stage.FINAL))) {
            for (FigureId initial : context.groups().named(under.withStage(Stage.INITIAL))) {
                FigureId last = initial.withStage(Stage.FINAL);
                if (!context.figures().contains(last)) {
                    sum.missing(last, term.sign(), false);
                }
            }
        }
    }

    private void add(Term term, FigureId id, Optional<Figure> value) {
        if (value.isPresent()) {
            sum.add(value.get(), term.sign());
        } else {
            sum.ambiguous(id);
        }
    }

    private void addMissing(Term term, FigureId id) {
        if (term.need() != Term.Need.IF_STATED && !isDeclaredNone(id)) {
            sum.missing(id, term.sign(), term.need() == Term.Need.OPTIONAL);
        }
    }

    /** Leaves out what only repeats a list: score sheets name projects again that the budget lists. */
    private static List<Figure> listed(List<Figure> figures) {
        if (figures.isEmpty() || figures.get(0).group() != Figure.BY_PROGRAM) {
            return figures;
        }
        List<Figure> budget = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).pointer().startsWith("/performance/")) {
                budget.add(figures.get(i));
            }
        }
        return budget.isEmpty() ? figures : budget;
    }

    private boolean isDeclaredNone(FigureId id) {
        return id.year().isEmpty()
                && id.scope()
                        .flatMap(scope -> context.report().getBudget().disclosure(scope))
                        .filter(Disclosure::isDeclaredNone)
                        .isPresent();
    }
}
