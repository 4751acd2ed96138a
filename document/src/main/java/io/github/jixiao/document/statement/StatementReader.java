package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SectionKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs of a document, in order, for what they state. One is used for one document; it is not thread-safe.
 * Takes time linear in the text.
 */
public final class StatementReader {

    private static final int DEEPEST = 6;
    private static final int LONGEST_LABEL = 400;

    private static final Set<SectionKey> OF_STAFF = EnumSet.of(
            SectionKey.STAFFING, SectionKey.STRUCTURE, SectionKey.ORGANIZATION, SectionKey.BASIC_INFORMATION);

    private final Context context;
    private final ChangeReader changes;
    private final MoneyReader money;
    private final StaffReader staff;
    private final RateReader rates;
    private final CountReader counts;
    private final Reasons reasons;
    private final Respectively respectively = new Respectively();
    private final Deque<Brackets> brackets = new ArrayDeque<>();
    private List<Token> label = new ArrayList<>();
    private boolean listPending;
    private int groupBefore = -1;
    private @Nullable Frame lastBefore;

    private record Brackets(
            List<Token> label,
            @Nullable Frame head,
            @Nullable Frame last,
            List<Frame> parents,
            boolean inner) {}

    /** Makes a reader of the decoded text of a document. */
    public StatementReader(String source, Setting setting) {
        this.context = new Context(source, new Facts(), setting);
        this.changes = new ChangeReader(context);
        this.money = new MoneyReader(context, changes);
        this.staff = new StaffReader(context);
        this.rates = new RateReader(context);
        this.counts = new CountReader(context);
        this.reasons = new Reasons(context);
    }

    /** {@return what was read so far} */
    public Facts facts() {
        return context.facts;
    }

    /** Turns to a new part of the document; what its sentences leave open is as {@code setting} says. */
    public void enter(Setting setting) {
        context.setting = setting;
        context.previous = null;
        listPending = false;
    }

