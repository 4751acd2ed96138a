package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import org.jspecify.annotations.Nullable;

/** Tells which item words that name a stage alone speak of: 年初预算, 实际支出. */
final class SpokenItems {

    private final Context context;

    SpokenItems(Context context) {
        this.context = context;
    }

    /** {@return the item that the label speaks of at {@code stage}, or null where it may be one of two} */
    @Nullable
    Item of(Label label, Stage stage) {
        return isBehindParts(stage) ? ofParts(label) : at(stage);
    }

    /**
     * Whether the budget is told behind the adjustments of several items, of which it is not the last one's, or behind that
     * of a part whose own budget is not told: 年初预算860万元，追加基本支出24万元，全年预算884万元.
     */
    private boolean isBehindParts(Stage stage) {
        Frame last = context.last;
        if (stage != Stage.FINAL || last == null || last.stage() != Stage.ADJUSTMENT) {
            return false;
        }
        return context.stated.whole(last.item(), Stage.INITIAL) != null || context.stated.adjustsSeveral();
    }

    /** What several adjusted items are parts of, where that is said. */
    private @Nullable Item ofParts(Label label) {
        Frame head = context.head;
        Frame last = context.last;
        Frame whole = last == null ? null : context.stated.whole(last.item(), Stage.INITIAL);
        if (whole != null) {
            return whole.item();
        }
        return head != null && last != null && head.holds(last.item()) ? head.item() : label.whole ? fallback() : null;
    }

    /** Whether a budget was stated right before, so that 实际 alone tells its outturn. */
    boolean isBudgetBefore(Label label) {
        Frame last = context.last;
        return last != null
                && last.amount() != null
                && last.spoken()
                && (last.stage() == Stage.INITIAL || last.stage() == Stage.FINAL)
                && !context.apart
                && label.isKnown()
                && label.scope == null
                && label.year == 0;
    }

    /** {@return the item that words without a name speak of at {@code stage}, or null where they may speak of two} */
    @Nullable
    Item at(Stage stage) {
        Frame head = context.head;
        Frame last = context.last;
        Frame before = context.previous;
        boolean fresh = head == null && last == null && context.follows && context.classified == null;
        if (fresh && before != null && before.stage() != stage && isSpending(before.item())) {
            return before.item();
        }
        boolean again = last != null
                && last == context.parents.peek()
                && last.stage() == stage
                && !context.inner
                && !context.apart;
        if (again && last.amount() != null && isSpending(last.item())) {
            return null;
        }
        boolean told = context.inner && last != null && last.stage() != stage && isSpending(last.item());
        if (last != null && (last.amount() == null || told)) {
            return last.item();
        }
        boolean revised = last != null
                && last.item().equals(Item.REVENUE)
                && last.stage() != Stage.EXECUTED
                && stage != Stage.EXECUTED;
        boolean goesOn = revised || last != null && isSpending(last.item());
        if (last != null && !context.apart && last.spoken() && last.stage() != stage && goesOn) {
            return last.item();
        }
        if (head != null && isSpending(head.item()) && !isProjectReport()) {
            boolean sameStage = head.stage() == stage && context.parents.isEmpty() && !context.apart;
            if (sameStage && head.item().isProject()) {
                return null;
            }
            return sameStage && Frame.isApart(head.item()) ? head.item() : sameStage ? fallback() : head.item();
        }
        return fallback();
    }

    static boolean isSpending(Item item) {
        String path = item.path();
        return !path.startsWith("revenue") && !path.startsWith("carryover") && !path.startsWith("surplus");
    }

    private Item fallback() {
        Item classified = context.classified;
        if (classified != null) {
            return classified;
        }
        return isProjectReport() ? project() : context.setting.item().orElse(Item.EXPENDITURE);
    }

    boolean isProjectReport() {
        return context.setting.project().isPresent();
    }

    Item project() {
        return context.setting.project().map(Item::project).orElse(Item.EXPENDITURE_PROJECT);
    }
}
