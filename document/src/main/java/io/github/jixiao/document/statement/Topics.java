package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import java.util.List;
import java.util.Optional;

/** Takes what clauses without a number name for what the numbers behind them are about. */
final class Topics {

    private final Context context;
    private final Frames frames;

    Topics(Context context) {
        this.context = context;
        this.frames = new Frames(context);
    }

    /** Takes a clause without a number of its own: 三公经费： or 2022年年初预算中， */
    void name(Clause clause) {
        Clause front = clause.front();
        if (front != null) {
            name(front);
        }
        Label label = clause.label();
        boolean apart = label.items.size() == 1 && Frame.isApart(label.items.get(0));
        boolean compares = (apart || clause.titles() && label.items.size() == 1) && !label.lastYear;
        if (!clause.isEmpty() && tellsAll(clause)) {
            all(label);
            return;
        }
        if (clause.isEmpty() || saysMore(label) || label.compared && !compares) {
            return;
        }
        if (clause.titles() && title(clause)) {
            return;
        }
        boolean described =
                defines(clause) || label.before.isEmpty() && (apart || clause.titles() && !label.other && !label.event);
        if (!label.isKnown() && !described) {
            return;
        }
        if (label.items.size() == 1 && label.part == null) {
            Item item = label.items.get(0);
            if (item.isVocabulary()) {
                context.place(frames.topic(clause, item));
            }
        } else if (label.isNameless() && label.stage != null && (label.within || clause.titles())) {
            context.stage = label.stage;
        }
        boolean projects = clause.titles() && label.items.equals(List.of(Item.EXPENDITURE_PROJECT));
        if (clause.opensList() || projects || label.within && !label.items.isEmpty()) {
            context.openList();
        }
    }

    /** Whether the clause tells what an item is, so that the amount behind it is of that item: 基本支出系保障……的支出. */
    private static boolean defines(Clause clause) {
        List<Token> tokens = clause.tokens();
        if (tokens.size() < 2 || !tokens.get(0).isTerm(Term.Kind.ITEM)) {
            return false;
        }
        Token verb = tokens.get(1);
        String word = verb instanceof Token.Word known
                ? known.term().text()
                : verb instanceof Token.Text text ? text.text() : "";
        return word.equals("系") || word.startsWith("指") || word.startsWith("是指") || word.equals("是");
    }

    /** {@return what a heading names, if it is one thing} */
    Optional<Frame> subject(Clause heading) {
        Label label = heading.label();
        if (heading.isEmpty() || saysMore(label) || label.compared) {
            return Optional.empty();
        }
        if (context.setting.project().isEmpty()) {
            Optional<String> project = ProjectNames.title(heading, context);
            if (project.isPresent()) {
                return Optional.of(frames.ofProject(label, Item.project(project.get())));
            }
        }
        boolean item =
                label.isKnown() && label.items.size() == 1 && label.items.get(0).isVocabulary();
        return item ? Optional.of(frames.of(heading, label.items.get(0))) : Optional.empty();
    }

    /** Takes a name in front of a colon: that of a project, or of something else whose amounts are no figures. */
    private boolean title(Clause clause) {
        Optional<String> project =
                context.setting.project().isPresent() ? Optional.empty() : ProjectNames.title(clause, context);
        if (project.isPresent()) {
            context.begin(frames.ofProject(clause.label(), Item.project(project.get())));
            return true;
        }
        boolean foreign = clause.label().isUnsure() && NamedItems.isForeign(clause.label().lastText);
        boolean next = context.titled && clause.label().isNameless() && clause.label().stage == null;
        boolean other = context.last != null && context.apart && isOnlyUnknown(clause.label());
        if (foreign || next || other) {
            context.subjects.turn(Subject.NAMED);
        }
        return context.subjects.isAstray();
    }

    /** Whether a title in a row of them names nothing that is known, so that the amounts behind it are not of the one before. */
    private static boolean isOnlyUnknown(Label label) {
        return label.isUnsure() && label.isNameless() && label.stage == null && label.scope == null && !label.self;
    }

    /** Whether the clause only tells what all of the amount in front was: 全部为公务接待费. */
    private static boolean tellsAll(Clause clause) {
        return clause.tokens().get(0) instanceof Token.Word word
                && (word.term().text().equals("全部") || word.isTerm(Term.Kind.EACH));
    }

    /** Takes that all of the amount in front was spent on projects, so that a list behind it is of them: 均为项目支出. */
    private void all(Label label) {
        Frame last = context.last;
        boolean projects = label.items.equals(List.of(Item.EXPENDITURE_PROJECT)) && label.isKnown();
        if (projects && last != null && last.item().equals(Item.EXPENDITURE)) {
            context.place(
                    new Frame(last.scope(), Item.EXPENDITURE_PROJECT, last.stage(), last.year(), last.spoken(), null));
        }
    }

    private static boolean saysMore(Label label) {
        return label.move != null
                || label.share
                || label.none
                || label.lastYear
                || label.rate != null
                || label.staff != null
                || label.staffKind != null
                || label.total;
    }
}
