package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sum that must hold (勾稽关系): a total is its parts, each with its sign, at every scope, stage and year at which the
 * report states the total. A declaration; {@link IdentityRule} evaluates it. Immutable.
 *
 * @param total the item of the total; empty where the same holds of every item
 * @param scopes the scopes in which it holds; empty for all
 * @param stages the stages at which it holds; empty for all
 * @param terms the parts in the order of the formula
 */
public record Identity(Optional<Item> total, Set<Scope> scopes, Set<Stage> stages, List<Term> terms) {

    /** Copies the collections, so that the identity cannot change. */
    public Identity {
        scopes = scopes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(scopes));
        stages = stages.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(stages));
        terms = List.copyOf(terms);
    }

    /** {@return the sum of {@code terms}, in every scope and at every stage} */
    public static Identity of(Item total, Term... terms) {
        return new Identity(Optional.of(total), Set.of(), Set.of(), List.of(terms));
    }

    /** {@return the sum of {@code terms}, which relate every item to itself, such as its stages} */
    public static Identity ofEach(Term... terms) {
        return new Identity(Optional.empty(), Set.of(), Set.of(), List.of(terms));
    }

    /** {@return the sum of {@code parts}, which are all needed, in every scope and at every stage} */
    public static Identity of(Item total, Item... parts) {
        return of(total, List.of(parts).stream().map(Term::of).toArray(Term[]::new));
    }

    /** {@return the same in some scopes only} */
    public Identity in(Scope... only) {
        return new Identity(total, Set.of(only), stages, terms);
    }

    /** {@return the same at some stages only} */
    public Identity at(Stage... only) {
        return new Identity(total, scopes, Set.of(only), terms);
    }

    /** {@return whether {@code id} is a total of this} */
    public boolean concerns(FigureId id) {
        return (total.isEmpty() ? id.scope().isPresent() : total.get().equals(id.item()))
                && (scopes.isEmpty() || contains(scopes, id.scope()))
                && (stages.isEmpty() || contains(stages, id.stage()));
    }

    private static <T> boolean contains(Set<T> set, Optional<T> value) {
        return value.isPresent() && set.contains(value.get());
    }
}
