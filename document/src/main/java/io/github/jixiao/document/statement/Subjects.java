package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Bound;
import java.util.List;
import java.util.Optional;

/**
 * Decides whom or what each clause speaks of: what it says itself, else what the clauses before it in the sentence spoke of. A
 * figure is stated only of the department.
 */
final class Subjects {

    private Subject spoken = Subject.DEPARTMENT;
    private boolean unread;
    /** Whether the thing that is spoken of is what was added to the budget: 追加防汛物资经费36万元. */
    private boolean adds;

    /** What was spoken of in front of an opening bracket. */
    record Memory(Subject spoken, boolean unread, boolean adds) {}

    Memory memory() {
        return new Memory(spoken, unread, adds);
    }

    void goOn(Memory memory) {
        spoken = memory.spoken;
        unread = memory.unread;
        adds = memory.adds;
    }

    /** Forgets what was spoken of, at the end of a sentence or of a part of it that a semicolon ends. */
    void end() {
        spoken = Subject.DEPARTMENT;
        unread = false;
        adds = false;
    }

    /** Takes what a clause itself says of whom it speaks. */
    void take(Clause clause, Context context) {
        Label label = clause.label();
        Subject said = label.subject;
        if (said != null && said != Subject.DEPARTMENT && isListedProject(clause, context)) {
            // a name in a list of projects: 全区道路保洁
            return;
        }
        boolean year = label.ownYear || label.year != 0;
        if (said == Subject.DEPARTMENT || said == null && year && spoken == Subject.PERIOD) {
            spoken = Subject.DEPARTMENT;
        } else if (said == Subject.OFFICE && isOfOthers()) {
            spoken = said;
        } else if (said != null && said.compareTo(Subject.PLAN) >= 0 && !tellsOfUnits(said, clause)) {
            turn(said);
        }
    }

    /** Whether the clause only tells that the department has units below it: 下辖2个二级机构. */
    private static boolean tellsOfUnits(Subject said, Clause clause) {
        List<Token> tokens = clause.tokens();
        return said == Subject.UNIT && !tokens.isEmpty() && namesUnits(tokens.get(tokens.size() - 1));
    }

    /** {@return whether the word names units below a department as such, and none of them: 单位, 二级机构} */
    static boolean namesUnits(Token token) {
        String word = token instanceof Token.Word known
                ? known.term().text()
                : token instanceof Token.Text text ? text.text() : "";
        return word.endsWith("单位") || word.endsWith("机构") || word.endsWith("组成");
    }

    /** Takes a clause without a number. */
    void clause(Clause clause, Context context) {
        Label label = clause.label();
        boolean deed = label.isUnsure()
                && label.items.isEmpty()
                && label.part == null
                && label.scope == null
                && label.stage == null
                && (label.rate == null || label.rate.equals("rate.other"))
                && !label.self;
        if (deed && context.head == null && context.setting.tellsOfDeeds()) {
            turn(Subject.DEEDS);
        }
    }

    private static boolean isListedProject(Clause clause, Context context) {
        Frame last = context.last;
        boolean opens = clause.opensList() && last != null && last.item().equals(Item.EXPENDITURE_PROJECT);
        return (opens || context.isOfProjects()) && clause.label().items.isEmpty();
    }

    /** Turns to what is spoken of from here on, where nothing outweighs it. */
    void turn(Subject to) {
        spoken = to.compareTo(spoken) > 0 ? to : spoken;
    }

    /** Leads back to the department, where a figure is stated or named; from another unit only the end of the sentence leads. */
    void stated() {
        spoken = isOfOthers() ? spoken : Subject.DEPARTMENT;
    }

    /** {@return whether others than the department are spoken of, or what it has not done} */
    boolean isOfOthers() {
        return spoken.compareTo(Subject.PLAN) >= 0;
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
        boolean ofAgency = label.scope == Scope.SOCIAL_INSURANCE
                && !label.scopeNamesBudget
                && !context.setting.scope().equals(Optional.of(Scope.SOCIAL_INSURANCE));
        if (ofAgency) {
            // The funds themselves are run by an agency; a department names them as one of the four budgets.
            turn(Subject.AREA);
        }
        // What money is not to exceed is aimed at.
        boolean aimed = number.bound() == Bound.AT_MOST;
        return !aimed
                && switch (spoken) {
                    case DEPARTMENT -> !(unread && context.head == null && isSpent(label));
                    case DEEDS -> !(context.head == null && (label.refersBack() || isClosing(label)));
                    case THINGS -> !isSpent(label) && !isOfThings(label, context);
                    case NAMED, OFFICE ->
                        isRevised(label, context) || !label.refersBack() && (context.head != null || label.self);
                    case PLAN, PERIOD, UNIT, AREA -> false;
                };
    }

    /** Takes an amount that was read, or that is no figure. */
    void amount(Clause clause, boolean understood, Context context) {
        Label label = clause.label();
        unread = !understood && label.move == null;
        adds = unread && label.stage == Stage.ADJUSTMENT || adds && unread;
        boolean project =
                label.subject == Subject.NAMED && context.setting.project().isEmpty();
        if (unread && !label.compared && (project || label.isUnsure() && turnsAway(clause, context))) {
            turn(Subject.NAMED);
        }
    }

    /** Whether the label names the budget that was told first, behind what was added to it: 年初预算426万元，追加……，全年预算464万元. */
    private boolean isRevised(Label label, Context context) {
        Frame head = context.head;
        return adds
                && label.stage == Stage.FINAL
                && label.isKnown()
                && head != null
                && head.amount() != null
                && head.stage() == Stage.INITIAL
                && !head.item().isProject();
    }

    /** Whether the label names what accounts close with, which any fund and project has: 支出合计, 年末结转. */
    private static boolean isClosing(Label label) {
        return !label.self
                && label.scope == null
                && label.items.stream()
                        .anyMatch(item -> item.equals(Item.EXPENDITURE)
                                || item.equals(Item.REVENUE)
                                || item.equals(Item.CARRY_OVER_CLOSING));
    }

    /** Whether the label may tell of the things counted in front, where no figure has been named. */
    private static boolean isOfThings(Label label, Context context) {
        boolean apart = !label.items.isEmpty() && Frame.isApart(label.items.get(0));
        return context.head == null
                && (label.refersBack() || (apart || isClosing(label)) && context.setting.tellsOfDeeds());
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
        return project
                || clause.label().withoutUnits && !context.setting.isWithoutUnits()
                || said == Subject.OFFICE && (clause.opensList() || !context.parents.isEmpty());
    }
}
