package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the scope, stage and year of an item that a label names, by the label, the sentence and its place. */
final class Frames {

    private final Context context;

    Frames(Context context) {
        this.context = context;
    }

    /** {@return the figure of the item, its amount still open} */
    Frame of(Clause clause, Item item) {
        Label label = clause.label();
        Frame whole = whole(item);
        Stage stage = stage(clause, item, whole);
        return new Frame(scope(label, item, whole), item, stage, year(label, whole), label.stage != null, null);
    }

    /** {@return the figure that a clause without an amount names: that of the sentence before, where it stated one of the item} */
    Frame topic(Clause clause, Item item) {
        Label label = clause.label();
        boolean said = label.scope != null || label.stage != null || label.year != 0;
        Frame named = of(clause, item);
        Optional<Frame> before =
                said || !context.follows || context.head != null ? Optional.empty() : context.stated.before(item);
        return before.map(frame -> new Frame(frame.scope(), item, frame.stage(), frame.year(), frame.spoken(), null))
                .orElse(named);
    }

    /** {@return the figure of a project in a list of them, its amount still open} */
    Frame ofProject(Label label, Item project) {
        Frame whole = projects();
        Scope scope = whole != null ? whole.scope() : scope(label, project, null);
        Stage open = context.spread != null ? context.spread : context.stageOf(null);
        Stage said = label.stage != null ? label.stage : whole != null ? whole.stage() : open;
        int year = label.year != 0 ? ownOr(label.year) : whole != null ? whole.year() : context.year;
        return new Frame(scope, project, said, year, label.stage != null, null);
    }

    private @Nullable Frame projects() {
        for (Frame parent : context.parents) {
            if (parent.item().equals(Item.EXPENDITURE_PROJECT) || parent.item().equals(Item.EXPENDITURE)) {
                return parent;
            }
        }
        return null;
    }

    private @Nullable Frame whole(Item item) {
        for (Frame parent : context.parents) {
            if (parent.holds(item) || parent.item().equals(item)) {
                return parent;
            }
        }
        return null;
    }

    private Stage stage(Clause clause, Item item, @Nullable Frame whole) {
        Label label = clause.label();
        if (item.path().startsWith("carryover")) {
            return Stage.EXECUTED;
        }
        boolean revised = whole != null && whole.spoken() && whole.stage() == Stage.FINAL;
        if (label.stage == Stage.INITIAL && label.anyBudget && revised) {
            return Stage.FINAL;
        }
        if (label.stage != null) {
            return label.stage;
        }
        Frame last = context.last;
        if (whole != null) {
            return whole.stage();
        }
        boolean named = label.bare == null;
        boolean listed = clause.enumerated() && last != null && last.spoken() && named;
        if (last != null && (listed || last.amount() == null && last.item().equals(item) || label.total)) {
            return last.stage();
        }
        Stage spread = context.spread;
        boolean sibling = last != null
                && (Frame.together(last.item(), item) != null
                        || label.grand && last.item().equals(Item.REVENUE));
        return spread != null && named && sibling ? spread : context.stageOf(null);
    }

    private Scope scope(Label label, Item item, @Nullable Frame whole) {
        Optional<Scope> above = scopeAbove(item);
        if (item.path().startsWith(Item.REVENUE.path() + ".") && !item.equals(Item.REVENUE_TOTAL)) {
            return Scope.ALL;
        }
        Scope said = label.scope;
        if (said != null) {
            boolean narrower = said == Scope.GRANT
                    && above.isPresent()
                    && Scope.fourBudgets().contains(above.get());
            return narrower ? above.get() : said;
        }
        Frame last = context.last;
        boolean nextStage = last != null
                && last.item().equals(item)
                && label.stageOr(context.stageOf(null)) != last.stage()
                && label.items.isEmpty()
                && !context.apart
                && !label.total;
        if (last != null && nextStage) {
            return last.scope();
        }
        if (whole != null) {
            return whole.scope();
        }
        Frame head = context.head;
        if (head != null && Frame.sameFamily(head.item(), item)) {
            return head.scope();
        }
        return above.orElse(Scope.ALL);
    }

    /** {@return the scope that headings leave to the item; those with an account of their own take only that of their own} */
    private Optional<Scope> scopeAbove(Item item) {
        if (!Frame.isApart(item)) {
            return context.setting.scope();
        }
        boolean own = context.setting
                .item()
                .filter(above -> Frame.sameFamily(above, item))
                .isPresent();
        return own ? context.setting.itemScope() : Optional.empty();
    }

    private int year(Label label, @Nullable Frame whole) {
        if (label.year != 0) {
            context.year = ownOr(label.year);
            return context.year;
        }
        if (label.ownYear) {
            context.year = 0;
            return 0;
        }
        return whole != null ? whole.year() : context.year;
    }

    private int ownOr(int year) {
        return year == context.setting.year() || context.setting.year() == 0 ? 0 : year;
    }
}
