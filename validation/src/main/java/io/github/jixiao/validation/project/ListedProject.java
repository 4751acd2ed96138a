package io.github.jixiao.validation.project;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project in the list of a budget.
 *
 * @param scope whose money
 * @param project the project
 * @param core its name without suffixes
 * @param number the number of its core among the different ones, from 0
 * @param at its JSON Pointer
 */
record ListedProject(Scope scope, Project project, String core, int number, String at) {

    private static final int MAX_NAME = 200;
    private static final Stage[] STAGES = {Stage.EXECUTED, Stage.FINAL, Stage.INITIAL, Stage.ADJUSTMENT};
    private static final Scope[] SCOPES = {
        Scope.GENERAL,
        Scope.GRANT,
        Scope.ALL,
        Scope.GOVERNMENT_FUND,
        Scope.STATE_CAPITAL,
        Scope.SOCIAL_INSURANCE,
        Scope.OTHER
    };

    /** {@return the projects of the report's own year, each name once, in the order of the scopes and lists} */
    static List<ListedProject> of(RuleContext context) {
        return Lists.of(context).distinct;
    }

    /** {@return the projects of one scope, in order} */
    static List<ListedProject> of(Scope scope, RuleContext context) {
        return Lists.of(context).byScope.getOrDefault(scope, List.of());
    }

    /** {@return the scopes that list projects, in order} */
    static Set<Scope> scopes(RuleContext context) {
        return Lists.of(context).byScope.keySet();
    }

    /** {@return the projects of {@link #of(RuleContext)} by their cores} */
    static Map<String, ListedProject> byCore(RuleContext context) {
        return Lists.of(context).byCore;
    }

    /** The lists of a report. */
    private static final class Lists {

        /** The projects of each scope that lists any. */
        private final Map<Scope, List<ListedProject>> byScope = new LinkedHashMap<>();

        private final Map<String, ListedProject> byCore = new HashMap<>();
        private final List<ListedProject> distinct = new ArrayList<>();

        static Lists of(RuleContext context) {
            return context.view(Lists.class, () -> new Lists(context.report().getBudget()));
        }

        private Lists(Budget budget) {
            for (Scope scope : SCOPES) {
                List<Project> stated =
                        budget.fund(scope).getExpenditure().getProject().getProjects();
                if (!stated.isEmpty()) {
                    byScope.put(scope, listed(scope, stated));
                }
            }
        }

        private List<ListedProject> listed(Scope scope, List<Project> stated) {
            List<ListedProject> listed = new ArrayList<>(stated.size());
            String at = "/budget/" + scope.property() + "/value/expenditure/project/projects/";
            for (int i = 0; i < stated.size(); i++) {
                String core = ProjectName.core(stated.get(i).getName());
                ListedProject first = byCore.get(core);
                int number = first == null ? distinct.size() : first.number;
                ListedProject each = new ListedProject(scope, stated.get(i), core, number, at + i);
                listed.add(each);
                if (first == null) {
                    byCore.put(core, each);
                    distinct.add(each);
                }
            }
            return listed;
        }
    }

    String name() {
        return project.getName();
    }

    Optional<Amount> executed() {
        return project.getAmounts().getExecuted();
    }

    /** {@return the figures of the project in the report's own year that it states more than once, by stage; none for a name too long} */
    List<FigureId> repeated(RuleContext context) {
        List<FigureId> repeated = List.of();
        if (name().length() <= MAX_NAME) {
            List<FigureId> ids = context.groups().ids(Item.project(name()));
            for (int i = 0; i < ids.size(); i++) {
                FigureId id = ids.get(i);
                if (context.figures().mentions(id).size() > 1
                        && id.scope().equals(Optional.of(scope))
                        && id.year().isEmpty()) {
                    repeated = repeated.isEmpty() ? new ArrayList<>() : repeated;
                    repeated.add(id);
                }
            }
        }
        if (repeated.size() > 1) {
            repeated.sort(Comparator.comparing(id -> id.stage().orElseThrow()));
        }
        return repeated;
    }

    /** {@return where the report states the project, with its amount} */
    Place place(RuleContext context) {
        if (name().length() <= MAX_NAME) {
            Item item = Item.project(name());
            for (Stage stage : STAGES) {
                Optional<Figure> first = context.figures().first(FigureId.of(scope, item, stage));
                if (first.isPresent()) {
                    return Place.of(first.get());
                }
            }
        }
        return Place.of(at);
    }

    /** {@return whether the project is stated to have no money, at whatever stages it is stated} */
    boolean isEmpty() {
        boolean stated = false;
        for (Stage stage : STAGES) {
            Optional<Amount> amount = project.getAmounts().at(stage);
            if (amount.isPresent() && amount.get().signum() != 0) {
                return false;
            }
            stated |= amount.isPresent();
        }
        return stated;
    }
}
