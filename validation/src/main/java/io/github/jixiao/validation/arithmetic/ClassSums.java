package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the classes of the highest level against the total that they divide: in each group that states both, else those
 * stated elsewhere. A list of classes may be a selection, may go on in another sentence, and may divide any of several
 * totals: one that fits none of them fails only where it exceeds the largest; else it is undecidable.
 */
final class ClassSums {

    private static final int MAX_JOINED = 16;

    private final RuleContext context;
    private final Item classes;
    private final List<Item> totals;

    /** @param totals the items that the classes may divide, the smallest first */
    ClassSums(RuleContext context, Item classes, Item... totals) {
        this.context = context;
        this.classes = classes;
        this.totals = List.of(totals);
    }

    List<Verdict> verdicts() {
        Set<FigureId> frames = new LinkedHashSet<>();
        for (Item total : totals) {
            context.groups().ids(total).forEach(id -> frames.add(id.withItem(classes)));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId under : frames) {
            if (!context.groups().named(under).isEmpty()) {
                check(under, verdicts);
            }
        }
        return verdicts;
    }

    private void check(FigureId under, List<Verdict> verdicts) {
        Map<Integer, List<Figure>> beside = new LinkedHashMap<>();
        List<Figure> agreed = new ArrayList<>();
        for (Item item : totals) {
            FigureId id = under.withItem(item);
            context.groups().agreed(id).ifPresent(agreed::add);
            Set<Integer> groups = new LinkedHashSet<>();
            for (Figure total : context.figures().mentions(id)) {
                if (groups.add(total.group())
                        && !context.groups().named(under, total.group()).isEmpty()) {
                    beside.computeIfAbsent(total.group(), group -> new ArrayList<>())
                            .add(total);
                }
            }
        }
        int joined = 0;
        for (Map.Entry<Integer, List<Figure>> each : beside.entrySet()) {
            List<Figure> own = context.groups().named(under, each.getKey());
            verdicts.add(judge(own, each.getValue(), ++joined <= MAX_JOINED, under));
        }
        if (beside.isEmpty() && !agreed.isEmpty()) {
            verdicts.add(judge(List.of(), agreed, true, under));
        }
    }

    private Verdict judge(List<Figure> own, List<Figure> candidates, boolean mayJoin, FigureId under) {
        Figure largest = candidates.get(candidates.size() - 1);
        Verdict last = Verdict.pass(largest.pointer());
        for (boolean joined : own.isEmpty() ? new boolean[] {true} : new boolean[] {false, true}) {
            if (joined && !mayJoin) {
                break;
            }
            for (Figure total : candidates) {
                Verdict verdict = sum(own, joined, under).judge(total);
                if (verdict.outcome() == Outcome.PASS) {
                    return verdict;
                }
                if (joined == own.isEmpty()) {
                    last = verdict;
                }
            }
        }
        return last;
    }

    private SumCheck sum(List<Figure> own, boolean joined, FigureId under) {
        SumCheck sum = SumCheck.empty();
        Set<FigureId> listed = new LinkedHashSet<>();
        for (Figure part : own) {
            if (BudgetClass.level(part.id()) == 1) {
                sum.add(part, 1);
                listed.add(part.id());
            }
        }
        if (joined) {
            for (FigureId id : context.groups().named(under)) {
                if (BudgetClass.level(id) == 1 && !listed.contains(id)) {
                    context.groups().agreed(id).ifPresentOrElse(part -> sum.add(part, 1), () -> sum.ambiguous(id));
                }
            }
        }
        sum.mayLackParts();
        return sum;
    }
}
