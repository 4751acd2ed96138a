package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A figure of money as the sentences that follow refer to it. Immutable.
 *
 * @param year the year where it is not the report's own, else 0
 * @param spoken whether its stage was said in words
 * @param amount the amount that was stated, or null where it was only named
 */
record Frame(
        Scope scope,
        Item item,
        Stage stage,
        int year,
        boolean spoken,
        @Nullable Amount amount) {

    FigureId id() {
        FigureId id = FigureId.of(scope, item, stage);
        return year == 0 ? id : id.atYear(year);
    }

    Frame with(Amount stated) {
        return new Frame(scope, item, stage, year, spoken, stated);
    }

    /** {@return whether {@code part} belongs below this in a list of its parts} */
    boolean holds(Item part) {
        return holds(item, part);
    }

    static boolean holds(Item whole, Item part) {
        if (whole.equals(Item.REVENUE_TOTAL)) {
            return part.equals(Item.REVENUE)
                    || holds(Item.REVENUE, part)
                    || part.equals(Item.SURPLUS_USED)
                    || part.equals(Item.CARRY_OVER_OPENING);
        }
        if (whole.equals(Item.EXPENDITURE_TOTAL)) {
            return part.equals(Item.EXPENDITURE)
                    || holds(Item.EXPENDITURE, part)
                    || part.equals(Item.SURPLUS_DISTRIBUTED)
                    || part.equals(Item.CARRY_OVER_CLOSING);
        }
        if (part.equals(Item.REVENUE_TOTAL)
                || part.equals(Item.EXPENDITURE_TOTAL)
                || !whole.name().isEmpty()) {
            return false;
        }
        boolean below = part.path().startsWith(whole.path() + ".");
        return below || part.isProject() && whole.path().equals(part.path());
    }

    /** {@return the item that both are parts of, or that one is part of the other of; null where there is none} */
    static @Nullable Item together(Item one, Item other) {
        if (one.isProject() && other.isProject()) {
            return Item.EXPENDITURE_PROJECT;
        }
        Item whole = one;
        while (!whole.equals(other) && !holds(whole, other)) {
            Item above = whole.parent().orElse(null);
            if (above == null || !above.isVocabulary()) {
                return null;
            }
            whole = above;
        }
        return whole;
    }

    /** {@return whether both count money of the same account, so that a scope said of one holds for the other} */
    static boolean sameFamily(Item one, Item other) {
        return family(one) == family(other);
    }

    /** {@return whether the item takes the scope {@code all} unless one is named} */
    static boolean isApart(Item item) {
        return family(item) != 'm';
    }

    private static char family(Item item) {
        String path = item.path();
        return path.startsWith("threepublic")
                ? 't'
                : path.startsWith("procurement") ? 'p' : path.startsWith("runningcost") ? 'r' : 'm';
    }
}
