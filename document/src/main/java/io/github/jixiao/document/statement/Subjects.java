package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Bound;

/**
 * Decides whom or what each clause speaks of: what it says itself, else what the clauses before it in the sentence spoke of. A
 * figure is stated only of the department.
 */
final class Subjects {

    private Subject spoken = Subject.DEPARTMENT;
    private boolean unread;

    /** What was spoken of in front of an opening bracket. */
    record Memory(Subject spoken, boolean unread) {}

    Memory memory() {
        return new Memory(spoken, unread);
    }

    void goOn(Memory memory) {
        spoken = memory.spoken;
        unread = memory.unread;
    }

    /** Forgets what was spoken of, at the end of a sentence or of a part of it that a semicolon ends. */
    void end() {
        spoken = Subject.DEPARTMENT;
        unread = false;
    }

    /** Turns to what is spoken of from here on, where nothing outweighs it. */
    void turn(Subject to) {
        spoken = to.compareTo(spoken) > 0 ? to : spoken;
    }

    /** Leads back to the department, where a figure is stated or named; from another unit only the end of the sentence leads. */
    void stated() {
        spoken = isOfOthers() ? spoken : Subject.DEPARTMENT;
    }

    /** {@return whether other units than the department are spoken of} */
    boolean isOfOthers() {
        return spoken.compareTo(Subject.UNIT) >= 0;
    }

    /** {@return whether something that is no figure is spoken of, so that what names nothing refers to it} */
    boolean isAstray() {
        return spoken.compareTo(Subject.NAMED) >= 0;
    }

    /** {@return whether nothing but the department was spoken of} */
    boolean isOfDepartment() {
        return spoken == Subject.DEPARTMENT;
    }

    /** Takes the begin of a list: the parts of what is no figure are none. */
    void list() {
        if (unread) {
            turn(Subject.UNIT);
        }
    }

    /** {@return whether an amount behind the label tells of the department} */
    boolean admits(Label label, Token.Number number, Context context) {
        // What money is not to exceed is aimed at.
        boolean aimed = number.bound() == Bound.AT_MOST;
        return !aimed
                && switch (spoken) {
                    case DEPARTMENT -> !(unread && context.head == null && isSpent(label));
                    case THINGS -> !isSpent(label);
                    case NAMED, OFFICE -> !label.refersBack();
                    case UNIT, AREA -> false;
                };
    }

    /** Takes an amount that was read, or that is no figure. */
    void amount(Clause clause, boolean understood, Context context) {
        Label label = clause.label();
        unread = !understood && label.move == null;
        boolean project =
                label.subject == Subject.NAMED && context.setting.project().isEmpty();
        if (label.subject == Subject.AREA) {
            turn(Subject.AREA);
        } else if (unread && !label.compared && (project || label.isUnsure() && turnsAway(clause, context))) {
            turn(Subject.NAMED);
        }
    }

    /** Whether the label is 支出 alone, which behind a number of things tells what was spent on them. */
    private static boolean isSpent(Label label) {
        return label.refersBack() && Item.EXPENDITURE.equals(label.bare) && label.stage == null;
    }

    /** Whether what follows speaks of the unknown thing: where nothing was stated, in a list, or where it is a project. */
    private static boolean turnsAway(Clause clause, Context context) {
        Frame head = context.head;
        return head == null
                || head.amount() == null
                || !context.parents.isEmpty()
                || ProjectNames.endsAsName(clause.tokens());
    }

    /** {@return whether the label tells of one project or office of a department that reports on all of them} */
    static boolean isOfPart(Clause clause, Context context) {
        Subject said = clause.label().subject;
        boolean project = said == Subject.NAMED && context.setting.project().isEmpty();
        return project || said == Subject.OFFICE && (clause.opensList() || !context.parents.isEmpty());
    }
}
