package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sentence so far, and the one before it, have spoken of. */
final class Context {

    private static final int MOST_STATED = 30;

    final String source;
    final Facts facts;
    Setting setting;

    /** The last figure that is no part of another, of this sentence. */
    @Nullable
    Frame head;
    /** The last figure of this sentence. */
    @Nullable
    Frame last;
    /** The last figure of the sentences before. */
    @Nullable
    Frame previous;
    /** The figures whose parts are being listed, the innermost first. */
    final Deque<Frame> parents = new ArrayDeque<>();
    /** The year that the sentence is about, 0 for the report's own. */
    int year;
    /** What the sentence, and the one before it in the paragraph, stated. */
    private final List<Frame> stated = new ArrayList<>();

    private List<Frame> statedBefore = List.of();

    /** What a clause without a number compares with. */
    @Nullable
    Label base;
    /** Whether the rest of the sentence is a reason. */
    boolean reason;
    /** Whether a semicolon came since the last figure. */
    boolean apart;
    /** Whether a sentence of the same paragraph stands before. */
    boolean follows;
    /** Whom or what the clauses of the sentence speak of. */
    final Subjects subjects = new Subjects();
    /** The project that the paragraph, or what stands in front of a colon, is about. */
    @Nullable
    Frame topic;
    /** Whether the words stand in brackets right behind a number, of which they tell. */
    boolean inner;
    /** Whether the sentence said that something rose or fell. */
    boolean changed;
    /** Whether the sentence is about one project by its name. */
    boolean titled;
    /** The stage that words in front of a list said of all that it holds. */
    @Nullable
    Stage stage;
    /** The stage that the first of a list said in front of its name, which holds for those of its kind that follow. */
    @Nullable
    Stage spread;
    /** What the figures of the sentence so far are parts of, if it is one and the same. */
    @Nullable
    Item together;

    /** The functional class that the paragraph is about. */
    @Nullable
    Item classified;

    int group = -1;
    int firstOfList;
    /** What a reason behind would explain. */
    Optional<Explanation.Subject> explained = Optional.empty();

    Context(String source, Facts facts, Setting setting) {
        this.source = source;
        this.facts = facts;
        this.setting = setting;
    }

    void endSentence() {
        if (!stated.isEmpty()) {
            statedBefore = List.copyOf(stated);
            stated.clear();
        }
        previous = last != null ? (head != null ? head : last) : previous;
        head = null;
        last = null;
        parents.clear();
        year = 0;
        base = null;
        reason = false;
        apart = false;
        subjects.end();
        titled = false;
        inner = false;
        changed = false;
        stage = null;
        spread = null;
        together = null;
        group = -1;
    }

    /** What was spoken of in front of an opening bracket. */
    record Memory(
            @Nullable Frame head,
            @Nullable Frame last,
            List<Frame> parents,
            Subjects.Memory subjects,
            boolean inner,
            @Nullable Item together) {}

    Memory memory() {
        return new Memory(head, last, List.copyOf(parents), subjects.memory(), inner, together);
    }

    /** Goes on behind a closing bracket with what was spoken of in front of the opening one. */
    void goOn(Memory memory) {
        head = memory.head;
        last = memory.last;
        parents.clear();
        parents.addAll(memory.parents);
        subjects.goOn(memory.subjects);
        inner = memory.inner;
        together = memory.together;
    }

    /** Turns to another part of the sentence, behind a semicolon. */
    void semicolon() {
        apart = true;
        subjects.end();
        stage = null;
        spread = null;
        while (!parents.isEmpty() && parents.peek().item().isProject()) {
            parents.pop();
        }
    }

