package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Share;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is said about figures: changes, values of other years, shares, rates of completion. */
final class ChangeReader {

    private final Context context;
    private final BaseReader bases;
    private @Nullable Comparison pending;
    private @Nullable Completion completion;

    ChangeReader(Context context) {
        this.context = context;
        this.bases = new BaseReader(context);
    }

    /** Reads an amount that is a change or the value compared with; returns whether it is one. */
    boolean amount(Clause clause, Token.Number number) {
        Label label = clause.label();
        return label.move != null && !label.changedTo ? change(clause, number) : bases.amount(label, number);
    }

    private boolean change(Clause clause, Token.Number number) {
        Frame figure = bases.subject(clause.label());
        Optional<Amount> amount = figure == null ? Optional.empty() : context.amount(number, false);
        if (figure == null || amount.isEmpty()) {
            return false;
        }
        flush();
        start(clause.label(), figure, number.span());
        Comparison open = pending;
        if (open != null) {
            pending = new Comparison(
                    open.figure(),
                    open.base(),
                    amount,
                    open.rate(),
                    direction(clause.label()),
                    false,
                    open.group(),
                    open.span());
        }
        return true;
    }

    private void start(Label label, Frame figure, Span span) {
        context.changed = true;
        context.explains(figure.id());
        Frame base = base(label, figure);
        pending = base == null
                ? null
                : new Comparison(
                        figure.id(),
                        base.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        context.group(),
                        Optional.of(span));
    }

    /** {@return what the figure is compared with: the stage or year that is named, else the year before} */
    private @Nullable Frame base(Label label, Frame figure) {
        Label earlier = context.base;
        Label said = !label.compared && !label.lastYear && label.year == 0 && earlier != null ? earlier : label;
        if (said.compared && said.stage != null && !said.lastYear && said.year == 0) {
            return said.stage == figure.stage()
                    ? null
                    : new Frame(figure.scope(), figure.item(), said.stage, figure.year(), true, null);
        }
        int own = context.setting.year();
        int year = said.year != 0 ? said.year : own == 0 ? 0 : (figure.year() != 0 ? figure.year() : own) - 1;
        return year == 0 || year == own
                ? null
                : new Frame(figure.scope(), figure.item(), stage(said, label, figure), year, false, null);
    }

    /** The base is of the stage that is stated with its own value, 比上年决算数5.20万元, else of that of the figure. */
    private static Stage stage(Label said, Label label, Frame figure) {
        return said != label && said.stage != null ? said.stage : figure.stage();
    }

    private static Optional<Direction> direction(Label label) {
        return label.move == null
                ? Optional.empty()
                : Optional.of(label.move == Term.Kind.RISE ? Direction.INCREASE : Direction.DECREASE);
    }

    /** Reads a percentage that is a rate of change, a share or a rate of completion; returns whether it is one. */
    boolean percent(Clause clause, Token.Number number) {
        Label label = clause.label();
        if (label.share) {
            return share(label, number);
        }
        if (label.move != null) {
            return rate(clause, number);
        }
        if ("rate.change".equals(label.rate)) {
            flush();
            return ThreePublicChange.read(label, number, context);
        }
        Frame last = context.last;
        boolean completes = label.completes && label.rate == null
                || label.stage != null && label.stage != Stage.EXECUTED && label.rate == null && label.items.isEmpty();
        // 完成年度目标的100% tells of an objective.
        if (!completes || label.isUnsure() || last == null || last.stage() != Stage.EXECUTED) {
            return false;
        }
        Stage stage = label.stage == null || label.stage == Stage.EXECUTED ? Stage.INITIAL : label.stage;
        completion = new Completion(
                last.id(),
                last.id().withStage(stage),
                Optional.of(new Percentage(number.value())),
                Optional.empty(),
                context.group(),
                Optional.of(number.span()));
        context.facts.add(completion);
        return true;
    }

