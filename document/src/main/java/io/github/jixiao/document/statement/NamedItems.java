package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which item a label names, by itself or by what was spoken of before. */
final class NamedItems {

    private final Context context;
    private final SpokenItems spoken;

    NamedItems(Context context) {
        this.context = context;
        this.spoken = new SpokenItems(context);
    }

    /** {@return the items that the label names or refers to; empty where it names none or more than one} */
    List<Item> of(Clause clause) {
        Label label = clause.label();
        if (!label.items.isEmpty()) {
            return named(label);
        }
        if (!label.before.isEmpty()) {
            return List.of();
        }
        if (label.changedTo && label.isNameless()) {
            Frame changed = context.last != null ? context.last : context.head;
            return changed == null ? List.of() : List.of(changed.item());
        }
        if (label.part != null) {
            return part(label.part);
        }
        if (label.bare != null) {
            return bare(label);
        }
        Frame before = context.last;
        boolean next = label.stage != null && before != null && before.stage() != label.stage;
        if (label.total && !next) {
            return total();
        }
        if (label.balance) {
            return balance();
        }
        if (label.stage != null) {
            Item item = spoken.of(label, label.stage);
            return item == null ? List.of() : List.of(item);
        }
        if (label.actual && spoken.isBudgetBefore(label)) {
            label.stage = Stage.EXECUTED;
            return List.of(context.last.item());
        }
        if (label.scope != null) {
            return scoped(label);
        }
        Frame topic = context.last;
        boolean yearOf = topic != null && topic.amount() == null && (label.year != 0 || label.ownYear);
        return yearOf ? List.of(topic.item()) : List.of();
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
        if (label.part != null) {
            boolean both = item.equals(Item.THREE_PUBLIC_VEHICLES_PURCHASE)
                    && label.part.equals(Item.THREE_PUBLIC_VEHICLES_OPERATION);
            item = both ? Item.THREE_PUBLIC_VEHICLES : Frame.holds(item, label.part) ? label.part : item;
        }
        boolean unsure = label.adjacent && !label.before.isEmpty() && isForeign(label.before);
        boolean weak = item.path().startsWith("revenue") || item.path().startsWith("carryover");
        boolean spent = item.path().startsWith("carryover") && label.stage != null;
        if (!label.before.isEmpty() && (weak || unsure) || spent) {
            return List.of();
        }
        Frame parent = context.parents.peek();
        boolean project = parent != null && parent.item().equals(Item.EXPENDITURE_PROJECT);
        if (project && item.path().startsWith("expenditure.basic.")) {
            return List.of();
        }
        return context.setting.project().isPresent() && item.equals(Item.EXPENDITURE_PROJECT)
                ? List.of(spoken.project())
                : List.of(item);
    }

    /** Whether the words in front of an item name another unit than the department. */
    static boolean isForeign(String words) {
        if (words.isEmpty() || words.equals("#")) {
            return !words.isEmpty();
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
        Frame last = context.last;
        boolean sibling = last != null && last.item().parent().equals(part.parent());
        boolean fits = sibling
                || head != null && head.holds(part)
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
            if (label.total && isOfProjects()) {
                return List.of(bare);
            }
            return label.stage == null ? List.of() : List.of(spoken.isProjectReport() ? spoken.project() : bare);
        }
        if (bare.equals(Item.PROCUREMENT)) {
            return isOfProcurement() ? List.of(bare) : List.of();
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
        Item item = label.scope != null ? Item.EXPENDITURE : spoken.at(context.stageOf(label.stage));
        if (item == null) {
            return List.of();
        }
        boolean revenue = item.path().startsWith(Item.REVENUE.path());
        return List.of(revenue ? Item.EXPENDITURE : item);
    }

    /** Whether the sentence or its heading speaks of procurement. */
    private boolean isOfProcurement() {
        Frame figure = context.head != null ? context.head : context.last;
        return figure != null
                ? Frame.sameFamily(figure.item(), Item.PROCUREMENT)
                : context.setting.item().equals(Optional.of(Item.PROCUREMENT));
    }

    /** Whether projects were listed before, or are what the heading names. */
    private boolean isOfProjects() {
        Frame last = context.last != null ? context.last : context.previous;
        boolean listed = last != null && last.item().isProject();
        return !spoken.isProjectReport()
                && (listed || context.setting.item().equals(Optional.of(Item.EXPENDITURE_PROJECT)));
    }

    private List<Item> total() {
        Frame parent = context.parents.peek();
        if (parent != null) {
            return List.of(parent.item());
        }
        Frame last = context.last;
        if (last == null) {
            Frame before = context.previous;
            boolean listed = before != null && before.item().isProject() && !spoken.isProjectReport();
            return listed ? List.of(Item.EXPENDITURE_PROJECT) : List.of();
        }
        if (last.amount() == null) {
            return List.of(last.item());
        }
        if (last.item().isProject() && context.setting.project().isEmpty()) {
            return List.of(Item.EXPENDITURE_PROJECT);
        }
        Item together = context.together;
        return together == null || together.equals(last.item()) ? List.of() : List.of(together);
    }

    /** What is carried over, of a scope, in a list of it. */
    private List<Item> balance() {
        Frame parent = context.parents.peek();
        boolean listed = parent != null && parent.item().path().startsWith("carryover");
        return listed ? List.of(parent.item()) : List.of();
    }

    private List<Item> scoped(Label label) {
        Frame parent = context.parents.peek();
        if (parent != null && label.scope != Scope.GRANT) {
            if (parent.item().path().startsWith("carryover")) {
                return List.of(parent.item());
            }
            if (parent.item().equals(Item.REVENUE_TOTAL)) {
                return List.of(Item.REVENUE);
            }
            if (parent.item().equals(Item.EXPENDITURE_TOTAL)) {
                return List.of(Item.EXPENDITURE);
            }
        }
        if (parent != null
                && (parent.item().equals(Item.REVENUE) || parent.item().equals(Item.EXPENDITURE))) {
            boolean source = label.scope == Scope.GRANT && parent.scope() == Scope.ALL;
            return List.of(source && parent.item().equals(Item.REVENUE) ? Item.REVENUE_GRANT : parent.item());
        }
        if (label.scopeNamesBudget && context.last == null) {
            label.stage = Stage.INITIAL;
            return List.of(Item.EXPENDITURE);
        }
        Frame last = context.last;
        if (last != null && last.amount() != null && isNextFund(label.scope, last)) {
            label.stage = last.stage();
            return List.of(last.item());
        }
        boolean income = last != null && !SpokenItems.isSpending(last.item());
        return label.received || label.ownYear && income ? List.of(Item.REVENUE) : List.of();
    }

    /** Whether a list of the funds goes on: 一般公共预算850万元，政府性基金预算30万元. */
    private static boolean isNextFund(@Nullable Scope scope, Frame last) {
        boolean whole = last.item().equals(Item.REVENUE) || last.item().equals(Item.EXPENDITURE);
        return whole
                && scope != last.scope()
                && Scope.fourBudgets().contains(last.scope())
                && Scope.fourBudgets().contains(scope);
    }
}
