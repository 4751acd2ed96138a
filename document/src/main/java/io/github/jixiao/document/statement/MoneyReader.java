package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which figure an amount of money states. */
final class MoneyReader {

    private static final int FARTHEST_YEAR = 6;

    private final Context context;
    private final ChangeReader changes;
    private final NamedItems items;

    MoneyReader(Context context, ChangeReader changes) {
        this.context = context;
        this.changes = changes;
        this.items = new NamedItems(context);
    }

    /** Reads an amount with the label in front of it; returns whether it became a fact. */
    boolean read(Clause clause, Token.Number number) {
        Label label = clause.label();
        if (clause.opensList()) {
            context.openList();
        }
        if (changes.amount(clause, number)) {
            return true;
        }
        if (label.move != null && !label.changedTo) {
            return false;
        }
        if (readProject(clause, number)) {
            return true;
        }
        if (label.other || label.event || label.strange && !label.within || label.staff != null || label.rate != null) {
            return false;
        }
        List<Item> named = items.of(clause);
        if (named.isEmpty()) {
            return false;
        }
        for (Item item : named) {
            if (!state(frame(clause, item), clause, number)) {
                return false;
            }
        }
        context.noteDoubts(number);
        return true;
    }

    private boolean state(Frame frame, Clause clause, Token.Number number) {
        int own = context.setting.year();
        boolean remote = frame.year() != 0 && own != 0 && Math.abs(frame.year() - own) > FARTHEST_YEAR;
        Optional<Amount> amount = remote
                ? Optional.empty()
                : context.amount(number, clause.label().negative && frame.stage() == Stage.ADJUSTMENT);
        if (amount.isEmpty()) {
            return false;
        }
        Frame stated = frame.with(amount.get());
        context.state(stated.id(), amount.get(), number);
        place(stated);
        return true;
    }

    /** Makes the figure the one that what follows refers to. */
    private void place(Frame frame) {
        while (!context.parents.isEmpty() && !isPart(context.parents.peek(), frame)) {
            context.parents.pop();
        }
        if (context.parents.isEmpty()) {
            context.head = frame;
        }
        context.last = frame;
        context.apart = false;
    }

    private static boolean isPart(Frame whole, Frame part) {
        return whole.holds(part.item()) || whole.item().equals(part.item()) && whole.scope() != part.scope();
    }

    private boolean readProject(Clause clause, Token.Number number) {
        Optional<String> name = ProjectNames.of(clause, context);
        if (name.isEmpty()) {
            return false;
        }
        Item item = Item.project(name.get());
        Frame whole = projectWhole();
        Label label = clause.label();
        Scope scope = whole != null ? whole.scope() : scope(label, item, null);
        Stage stage = label.stage != null ? label.stage : whole != null ? whole.stage() : context.setting.stage();
        int year = label.year != 0 ? ownOr(label.year) : whole != null ? whole.year() : context.year;
        return state(new Frame(scope, item, stage, year, label.stage != null, null), clause, number);
    }

    private @Nullable Frame projectWhole() {
        for (Frame parent : context.parents) {
            if (parent.item().equals(Item.EXPENDITURE_PROJECT)) {
                return parent;
            }
        }
        return null;
    }

    private Frame frame(Clause clause, Item item) {
        Label label = clause.label();
        Frame whole = null;
        for (Frame parent : new ArrayDeque<>(context.parents)) {
            if (parent.holds(item) || parent.item().equals(item)) {
                whole = parent;
                break;
            }
        }
        Stage stage = stage(clause, item, whole);
        return new Frame(scope(label, item, whole), item, stage, year(label, whole), label.stage != null, null);
    }

    private Stage stage(Clause clause, Item item, @Nullable Frame whole) {
        Label label = clause.label();
        if (item.path().startsWith("carryover")) {
            return Stage.EXECUTED;
        }
        if (label.stage != null) {
            return label.stage;
        }
        Frame last = context.last;
        if (whole != null) {
            return whole.stage();
        }
        boolean listed = clause.enumerated() && last != null && last.spoken() && label.bare == null;
        return listed ? last.stage() : context.setting.stage();
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
