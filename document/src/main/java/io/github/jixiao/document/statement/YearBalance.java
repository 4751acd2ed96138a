package io.github.jixiao.document.statement;

import io.github.jixiao.figure.Item;
import java.util.List;

/** Tells whether a balance (结转和结余) is that of the begin of a year or of its end. Stateless. */
final class YearBalance {

    private YearBalance() {}

    /** Completes a label that names a balance by the words around it; by itself it is neither. */
    static void tell(Label label, boolean yearBegin, boolean yearEnd) {
        if (!label.balance) {
            if (yearBegin && label.each && label.items.equals(List.of(Item.CARRY_OVER_CLOSING))) {
                label.items.add(0, Item.CARRY_OVER_OPENING);
            }
            return;
        }
        if (yearBegin && yearEnd && label.each && label.isNameless()) {
            label.items.add(Item.CARRY_OVER_OPENING);
            label.items.add(Item.CARRY_OVER_CLOSING);
            label.balance = false;
            return;
        }
        boolean closing = yearEnd && !label.lastYear && !yearBegin;
        boolean opening = !yearEnd && (label.lastYear || yearBegin);
        if (label.items.isEmpty() && label.bare == null && closing != opening) {
            label.items.add(closing ? Item.CARRY_OVER_CLOSING : Item.CARRY_OVER_OPENING);
            label.lastYear = false;
            label.stage = null;
            label.balance = false;
        } else if (!label.isNameless()) {
            label.other = true;
        }
    }
}
