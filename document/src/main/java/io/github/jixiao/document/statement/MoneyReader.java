package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import java.util.List;
import java.util.Optional;

/** Tells which figure an amount of money states. */
final class MoneyReader {

    private static final int FARTHEST_YEAR = 6;

    private final Context context;
    private final ChangeReader changes;
    private final Topics topics;
    private final NamedItems items;
    private final Frames frames;

    MoneyReader(Context context, ChangeReader changes, Topics topics) {
        this.context = context;
        this.changes = changes;
        this.topics = topics;
        this.items = new NamedItems(context);
        this.frames = new Frames(context);
    }

    /** Reads an amount with the label in front of it; returns whether it became a fact. */
    boolean read(Clause clause, Token.Number number) {
        Label label = clause.label();
        if (clause.opensList()) {
            Clause front = clause.front();
            if (front != null) {
                topics.name(front);
            }
            context.openList();
        }
        if (clause.opensList()) {
            context.subjects.list();
        }
        boolean understood = context.subjects.admits(label, number, context) && fact(clause, number);
        context.subjects.amount(clause, understood, context);
        return understood;
    }

    /** {@return whether an amount behind the label would be a figure} */
    boolean names(Clause clause) {
        Label label = clause.label();
        boolean plain = label.isKnown()
                && label.staff == null
                && label.rate == null
                && label.move == null
                && !label.compared
                && !label.share;
        return plain && !items.of(clause).isEmpty();
    }

    private boolean fact(Clause clause, Token.Number number) {
        Label label = clause.label();
        if (changes.amount(clause, number)) {
            return true;
        }
        if (label.lastYear || label.move != null && !label.changedTo || Subjects.isOfPart(clause, context)) {
            return false;
        }
        Optional<String> project = ProjectNames.of(clause, context);
        if (project.isPresent()) {
            // 单价20万元以上的设备 says which things are meant, and not what was spent.
            return number.bound() != Bound.AT_LEAST
                    && state(frames.ofProject(label, Item.project(project.get())), clause, number);
        }
        if (label.other || label.event || label.strange && !label.within || label.staff != null || label.rate != null) {
            return false;
        }
        List<Item> named = items.of(clause);
        if (named.isEmpty()) {
            return false;
        }
        for (Item item : named) {
            if (!state(frames.of(clause, item), clause, number)) {
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
        Frame before = context.last;
        context.together = before == null || before.amount() == null
                ? stated.item()
                : context.together == null ? null : Frame.together(context.together, stated.item());
        Label label = clause.label();
        if (label.stage != null) {
            context.spread = label.stageFirst ? label.stage : null;
        }
        context.place(stated);
        return true;
    }
}