    /**
     * Reads a paragraph.
     *
     * @param start the offset of its first unit behind its ordinal
     * @param end the offset behind it
     * @param numbered whether it is an entry of a numbered list
     */
    public void read(int start, int end, boolean numbered) {
        List<Token> tokens =
                Names.without(Lexer.tokens(context.source, start, end), context.source, context.setting.names());
        context.classified = FunctionalNames.of(tokens, context.source);
        boolean goesOn = listPending || startsWithOfWhich(tokens, 0);
        beginSentence(tokens, 0, goesOn, numbered);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isSentenceEnd(tokens, i)) {
                endSentence(token.start());
                beginSentence(tokens, i + 1, startsWithOfWhich(tokens, i + 1), false);
            } else if (token instanceof Token.Mark mark) {
                mark(mark, tokens, i);
            } else if (token instanceof Token.Number number) {
                number(number, tokens, i);
            } else if (token instanceof Token.Code code) {
                code(code);
            } else {
                if (token instanceof Token.Day day) {
                    day(day);
                }
                if (token.isTerm(Term.Kind.OPEN_LIST) && follows(tokens, i)) {
                    context.facts.setPartial(context.firstOfList);
                }
                push(token);
            }
        }
        listPending = label.size() > 0 && opensAtEnd();
        endSentence(end);
        staff.endParagraph();
        changes.endParagraph();
        context.classified = null;
    }

    /** The day in a paragraph on staff is that of its numbers. */
    private void day(Token.Day day) {
        boolean staffed = context.setting.staff() && day.year() > 0 && day.month() > 0;
        if (staffed && context.setting.section().filter(OF_STAFF::contains).isPresent()) {
            String text = context.source.substring(day.start(), day.end());
            context.facts.staffDay(new Facts.StatedDay(day.year(), day.month(), day.day(), text));
        }
    }

    private void push(Token token) {
        if (label.size() < LONGEST_LABEL) {
            label.add(token);
        }
    }

    private static boolean startsWithOfWhich(List<Token> tokens, int i) {
        int at = i;
        while (at < tokens.size()
                && (tokens.get(at).isMark(',') || tokens.get(at).isMark('"'))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).isTerm(Term.Kind.OF_WHICH);
    }

    private boolean opensAtEnd() {
        Token end = label.get(label.size() - 1);
        Token before = label.size() > 1 ? label.get(label.size() - 2) : end;
        return end.isTerm(Term.Kind.OF_WHICH) || end.isMark(':') && before.isTerm(Term.Kind.OF_WHICH);
    }

    private void beginSentence(List<Token> tokens, int i, boolean goesOn, boolean numbered) {
        Frame before = context.previous;
        if (before == null) {
            return;
        }
        if (goesOn) {
            Frame whole = lastBefore == null ? before : lastBefore;
            context.resume(whole, groupBefore);
        } else if (numbered && namesPart(tokens, i, before)) {
            context.resume(before, groupBefore);
        }
    }

    /** Whether the first item that the sentence names is a part of what the sentences before spoke of. */
    private static boolean namesPart(List<Token> tokens, int from, Frame whole) {
        for (int i = from; i < tokens.size() && i < from + 4; i++) {
            if (tokens.get(i) instanceof Token.Word word && word.isTerm(Term.Kind.ITEM)) {
                String value = word.term().value();
                return value.indexOf('+') < 0 && value.indexOf('/') < 0 && whole.holds(Item.of(value));
            }
        }
        return false;
    }

    private boolean isSentenceEnd(List<Token> tokens, int i) {
        if (!(tokens.get(i) instanceof Token.Mark mark)) {
            return false;
        }
        return switch (mark.symbol()) {
            case '。', '!', '?' -> true;
            case '.' ->
                i > 0
                        && !(tokens.get(i - 1) instanceof Token.Number number
                                && number.unit().symbol().isEmpty());
            default -> false;
        };
    }

    private void mark(Token.Mark mark, List<Token> tokens, int i) {
        switch (mark.symbol()) {
            case '(' -> open(tokens, i);
            case ')' -> close(mark.start());
            case ';' -> {
                tail();
                reasons.end(mark.start());
                context.apart = true;
                context.leaveProject();
                push(mark);
            }
            case ',' -> {
                reasons.comma(mark.start());
                push(mark);
            }
            default -> push(mark);
        }
    }

    private void open(List<Token> tokens, int i) {
        if (brackets.size() >= DEEPEST) {
            return;
        }
        boolean inner = i > 0 && tokens.get(i - 1) instanceof Token.Number && label.isEmpty();
        brackets.push(new Brackets(label, context.head, context.last, new ArrayList<>(context.parents), inner));
        label = new ArrayList<>();
        if (inner) {
            context.openList();
        }
    }

    private void close(int end) {
        if (brackets.isEmpty()) {
            return;
        }
        tail();
        Brackets opened = brackets.pop();
        Alternatives.note(opened.label, label, end, context);
        label = opened.label;
        context.head = opened.head;
        context.last = opened.last;
        context.parents.clear();
        context.parents.addAll(opened.parents);
    }

    private void number(Token.Number number, List<Token> tokens, int i) {
        if (number.unit().kind() == Unit.Kind.NONE) {
            bare(number, tokens, i);
            return;
        }
        boolean interesting = number.unit().kind() == Unit.Kind.MONEY;
        if (reasons.takes(label, number)) {
            if (interesting) {
                context.facts.understood();
            }
            label.clear();
            return;
        }
        List<Token> words = respectively.next(reasons.withoutCause(label));
        int statements = context.facts.statements().size();
        Clause clause = Clause.of(words, context.setting.names(), this::clause);
        boolean understood = read(clause, number, tokens, i);
        if (context.facts.statements().size() > statements) {
            reasons.stated();
        } else if (understood && interesting) {
            context.facts.understood();
        } else if (!understood && (interesting || isStaffNumber(clause, number))) {
            context.facts.unread(number.span());
        }
        boolean counts =
                number.unit().kind() == Unit.Kind.STAFF || number.unit().kind() == Unit.Kind.COUNT;
        if (counts && !understood && !endsClause(tokens, i + 1)) {
            push(number);
        } else {
            label.clear();
        }
    }

    private boolean isStaffNumber(Clause clause, Token.Number number) {
        return StaffReader.isStaff(number)
                && context.setting.staff()
                && (clause.label().staff != null || clause.label().staffKind != null);
    }

    private static boolean endsClause(List<Token> tokens, int i) {
        return i >= tokens.size() || tokens.get(i) instanceof Token.Mark || tokens.get(i) instanceof Token.Number;
    }

    private boolean read(Clause clause, Token.Number number, List<Token> tokens, int i) {
        switch (number.unit().kind()) {
            case MONEY, CUT_OFF -> {
                return !context.setting.aims() && money.read(clause, number);
            }
            case PERCENT -> {
                return rates.percent(clause, number) || changes.percent(clause, number);
            }
            case POINT -> {
                return rates.points(clause, number);
            }
            case STAFF -> {
                boolean inner = !brackets.isEmpty() && brackets.peek().inner;
                return staff.read(clause, number, tokens.subList(i + 1, tokens.size()), inner)
                        || counts.read(clause, number)
                        || reasons.measured(clause);
            }
            case COUNT -> {
                return counts.read(clause, number) || reasons.measured(clause);
            }
            default -> {
                return false;
            }
        }
    }

    /** A number without a unit: an ordinal, or one whose unit is lost. */
    private void bare(Token.Number number, List<Token> tokens, int i) {
        boolean end = i + 1 == tokens.size() || isSentenceEnd(tokens, i + 1);
        Token before = label.isEmpty() ? null : label.get(label.size() - 1);
        if (end && before != null && Alternatives.isMove(before) && context.last != null) {
            context.facts.note(
                    ReadingNote.Kind.PERCENT_SIGN_MISSING,
                    number.span(),
                    context.source.substring(number.start(), number.end()));
        }
        push(number);
    }

    private void code(Token.Code code) {
        if (code.unit().money().isPresent() || code.unit().kind() == Unit.Kind.PERCENT) {
            String text = context.source.substring(code.start(), Math.min(code.end(), code.start() + 60));
            context.facts.note(ReadingNote.Kind.DAMAGED_NUMBER, code.span(), text);
            if (code.unit().money().isPresent()) {
                context.facts.unread(code.span());
            }
            label.clear();
        } else {
            push(code);
        }
    }

    /** Takes a clause without a number of its own. */
    private void clause(Clause clause) {
        Label said = clause.label();
        changes.clause(clause);
        if (!said.compared && said.year != 0 && context.setting.year() != 0) {
            context.year = said.year == context.setting.year() ? 0 : said.year;
        } else if (said.ownYear) {
            context.year = 0;
        }
    }

    private boolean follows(List<Token> tokens, int i) {
        return label.isEmpty() && i > 0 && tokens.get(i - 1) instanceof Token.Number;
    }

    /** Takes the words behind the last number. */
    private void tail() {
        if (!label.isEmpty() && !context.reason) {
            List<Token> words = new ArrayList<>(label);
            reasons.open(words);
            Clause last = Clause.of(words, context.setting.names(), this::clause);
            clause(last);
        }
        label.clear();
    }

    private void endSentence(int end) {
        while (!brackets.isEmpty()) {
            close(end - 1);
        }
        tail();
        reasons.end(end);
        changes.endSentence();
        rates.endSentence();
        reasons.endSentence();
        respectively.clear();
        lastBefore = context.last != null ? context.last : lastBefore;
        groupBefore = context.group >= 0 ? context.group : groupBefore;
        context.endSentence();
        label.clear();
    }
}
