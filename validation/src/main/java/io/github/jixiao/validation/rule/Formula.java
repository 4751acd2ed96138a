package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import java.util.List;
import java.util.Locale;

/** Writes a sum as words: {@code 人员经费 53.37 + 公用经费 8.81}. */
final class Formula {

    private static final int MAX_OPERANDS = 12;

    private Formula() {}

    /** {@return the operands that have a value, the units left out where all are that of the total} */
    static Text sum(List<Operand> operands, Figure total) {
        List<Operand> stated =
                operands.stream().filter(operand -> operand.value().isPresent()).toList();
        return Text.of(language -> sum(stated, total, language));
    }

    private static String sum(List<Operand> stated, Figure total, Locale language) {
        String unit = total.value().unitSymbol();
        boolean bare = stated.stream()
                .allMatch(operand -> operand.value().orElseThrow().unitSymbol().equals(unit));
        StringBuilder sum = new StringBuilder();
        int shown = stated.size() <= MAX_OPERANDS ? stated.size() : MAX_OPERANDS - 1;
        for (int i = 0; i < shown; i++) {
            Operand operand = stated.get(i);
            sum.append(operand.sign() < 0 ? (i == 0 ? "−" : " − ") : i == 0 ? "" : " + ")
                    .append(FigureNames.beside(operand.id(), total.id()).in(language))
                    .append(' ')
                    .append(number(operand.value().orElseThrow(), bare));
        }
        if (shown < stated.size()) {
            sum.append(Messages.text("rest", stated.size() - shown).in(language));
        }
        return sum.toString();
    }

    private static String number(Measure value, boolean bare) {
        if (!bare || value.bound() != Bound.EXACT) {
            return value.toString();
        }
        return value instanceof Amount amount
                ? amount.value().toPlainString()
                : value.toBase().toPlainString();
    }
}
