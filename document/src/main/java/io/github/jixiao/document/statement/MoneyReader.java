package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which figure an amount of money states. */
final class MoneyReader {

    private static final int FARTHEST_YEAR = 6;

    private final Context context;
    private final ChangeReader changes;

    MoneyReader(Context context, ChangeReader changes) {
        this.context = context;
        this.changes = changes;
    }

    /** Reads an amount with the label in front of it; returns whether it became a fact. */
    boolean read(Clause clause, Token.Number number) {
        Label label = clause.label();
        if (clause.opensList()) {
            context.openList();
        }
        if (changes.amount(clause, number)) {
            return true;
        }
        if (readProject(clause, number)) {
            return true;
        }
        if (label.other || label.event || label.strange && !label.within || label.staff != null || label.rate != null) {
            return false;
        }
        List<Item> items = items(clause);
        if (items.isEmpty()) {
            return false;
        }
        for (Item item : items) {
            if (!state(frame(clause, item), clause, number)) {
                return false;
            }
        }
        context.noteDoubts(number);
        return true;
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
        place(stated);
        return true;
    }

    /** Makes the figure the one that what follows refers to. */
    private void place(Frame frame) {
        while (!context.parents.isEmpty() && !isPart(context.parents.peek(), frame)) {
            context.parents.pop();
        }
        if (context.parents.isEmpty()) {
            context.head = frame;
        }
        context.last = frame;
        context.apart = false;
    }

    private static boolean isPart(Frame whole, Frame part) {
        return whole.holds(part.item()) || whole.item().equals(part.item()) && whole.scope() != part.scope();
    }

    private boolean readProject(Clause clause, Token.Number number) {
        Optional<String> name = ProjectNames.of(clause, context);
        if (name.isEmpty()) {
            return false;
        }
        Item item = Item.project(name.get());
        Frame whole = projectWhole();
        Label label = clause.label();
        Scope scope = whole != null ? whole.scope() : scope(label, item, null);
        Stage stage = label.stage != null ? label.stage : whole != null ? whole.stage() : context.setting.stage();
        int year = label.year != 0 ? ownOr(label.year) : whole != null ? whole.year() : context.year;
        return state(new Frame(scope, item, stage, year, label.stage != null, null), clause, number);
    }

    private @Nullable Frame projectWhole() {
        for (Frame parent : context.parents) {
            if (parent.item().equals(Item.EXPENDITURE_PROJECT)) {
                return parent;
            }
        }
        return null;
    }

    /** {@return the items that the label names or refers to; empty where it names none or more than one} */
    private List<Item> items(Clause clause) {
        Label label = clause.label();
        if (!label.items.isEmpty()) {
            return named(label);
        }
        if (!label.before.isEmpty()) {
            return List.of();
        }
        if (label.changedTo && label.isNameless()) {
            Frame spoken = context.last != null ? context.last : context.head;
            return spoken == null ? List.of() : List.of(spoken.item());
        }
        if (label.part != null) {
            return part(label.part);
        }
        if (label.bare != null) {
            return bare(label);
        }
        if (label.total) {
            return total(label);
        }
        if (label.stage != null) {
            return List.of(spokenOf(label.stage));
        }
        return label.scope != null ? scoped(label) : List.of();
    }

    private List<Item> named(Label label) {
        if (label.each) {
            return label.items.stream().distinct().toList();
        }
        Item item = label.items.get(label.items.size() - 1);
        if (item.equals(Item.EXPENDITURE) && label.items.size() > 1) {
            item = label.items.get(label.items.size() - 2);
        }
        for (Item other : label.items) {
            boolean related = other.equals(item)
                    || other.equals(Item.EXPENDITURE)
                    || Frame.holds(other, item)
                    || Frame.holds(item, other);
            if (!related && !label.within) {
                return List.of();
            }
        }
        if (label.part != null && Frame.holds(item, label.part)) {
            item = label.part;
        }
        boolean unsure = label.adjacent && !label.before.isEmpty() && isForeign(label.before);
        boolean weak = item.path().startsWith("revenue") || item.path().startsWith("carryover");
        if (!label.before.isEmpty() && (weak || unsure)) {
            return List.of();
        }
        Frame parent = context.parents.peek();
        boolean project = parent != null && parent.item().equals(Item.EXPENDITURE_PROJECT);
        if (project && item.path().startsWith("expenditure.basic.")) {
            return List.of();
        }
        return context.setting.project().isPresent() && item.equals(Item.EXPENDITURE_PROJECT)
                ? List.of(subject())
                : List.of(item);
    }

    /** Whether the words in front of an item name another unit than the department. */
    private static boolean isForeign(String words) {
        if (words.equals("#")) {
            return true;
        }
        char end = words.charAt(words.length() - 1);
        return "局中心站所办委院校馆镇乡街道队关级室部处会园厂村组厅".indexOf(end) >= 0;
    }

    private List<Item> part(Item part) {
        for (Frame frame : context.parents) {
            if (frame.holds(part)) {
                return List.of(part);
            }
        }
        Frame head = context.head;
        boolean fits = head != null && head.holds(part)
                || context.setting
                        .item()
                        .filter(item -> Frame.holds(item, part))
                        .isPresent();
        return fits && !part.path().startsWith("threepublic") ? List.of(part) : List.of();
    }

