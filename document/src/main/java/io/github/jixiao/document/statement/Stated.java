package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of money that a sentence, and the one before it, have stated. */
final class Stated {

    private static final int MOST = 30;

    private List<Frame> now = new ArrayList<>();
    private List<Frame> before = new ArrayList<>();

    void add(Frame frame) {
        if (frame.amount() != null && now.size() < MOST) {
            now.add(frame);
        }
    }

    void endSentence() {
        if (!now.isEmpty()) {
            List<Frame> oldest = before;
            before = now;
            now = oldest;
            now.clear();
        }
    }

    /** {@return the figure of the item that the sentence before stated, if it stated one of it} */
    Optional<Frame> before(Item item) {
        Frame found = null;
        for (Frame frame : before) {
            if (frame.item().equals(item)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = frame;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * {@return the figure whose parts are listed, where {@code named} was the last: of one item stated more than once, that
     * of the report's own year and, behind a stop, of the stage of the text}
     */
    Frame whole(Frame named, Stage stage, boolean stopped) {
        return whole(named, now, stage, stopped);
    }

    /** {@return the same for the sentence before} */
    Frame wholeBefore(Frame named, Stage stage) {
        return whole(named, before, stage, true);
    }

    private static Frame whole(Frame named, List<Frame> among, Stage stage, boolean stopped) {
        Frame own = named;
        for (Frame each : among) {
            boolean same = each.item().equals(named.item()) && each.scope() == named.scope() && each.year() == 0;
            boolean better = own.year() != 0 || stopped && each.stage() == stage && own.stage() != stage;
            own = same && better ? each : own;
        }
        return own;
    }

    /** {@return whether the sentence has told adjustments of more than one item} */
    boolean adjustsSeveral() {
        Item first = null;
        for (Frame frame : now) {
            if (frame.stage() == Stage.ADJUSTMENT) {
                if (first != null && !first.equals(frame.item())) {
                    return true;
                }
                first = frame.item();
            }
        }
        return false;
    }

    /** {@return what the sentence stated at {@code stage} of which {@code part} is a part, where it stated no such figure of the part; else null} */
    @Nullable
    Frame whole(Item part, Stage stage) {
        Frame whole = null;
        for (Frame frame : now) {
            if (frame.stage() == stage && frame.item().equals(part)) {
                return null;
            }
            whole = frame.stage() == stage && frame.holds(part) ? frame : whole;
        }
        return whole;
    }

    /** {@return whether the sentence has stated the item at more than one stage} */
    boolean hasStages(Item item) {
        Stage first = null;
        for (Frame frame : now) {
            if (frame.item().equals(item)) {
                if (first != null && first != frame.stage()) {
                    return true;
                }
                first = frame.stage();
            }
        }
        return false;
    }
}
