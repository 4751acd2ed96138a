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
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sentence so far, and the one before it, have spoken of. */
final class Context {

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
    /** What the sentence, and the one before it, stated. */
    final Stated stated = new Stated();
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
        stated.endSentence();
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

    /** Makes a figure the one that what follows refers to, whether its amount is stated or it is only named. */
    void place(Frame frame) {
        while (!parents.isEmpty() && !isPart(parents.peek(), frame)) {
            parents.pop();
        }
        if (parents.isEmpty()) {
            head = frame;
        }
        last = frame;
        stated.add(frame);
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
        Frame whole = named == null ? null : stated.whole(named, setting.stage(), apart);
        if (whole != null && (parents.isEmpty() || parents.peek() != whole)) {
            if (parents.size() > 8) {
                parents.removeLast();
            }
            parents.push(whole);
            firstOfList = facts.statements().size();
        }
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
        explains(id);
    }

    /** Takes a figure for what a reason behind would explain. */
    void explains(FigureId id) {
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
