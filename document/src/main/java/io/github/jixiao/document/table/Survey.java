package io.github.jixiao.document.table;

import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds altogether. Immutable.
 *
 * @param items the items that its labels and headers name
 * @param revenueParts whether it names revenue apart from fiscal grants
 * @param carryOver whether it names carry-over
 * @param grandTotal whether a row is a sum of more than a group (合计, 总计)
 * @param rowsOfAmounts how many rows hold amounts
 */
record Survey(Set<Item> items, boolean revenueParts, boolean carryOver, boolean grandTotal, int rowsOfAmounts) {

    static Survey of(List<List<Slot>> rows) {
        Set<Item> items = new HashSet<>();
        boolean revenue = false;
        boolean carried = false;
        boolean grand = false;
        int filled = 0;
        for (List<Slot> row : rows) {
            boolean amounts = false;
            for (Slot slot : row) {
                amounts |= slot.piece().isAmount();
                grand |= slot.piece().phrase().isSum()
                        && !slot.piece().phrase().name().equals("小计");
                Item item =
                        slot.piece().phrase().hasItem() ? slot.piece().phrase().item() : null;
                if (item != null) {
                    items.add(item);
                    revenue |= item.path().startsWith("revenue") && !item.equals(Item.REVENUE_GRANT);
                    carried |= item.path().startsWith("carryover");
                }
            }
            filled += amounts ? 1 : 0;
        }
        return new Survey(items, revenue, carried, grand, filled);
    }

    /** {@return what a sum of the rows sums, where the rows tell, or null}. */
    @Nullable
    Item sum() {
        if (items.contains(Item.EXPENDITURE_BASIC) && items.contains(Item.EXPENDITURE_PROJECT) && !revenueParts) {
            return Item.EXPENDITURE;
        }
        boolean threePublic =
                items.size() > 1 && items.stream().allMatch(item -> Merge.isBelow(Item.THREE_PUBLIC, item));
        return threePublic ? Item.THREE_PUBLIC : null;
    }
}