    private boolean rate(Clause clause, Token.Number number) {
        Label label = clause.label();
        Comparison open = pending;
        boolean goesOn = open != null && open.rate().isEmpty() && label.items.isEmpty();
        if (!goesOn) {
            Frame figure = bases.subject(label);
            if (figure == null) {
                return false;
            }
            flush();
            start(label, figure, number.span());
            open = pending;
        }
        if (open != null) {
            pending = new Comparison(
                    open.figure(),
                    open.base(),
                    open.change(),
                    Optional.of(new Percentage(number.value())),
                    open.direction().or(() -> direction(label)),
                    false,
                    open.group(),
                    open.span().map(span -> span.union(number.span())));
        }
        return true;
    }

    private boolean share(Label label, Token.Number number) {
        Frame part = context.last;
        Amount amount = part == null ? null : part.amount();
        if (part == null || amount == null) {
            return false;
        }
        Frame whole = context.parents.peek();
        FigureId id = null;
        if (!label.items.isEmpty() || label.bare != null) {
            Item item = label.items.isEmpty() ? label.bare : label.items.get(label.items.size() - 1);
            Scope scope = label.scope != null && label.scope != Scope.GRANT ? label.scope : part.scope();
            if (item != null && !item.equals(part.item())) {
                id = new Frame(scope, item, part.stage(), part.year(), false, null).id();
            }
        } else if (whole != null && whole != part) {
            id = whole.id();
        }
        if (id == null) {
            return false;
        }
        context.facts.add(new Share(
                Optional.of(part.id()),
                amount,
                id,
                new Percentage(number.value()),
                context.group(),
                Optional.of(number.span())));
        return true;
    }

    /** Takes a clause without a number: what is compared with, that nothing changed, that there is no base. */
    void clause(Clause clause) {
        Label label = clause.label();
        boolean still = false;
        boolean baseless = false;
        for (Token token : clause.whole()) {
            still |= token.isTerm(Term.Kind.STILL);
            baseless |= token.isTerm(Term.Kind.NOT_COMPARABLE);
        }
        if (label.compared && (label.lastYear || label.year != 0 || label.stage != null)) {
            context.base = label;
        }
        Comparison open = pending;
        if (baseless && open != null) {
            pending = new Comparison(
                    open.figure(),
                    open.base(),
                    open.change(),
                    open.rate(),
                    open.direction(),
                    true,
                    open.group(),
                    open.span());
        } else if (still && (label.compared || context.base != null)) {
            Frame figure = bases.subject(label);
            if (figure != null && !clause.isEmpty()) {
                flush();
                start(label, figure, clause.tokens().get(0).span());
                Comparison fresh = pending;
                if (fresh != null) {
                    pending = new Comparison(
                            fresh.figure(),
                            fresh.base(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Direction.UNCHANGED),
                            false,
                            fresh.group(),
                            fresh.span());
                }
            }
        }
        relate(clause);
    }

    /** 决算数大于预算数 behind a rate of completion says how both relate. */
    private void relate(Clause clause) {
        Completion stated = completion;
        Label label = clause.label();
        if (stated == null || !label.compared || label.stage == null) {
            return;
        }
        for (Token token : clause.whole()) {
            if (token instanceof Token.Word word) {
                Direction direction = switch (word.term().text()) {
                    case "大于" -> Direction.INCREASE;
                    case "小于" -> Direction.DECREASE;
                    case "等于", "持平", "一致" -> Direction.UNCHANGED;
                    default -> null;
                };
                if (direction != null) {
                    completion = new Completion(
                            stated.figure(),
                            stated.base(),
                            stated.rate(),
                            Optional.of(direction),
                            stated.group(),
                            stated.span());
                    context.facts.relate(completion);
                    return;
                }
            }
        }
    }

    /** Ends what the figure that is spoken of was compared with. */
    void flush() {
        if (pending != null) {
            context.facts.add(pending);
            pending = null;
        }
    }

    void endSentence() {
        flush();
    }

    void endParagraph() {
        completion = null;
    }
}