    /** {@return the figure of the item that the sentence before in the paragraph stated, if it stated one of it} */
    Optional<Frame> before(Item item) {
        List<Frame> found =
                statedBefore.stream().filter(frame -> frame.item().equals(item)).toList();
        return follows && head == null && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Makes a figure the one that what follows refers to, whether its amount is stated or it is only named. */
    void place(Frame frame) {
        while (!parents.isEmpty() && !isPart(parents.peek(), frame)) {
            parents.pop();
        }
        if (parents.isEmpty()) {
            head = frame;
        }
        last = frame;
        if (frame.amount() != null && stated.size() < MOST_STATED) {
            stated.add(frame);
        }
        apart = false;
        subjects.stated();
    }

    /** Turns to what a paragraph or a heading is about. */
    void begin(Frame about) {
        place(about);
        titled = about.item().isProject();
    }

    private static boolean isPart(Frame whole, Frame part) {
        return whole.holds(part.item()) || whole.item().equals(part.item()) && whole.scope() != part.scope();
    }

    /** Goes on with the list of the sentence before, whose figures {@code from} had spoken of. */
    void resume(Frame from, int groupBefore) {
        head = from;
        last = from;
        parents.clear();
        parents.push(from);
        year = from.year();
        group = groupBefore;
        firstOfList = facts.statements().size();
    }

    int group() {
        if (group < 0) {
            group = facts.newGroup();
        }
        return group;
    }

    /** {@return the figure that words without a name refer to, or null} */
    @Nullable
    Frame subjectFrame() {
        return last != null ? last : previous;
    }

    /** Opens a list of the parts of what was spoken of last. */
    void openList() {
        Frame named = last != null ? last : head != null ? head : previous;
        Frame whole = named == null ? null : whole(named, stated, apart);
        if (whole != null && (parents.isEmpty() || parents.peek() != whole)) {
            if (parents.size() > 8) {
                parents.removeLast();
            }
            parents.push(whole);
            firstOfList = facts.statements().size();
        }
    }

    /** {@return the figure of the sentence before whose parts are listed, where {@code named} was the last} */
    Frame wholeBefore(Frame named) {
        return whole(named, statedBefore, true);
    }

    /** Of one item stated more than once, the parts are of the report's own year and, behind a stop, of the stage of the text. */
    private Frame whole(Frame named, List<Frame> among, boolean stopped) {
        Frame own = named;
        for (Frame each : among) {
            boolean same = each.item().equals(named.item()) && each.scope() == named.scope() && each.year() == 0;
            boolean better =
                    own.year() != 0 || stopped && each.stage() == setting.stage() && own.stage() != each.stage();
            own = same && better ? each : own;
        }
        return own;
    }

    /** {@return whether the sentence has stated the item at more than one stage} */
    boolean statesStages(Item item) {
        return stated.stream()
                        .filter(frame -> frame.item().equals(item))
                        .map(Frame::stage)
                        .distinct()
                        .count()
                > 1;
    }

    /** {@return whether projects are being listed} */
    boolean isOfProjects() {
        for (Frame parent : parents) {
            if (parent.item().equals(Item.EXPENDITURE_PROJECT)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the sentence has told adjustments of more than one item} */
    boolean adjustsSeveral() {
        return stated.stream()
                        .filter(frame -> frame.stage() == Stage.ADJUSTMENT)
                        .map(Frame::item)
                        .distinct()
                        .count()
                > 1;
    }

    Optional<Amount> amount(Token.Number number, boolean negative) {
        MoneyUnit unit = number.unit().money().orElse(MoneyUnit.YUAN);
        BigDecimal value = negative ? number.value().negate() : number.value();
        Bound bound = negative ? number.bound().negate() : number.bound();
        try {
            return Optional.of(Amount.of(value, unit, bound));
        } catch (IllegalArgumentException | ArithmeticException e) {
            facts.note(ReadingNote.Kind.NUMBER_OUT_OF_RANGE, number.span(), shortened(number));
            return Optional.empty();
        }
    }

    private String shortened(Token.Number number) {
        String text = source.substring(number.start(), number.end());
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    void state(FigureId id, Measure value, Token.Number number) {
        String text = source.substring(number.start(), number.end());
        facts.add(new Statement(id, value, text, number.span(), group(), false));
        explained = Optional.of(
                id.item().isProject() ? new Explanation.OfProject(id.item().name()) : new Explanation.OfFigure(id));
    }

    /** Notes what is doubtful about money that was stated. */
    void noteDoubts(Token.Number number) {
        if (number.unit().kind() == io.github.jixiao.document.lexis.Unit.Kind.CUT_OFF) {
            facts.note(
                    ReadingNote.Kind.UNIT_TRUNCATED,
                    number.span(),
                    number.unit().symbol() + "元");
        }
        if (number.bound() != Bound.EXACT) {
            facts.note(
                    ReadingNote.Kind.APPROXIMATE_MONEY, number.span(), source.substring(number.start(), number.end()));
        }
    }

    Stage stageOf(@Nullable Stage said) {
        return said != null ? said : stage != null ? stage : setting.stage();
    }
}
