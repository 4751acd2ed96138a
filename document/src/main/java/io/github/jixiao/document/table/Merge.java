package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Item;
import org.jspecify.annotations.Nullable;

/** Puts together what two headers say, or a header and a label. Stateless. */
final class Merge {

    private Merge() {}

    /** {@return what a header says below another; the lower one prevails where both speak}. */
    static Phrase below(Phrase upper, Phrase lower) {
        boolean blank = lower.name().isEmpty() && !lower.known();
        boolean useItem = lower.item() == null || lower.weak() && upper.item() != null;
        Item item = useItem ? upper.item() : lower.item();
        boolean known = blank
                ? upper.known()
                : lower.known() && (upper.known() || upper.name().isEmpty());
        boolean part = !useItem && lower.part() && !isBelow(upper.item(), lower.item());
        return new Phrase(
                known,
                role(upper, lower),
                lower.pair(),
                item,
                useItem ? upper.weak() : lower.weak(),
                part,
                lower.scope() != null ? lower.scope() : upper.scope(),
                lower.stage() != null ? lower.stage() : upper.stage(),
                lower.stage() != null ? lower.plain() : upper.plain(),
                lower.year() != Phrase.NO_YEAR ? lower.year() : upper.year(),
                lower.unit() != null ? lower.unit() : upper.unit(),
                lower.points() != null ? lower.points() : upper.points(),
                lower.total() || blank && upper.total(),
                lower.sheet(),
                lower.ofWhich(),
                lower.numbered(),
                lower.columns(),
                blank ? upper.name() : lower.name());
    }

    private static Role role(Phrase upper, Phrase lower) {
        boolean staged = upper.role() == Role.LABEL || upper.role() == Role.AMOUNT;
        boolean heads = upper.role() == Role.SECTION || staged && lower.stage() != null;
        return lower.role() != Role.NONE ? lower.role() : heads ? Role.NONE : upper.role();
    }

    static Phrase withRole(Phrase phrase, Role role) {
        return role == phrase.role()
                ? phrase
                : new Phrase(
                        phrase.known(),
                        role,
                        "",
                        null,
                        false,
                        false,
                        null,
                        null,
                        false,
                        Phrase.NO_YEAR,
                        phrase.unit(),
                        phrase.points(),
                        false,
                        false,
                        false,
                        false,
                        phrase.columns(),
                        phrase.name());
    }

    static boolean isBelow(@Nullable Item upper, @Nullable Item lower) {
        return upper != null && lower != null && lower.path().startsWith(upper.path() + ".");
    }

    /**
     * {@return the item that a row and a column name together, or null where they name none or contradict}
     *
     * @param row the item of the row, or null
     * @param column the item of the column, or null
     */
    static @Nullable Item item(@Nullable Item row, @Nullable Item column) {
        if (row == null || column == null) {
            return row == null ? column : row;
        }
        if (row.equals(column) || isBelow(column, row)) {
            return row;
        }
        return isBelow(row, column) ? column : null;
    }

    /** {@return whether two names of scopes can stand for one money; a fiscal grant gives way to a budget}. */
    static boolean agree(@Nullable Scope one, @Nullable Scope other) {
        return one == null || other == null || one == other || one == Scope.GRANT || other == Scope.GRANT;
    }

    static @Nullable Scope scope(@Nullable Scope one, @Nullable Scope other) {
        if (one == null || one == Scope.GRANT && other != null) {
            return other;
        }
        return one;
    }
}
