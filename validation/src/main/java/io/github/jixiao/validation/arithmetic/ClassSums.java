package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the classes of the highest level against a total: in each group that states both, else those stated elsewhere. A
 * list of classes may be a selection, so that a sum below the total is undecidable.
 */
final class ClassSums {

    private final RuleContext context;
    private final Item classes;
    private final List<Verdict> verdicts = new ArrayList<>();

    ClassSums(RuleContext context, Item classes) {
        this.context = context;
        this.classes = classes;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    /** Checks a total in each group that states classes, and says whether there is one. */
    boolean checkGroups(FigureId total) {
        FigureId under = total.withItem(classes);
        Set<Integer> groups = new HashSet<>();
        boolean any = false;
        for (Figure mention : context.figures().mentions(total)) {
            if (groups.add(mention.group())) {
                List<Figure> parts = highest(context.groups().named(under, mention.group()));
                if (!parts.isEmpty()) {
                    any = true;
                    judge(parts, mention);
                }
            }
        }
        return any;
    }

    /** Checks a total with the classes that other groups state, where all their mentions agree. */
    void checkElsewhere(FigureId total) {
        SumCheck sum = SumCheck.empty();
        List<FigureId> ids = context.groups().named(total.withItem(classes));
        for (FigureId id : ids) {
            if (BudgetClass.level(id) == 1) {
                context.groups().agreed(id).ifPresentOrElse(part -> sum.add(part, 1), () -> sum.ambiguous(id));
            }
        }
        if (!sum.isEmpty()) {
            sum.mayLackParts();
            context.groups().agreed(total).ifPresent(figure -> verdicts.add(sum.judge(figure)));
        }
    }

    private void judge(List<Figure> parts, Figure total) {
        SumCheck sum = SumCheck.empty();
        parts.forEach(part -> sum.add(part, 1));
        sum.mayLackParts();
        verdicts.add(sum.judge(total));
    }

    private static List<Figure> highest(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> BudgetClass.level(figure.id()) == 1)
                .toList();
    }
}
