package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of other years and stages that figures are compared with. */
final class BaseReader {

    private final Context context;

    BaseReader(Context context) {
        this.context = context;
    }

    /** Reads an amount that is a value compared with; returns whether it is one. */
    boolean amount(Label label, Token.Number number) {
        boolean againstStage = label.compared && label.stage != null && label.isNameless();
        if (label.lastYear || label.compared && label.year != 0 || againstStage || isEarlier(label)) {
            return base(label, number);
        }
        return false;
    }

    /** Whether the label says nothing but an earlier year, so that the figure spoken of is stated for it. */
    private boolean isEarlier(Label label) {
        return label.year != 0
                && label.year < context.setting.year()
                && label.isNameless()
                && label.isKnown()
                && label.stage == null
                && label.scope == null
                && !label.total
                && !label.changedTo
                && context.last != null;
    }

    /** The figure that a label with a change names, or the one spoken of. */
    @Nullable
    Frame subject(Label label) {
        Frame spoken = context.subjectFrame();
        if (label.items.size() != 1) {
            return spoken;
        }
        Item item = label.items.get(0);
        Scope scope = label.scope != null
                ? label.scope
                : spoken != null && Frame.sameFamily(spoken.item(), item)
                        ? spoken.scope()
                        : Frame.isApart(item)
                                ? Scope.ALL
                                : context.setting.scope().orElse(Scope.ALL);
        return new Frame(scope, item, context.setting.stage(), 0, false, null);
    }

    /** Reads the value of another year or stage that something is compared with. */
    private boolean base(Label label, Token.Number number) {
        if (label.other || label.event || label.strange || !label.before.isEmpty() || label.rate != null) {
            return false;
        }
        Frame figure = label.compared
                ? context.subjectFrame()
                : context.apart || context.last == null
                        ? (context.head != null ? context.head : context.previous)
                        : context.last;
        if (!label.items.isEmpty()) {
            figure = subject(label);
        }
        if (figure == null) {
            return false;
        }
        Frame spoken = figure;
        boolean stageOnly = !label.lastYear && label.year == 0;
        int own = context.setting.year();
        int year = stageOnly ? spoken.year() : label.year != 0 ? label.year : own - 1;
        Optional<Amount> amount = own == 0 && !stageOnly ? Optional.empty() : context.amount(number, false);
        if (amount.isEmpty()) {
            return false;
        }
        Stage stage = label.stage != null
                ? label.stage
                : Item.EXPENDITURE.equals(label.bare) ? context.setting.stage() : spoken.stage();
        Frame stated = new Frame(spoken.scope(), spoken.item(), stage, year == own ? 0 : year, false, null);
        var explained = context.explained;
        context.state(stated.id(), amount.get(), number);
        context.explained = explained;
        context.noteDoubts(number);
        context.base = label;
        if (context.head == null && !label.items.isEmpty()) {
            context.head = new Frame(spoken.scope(), spoken.item(), spoken.stage(), 0, false, null);
            context.last = context.last == null ? context.head : context.last;
        }
        return true;
    }
}
