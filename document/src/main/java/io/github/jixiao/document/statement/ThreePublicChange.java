package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Percentage;
import java.util.List;
import java.util.Optional;

/**
 * Reads the change rate of the three public expenses (“三公经费”变动率): this year's budget against the last one's, as
 * 财预〔2013〕53号 defines it. Stateless.
 */
final class ThreePublicChange {

    private ThreePublicChange() {}

    /** Reads a percentage behind 变动率; returns whether it is that of the department and its own year. */
    static boolean read(Label label, Token.Number number, Context context) {
        int year = context.setting.year();
        boolean own = label.items.equals(List.of(Item.THREE_PUBLIC)) && label.isKnown() && !label.lastYear;
        if (!own || year == 0 || number.bound() != Bound.EXACT) {
            return false;
        }
        Stage stage = label.stageOr(Stage.INITIAL);
        FigureId figure = new Frame(Scope.ALL, Item.THREE_PUBLIC, stage, 0, true, null).id();
        int sign = number.value().signum();
        Direction direction = sign > 0 ? Direction.INCREASE : sign < 0 ? Direction.DECREASE : Direction.UNCHANGED;
        context.facts.add(new Comparison(
                figure,
                figure.atYear(year - 1),
                Optional.empty(),
                Optional.of(new Percentage(number.value().abs())),
                Optional.of(direction),
                false,
                context.group(),
                Optional.of(number.span())));
        return true;
    }
}
