package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a header or label says. Unknown where it holds a word that is not in the vocabulary. Immutable.
 *
 * @param known whether every word of it is in the vocabulary
 * @param role the role of a column
 * @param pair the label of the value in the next cell, empty where it is none
 * @param item the item, where one is named
 * @param weak whether the item is named only by 收入 or 支出
 * @param part whether the item is named only below a wider one
 * @param scope whose money, where it is named
 * @param stage the stage, where it is named
 * @param plain whether the stage is named by 预算 alone
 * @param year the year as four digits, -1 for the year before, 0 for the own; {@link #NO_YEAR} where none is named
 * @param unit the unit of money, where it is named
 * @param points the points in brackets, where they are named
 * @param total whether it names a sum
 * @param sheet whether it names the total of a score sheet
 * @param ofWhich whether it begins with 其中
 * @param numbered whether it begins with an Arabic number
 * @param columns the stages that brackets behind it list, for the values that follow in the row
 * @param name the text without its number, its brackets and its 其中
 */
record Phrase(
        boolean known,
        Role role,
        String pair,
        @Nullable Item item,
        boolean weak,
        boolean part,
        @Nullable Scope scope,
        @Nullable Stage stage,
        boolean plain,
        int year,
        @Nullable MoneyUnit unit,
        @Nullable BigDecimal points,
        boolean total,
        boolean sheet,
        boolean ofWhich,
        boolean numbered,
        List<Phrase> columns,
        String name) {

    static final int NO_YEAR = Integer.MIN_VALUE;

    /** {@return whether it can head a column by itself}. */
    boolean isColumn() {
        return known
                && (role != Role.NONE || stage != null || item != null || total)
                && role != Role.CLASS
                && !role.isLevel();
    }

    /** {@return whether it names a half of a table and nothing else: 收入, 支出}. */
    boolean isHalf() {
        return known && weak && (name.equals("收入") || name.equals("支出"));
    }

    /** {@return whether it names a year and nothing else}. */
    boolean isYear() {
        return known
                && year != NO_YEAR
                && role == Role.NONE
                && stage == null
                && item == null
                && scope == null
                && !total;
    }

    /** {@return whether it can stand in a row of headers}. */
    boolean isHeaderWord() {
        return isColumn() || known && scope != null;
    }

    /** {@return whether it hardly stands anywhere but above a column}. */
    boolean isStrongColumn() {
        return known
                && switch (role) {
                    case NONE -> stage != null && !(item != null && !weak) && !sheet;
                    case RATE,
                            WEIGHT,
                            SCORE,
                            NAME,
                            LEVEL1,
                            LEVEL2,
                            TARGET,
                            ACTUAL,
                            AMOUNT,
                            CHANGE,
                            DIRECTION,
                            MEASURE -> true;
                    case OTHER, CODE, CORE, REASON, EXPECTED -> true;
                    default -> false;
                };
    }

    /** {@return whether it is the label of a row of figures or the heading of such rows}. */
    boolean isRowLabel() {
        return known && (item != null && !weak || scope != null || total || sheet || role == Role.IGNORED);
    }

    /** {@return whether it names a figure in a row or column}. */
    boolean hasItem() {
        return known && item != null && !weak && !part;
    }

    /** {@return whether it names a sum and nothing else}. */
    boolean isSum() {
        return known && total && item == null && role == Role.NONE;
    }

    /** {@return whether it is the label of a rate or score that can stand below columns which are not its own}. */
    boolean isOwnRow() {
        return known && (role == Role.RATE || pair.equals("EXECUTION_SCORE"));
    }

    boolean isStaff() {
        return known && item != null && (item.path().startsWith("staff.") || item.equals(Item.RATE_STAFFING));
    }

    boolean hasPair() {
        return known && !pair.isEmpty();
    }
}
