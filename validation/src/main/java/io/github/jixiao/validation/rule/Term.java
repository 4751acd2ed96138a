package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import java.util.Optional;

/**
 * A part of a sum, named relative to its total: what it does not name, it shares with the total. Immutable.
 *
 * @param item the item, or empty for that of the total
 * @param scope the scope, or empty for that of the total
 * @param stage the stage, or empty for that of the total
 * @param sign 1 where it is added, -1 where it is subtracted
 * @param need what it means that the part is not stated
 * @param each whether the part is every named item under {@code item}, such as every project, instead of the item itself
 */
public record Term(
        Optional<Item> item, Optional<Scope> scope, Optional<Stage> stage, int sign, Need need, boolean each) {

    /** What it means that a part is not stated. */
    public enum Need {
        /** It is anything from zero up: the sum can be refuted, never confirmed. */
        REQUIRED,
        /** It is probably zero: the sum is confirmed where the others reach the total, and not refuted where they do not. */
        OPTIONAL,
        /** It is zero. */
        IF_STATED,
        /** The sum is not meant to hold: it concerns only totals beside which the part is stated. */
        PRESENT
    }

    /** {@return a part that every such sum has} */
    public static Term of(Item item) {
        return new Term(Optional.of(item), Optional.empty(), Optional.empty(), 1, Need.REQUIRED, false);
    }

    /** {@return every named item under {@code item}: the projects under project expenditure} */
    public static Term each(Item item) {
        return new Term(Optional.of(item), Optional.empty(), Optional.empty(), 1, Need.REQUIRED, true);
    }

    /** {@return the same item as the total, of another scope} */
    public static Term of(Scope scope) {
        return new Term(Optional.empty(), Optional.of(scope), Optional.empty(), 1, Need.REQUIRED, false);
    }

    /** {@return the same item as the total, at another stage} */
    public static Term of(Stage stage) {
        return new Term(Optional.empty(), Optional.empty(), Optional.of(stage), 1, Need.REQUIRED, false);
    }

    /** {@return the same, needed otherwise} */
    public Term needed(Need other) {
        return new Term(item, scope, stage, sign, other, each);
    }

    /** {@return the same, subtracted} */
    public Term negated() {
        return new Term(item, scope, stage, -sign, need, each);
    }

    /** {@return the same, of a scope of its own} */
    public Term from(Scope other) {
        return new Term(item, Optional.of(other), stage, sign, need, each);
    }

    /** {@return the same, at a stage of its own} */
    public Term at(Stage other) {
        return new Term(item, scope, Optional.of(other), sign, need, each);
    }

    /** {@return the figure that this is for a total; for {@link #each}, the item that the named ones stand under} */
    public FigureId of(FigureId total) {
        FigureId id = item.isEmpty() ? total : total.scope().isPresent() ? total.withItem(item.get()) : other(total);
        FigureId scoped = scope.isEmpty() ? id : id.withScope(scope.get());
        return stage.isEmpty() ? scoped : scoped.withStage(stage.get());
    }

    private FigureId other(FigureId total) {
        FigureId id = FigureId.of(item.orElseThrow());
        return total.year().isPresent() ? id.atYear(total.year().getAsInt()) : id;
    }
}
