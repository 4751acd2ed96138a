package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class is the sum of the classes below it in the same table (类款项逐级汇总), by their codes: 20805 and 20899 make 208.
 */
final class ClassRollUp implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-010");

    /** A class as one table states it. */
    private record TableClass(FigureId id, int group) implements Comparable<TableClass> {

        // Many figures that share a hash are told apart quickly only where their keys are comparable.
        @Override
        public int compareTo(TableClass other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : Integer.compare(group, other.group);
        }
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Map<TableClass, SumCheck> sums = new LinkedHashMap<>();
        List<Figure> all = context.figures().all();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            Item item = figure.id().item();
            boolean named = !item.name().isEmpty();
            if (named
                    && (item.path().equals(BudgetClass.FUNCTIONAL.path())
                            || item.path().equals(BudgetClass.ECONOMIC.path()))) {
                Optional<String> above = BudgetClass.codeAbove(item.name());
                above.ifPresent(code -> sums.computeIfAbsent(
                                new TableClass(figure.id().withItem(new Item(item.path(), code)), figure.group()),
                                key -> SumCheck.empty())
                        .add(figure, 1));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        sums.forEach((key, sum) -> context.groups().mentions(key.id, key.group).stream()
                .findFirst()
                .ifPresent(total -> verdicts.add(sum.judge(total))));
        return verdicts;
    }
}
