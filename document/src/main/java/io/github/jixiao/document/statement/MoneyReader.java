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
        if (clause.opensList() && context.unreadBefore) {
            context.turn(Trail.FOREIGN);
        }
        // What money is not to exceed is aimed at.
        boolean understood = !isElsewhere(label) && number.bound() != Bound.AT_MOST && fact(clause, number);
        context.unreadBefore = !understood && label.move == null;
        boolean project = label.ofProject && context.setting.project().isEmpty();
        if (label.government) {
            context.turn(Trail.FOREIGN);
        } else if (context.unreadBefore && !label.compared && (project || label.isUnsure() && turnsAway(clause))) {
            context.turn(Trail.ASTRAY);
        }
        return understood;
    }

    /** Whether the amount is one of something that the sentence has turned to and that is no figure. */
    private boolean isElsewhere(Label label) {
        return switch (context.trail) {
            case FIGURES -> context.unreadBefore && context.head == null && isSpent(label);
            case THINGS -> isSpent(label);
            case ASTRAY -> label.refersBack();
            case FOREIGN -> true;
        };
    }

    /** Whether the label is 支出 alone, which behind a number of things tells what was spent on them. */
    private static boolean isSpent(Label label) {
        return label.refersBack() && Item.EXPENDITURE.equals(label.bare) && label.stage == null;
    }

    /** Whether what follows speaks of the unknown thing: where nothing was stated, in a list, or where it is a project. */
    private boolean turnsAway(Clause clause) {
        Frame head = context.head;
        return head == null
                || head.amount() == null
                || !context.parents.isEmpty()
                || ProjectNames.endsAsName(clause.tokens());
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
        if (label.move != null && !label.changedTo || isOfUnit(clause)) {
            return false;
        }
        Optional<String> project = ProjectNames.of(clause, context);
        if (project.isPresent()) {
            return state(frames.ofProject(label, Item.project(project.get())), clause, number);
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

    /** Whether the label tells of one project or office of a department that reports on all of them. */
    private boolean isOfUnit(Clause clause) {
        Label label = clause.label();
        boolean project = label.ofProject && context.setting.project().isEmpty();
        return project || label.unit && (clause.opensList() || !context.parents.isEmpty());
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
