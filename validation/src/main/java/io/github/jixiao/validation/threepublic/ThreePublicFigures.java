package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.rule.RuleContext;

/** Which figures are those of the three public expenses. */
final class ThreePublicFigures {

    private ThreePublicFigures() {}

    /** {@return whether the report states {@code id}} */
    static boolean isStated(FigureId id, RuleContext context) {
        return context.figures().contains(id);
    }

    /** {@return whether {@code id} is what was spent in the report's own year on all three together} */
    static boolean isExecutedTotal(FigureId id) {
        return id.item().equals(Item.THREE_PUBLIC)
                && id.stage().orElseThrow() == Stage.EXECUTED
                && id.year().isEmpty();
    }
}
