package io.github.jixiao.validation.threepublic;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The three public expenses are travel, vehicles and hospitality together (三公=三项之和); vehicles stand as one amount or as purchase and operation. */
final class ThreePublicSum implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-001");
    private static final Item[] PARTS = {
        Item.THREE_PUBLIC_ABROAD,
        Item.THREE_PUBLIC_VEHICLES,
        Item.THREE_PUBLIC_VEHICLES_PURCHASE,
        Item.THREE_PUBLIC_VEHICLES_OPERATION,
        Item.THREE_PUBLIC_RECEPTION
    };

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().ids(Item.THREE_PUBLIC)) {
            Set<Integer> seen = new HashSet<>();
            for (Figure total : context.figures().mentions(id)) {
                boolean meant = seen.isEmpty() || hasPart(id, total.group(), context);
                if (meant && seen.add(total.group())) {
                    check(total, context).ifPresent(verdicts::add);
                }
            }
        }
        return verdicts;
    }

    private static boolean hasPart(FigureId id, int group, RuleContext context) {
        for (Item item : PARTS) {
            if (!context.groups().mentions(id.withItem(item), group).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Verdict> check(Figure total, RuleContext context) {
        FigureId id = total.id();
        SumCheck sum = SumCheck.empty();
        int stated = add(sum, id.withItem(Item.THREE_PUBLIC_ABROAD), total.group(), context);
        if (ThreePublicFigures.isStated(id.withItem(Item.THREE_PUBLIC_VEHICLES), context)) {
            stated += add(sum, id.withItem(Item.THREE_PUBLIC_VEHICLES), total.group(), context);
        } else {
            stated += add(sum, id.withItem(Item.THREE_PUBLIC_VEHICLES_PURCHASE), total.group(), context);
            stated += add(sum, id.withItem(Item.THREE_PUBLIC_VEHICLES_OPERATION), total.group(), context);
        }
        stated += add(sum, id.withItem(Item.THREE_PUBLIC_RECEPTION), total.group(), context);
        return stated == 0 ? Optional.empty() : Optional.of(sum.judge(total));
    }

    private static int add(SumCheck sum, FigureId id, int group, RuleContext context) {
        List<Figure> mentions = context.figures().mentions(id);
        if (mentions.isEmpty()) {
            sum.missing(id, 1, true);
            return 0;
        }
        List<Figure> here = mentions.size() == 1 ? mentions : context.groups().mentions(id, group);
        Optional<Figure> figure = here.isEmpty() ? context.groups().agreed(id) : Optional.of(here.get(0));
        if (figure.isPresent()) {
            sum.add(figure.get(), 1);
        } else {
            sum.ambiguous(id);
        }
        return 1;
    }
}