    private List<Item> bare(Label label) {
        Item bare = label.bare;
        if (bare == null) {
            return List.of();
        }
        if (bare.equals(Item.EXPENDITURE_PROJECT)) {
            return label.stage == null ? List.of() : List.of(isProjectReport() ? subject() : bare);
        }
        if (bare.equals(Item.REVENUE)) {
            Frame head = context.head;
            boolean source = label.scope == Scope.GRANT
                    && head != null
                    && head.scope() == Scope.ALL
                    && (head.item().equals(Item.REVENUE) || head.item().equals(Item.REVENUE_TOTAL))
                    && (!context.parents.isEmpty() || head.item().equals(Item.REVENUE));
            return List.of(source ? Item.REVENUE_GRANT : Item.REVENUE);
        }
        Item spoken = label.scope != null ? Item.EXPENDITURE : spokenOf(context.stageOf(label.stage));
        return List.of(spoken.equals(Item.REVENUE) ? Item.EXPENDITURE : spoken);
    }

    private List<Item> total(Label label) {
        Frame parent = context.parents.peek();
        if (parent != null) {
            return List.of(parent.item());
        }
        Frame last = context.last;
        boolean listed = last != null
                && last.item().isProject()
                && context.setting.project().isEmpty();
        return listed ? List.of(Item.EXPENDITURE_PROJECT) : List.of();
    }

    private List<Item> scoped(Label label) {
        Frame parent = context.parents.peek();
        if (parent != null
                && (parent.item().equals(Item.REVENUE) || parent.item().equals(Item.EXPENDITURE))) {
            boolean source = label.scope == Scope.GRANT && parent.scope() == Scope.ALL;
            return List.of(source && parent.item().equals(Item.REVENUE) ? Item.REVENUE_GRANT : parent.item());
        }
        if (label.scopeNamesBudget && context.last == null) {
            label.stage = Stage.INITIAL;
            return List.of(Item.EXPENDITURE);
        }
        return List.of();
    }

    /** {@return the item that words without a name speak of at {@code stage}} */
    private Item spokenOf(Stage stage) {
        Frame head = context.head;
        Frame last = context.last;
        if (last != null && !context.apart && last.spoken() && last.stage() != stage && isSpending(last.item())) {
            return last.item();
        }
        if (head != null && isSpending(head.item()) && !isProjectReport()) {
            boolean sameStage = head.stage() == stage && context.parents.isEmpty() && !context.apart;
            return sameStage && Frame.isApart(head.item()) ? head.item() : sameStage ? fallback() : head.item();
        }
        return fallback();
    }

    private static boolean isSpending(Item item) {
        String path = item.path();
        return !path.startsWith("revenue") && !path.startsWith("carryover") && !path.startsWith("surplus");
    }

    private Item fallback() {
        Item classified = context.classified;
        if (classified != null) {
            return classified;
        }
        return isProjectReport() ? subject() : context.setting.item().orElse(Item.EXPENDITURE);
    }

    private boolean isProjectReport() {
        return context.setting.project().isPresent();
    }

    private Item subject() {
        return context.setting.project().map(Item::project).orElse(Item.EXPENDITURE_PROJECT);
    }

    private Frame frame(Clause clause, Item item) {
        Label label = clause.label();
        Frame whole = null;
        for (Frame parent : new ArrayDeque<>(context.parents)) {
            if (parent.holds(item) || parent.item().equals(item)) {
                whole = parent;
                break;
            }
        }
        Stage stage = stage(clause, item, whole);
        return new Frame(scope(label, item, whole), item, stage, year(label, whole), label.stage != null, null);
    }

    private Stage stage(Clause clause, Item item, @Nullable Frame whole) {
        Label label = clause.label();
        if (item.path().startsWith("carryover")) {
            return Stage.EXECUTED;
        }
        if (label.stage != null) {
            return label.stage;
        }
        Frame last = context.last;
        if (whole != null) {
            return whole.stage();
        }
        boolean listed = clause.enumerated() && last != null && last.spoken() && label.bare == null;
        return listed ? last.stage() : context.setting.stage();
    }

    private Scope scope(Label label, Item item, @Nullable Frame whole) {
        Optional<Scope> above = Frame.isApart(item) ? context.setting.itemScope() : context.setting.scope();
        if (item.equals(Item.REVENUE_GRANT)) {
            return Scope.ALL;
        }
        Scope said = label.scope;
        if (said != null) {
            boolean narrower = said == Scope.GRANT
                    && above.isPresent()
                    && Scope.fourBudgets().contains(above.get());
            return narrower ? above.get() : said;
        }
        if (whole != null) {
            return whole.scope();
        }
        Frame head = context.head;
        if (head != null && Frame.sameFamily(head.item(), item)) {
            return head.scope();
        }
        return above.orElse(Scope.ALL);
    }

    private int year(Label label, @Nullable Frame whole) {
        if (label.year != 0) {
            context.year = ownOr(label.year);
            return context.year;
        }
        if (label.ownYear) {
            context.year = 0;
            return 0;
        }
        return whole != null ? whole.year() : context.year;
    }

    private int ownOr(int year) {
        return year == context.setting.year() || context.setting.year() == 0 ? 0 : year;
    }

    /** {@return whether the number is money, or 万 with its 元 cut off} */
    static boolean isMoney(Token.Number number) {
        return number.unit().money().isPresent();
    }

    static boolean isMove(Label label) {
        return label.move == Term.Kind.RISE || label.move == Term.Kind.FALL;
    }

    static boolean isCutOff(Token.Number number) {
        return number.unit().kind() == Unit.Kind.CUT_OFF;
    }
}
