package io.github.jixiao.cli;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.figure.Trace.Operation;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of a finding spelled out: the operands with their names, what they give, and what is stated. */
final class Arithmetic {

    private static final int SHOWN_DECIMALS = 6;

    private final Words words;
    private final FigureLabels names;

    Arithmetic(Words words) {
        this.words = words;
        this.names = new FigureLabels(words);
    }

    /** {@return the trace on one line: the formula, and how it compares with what is stated} */
    String spell(Trace trace) {
        List<String> behind = new ArrayList<>();
        if (trace.stated().isPresent()) {
            behind.add(words.of("trace.stated", number(trace.stated().get(), trace.unit())));
        }
        if (trace.difference().isPresent()) {
            behind.add(words.of("trace.difference", signed(trace.difference().get())));
        }
        if (trace.bound().isPresent()) {
            behind.add(words.of("trace.bound", plain(trace.bound().get())));
        }
        String formula = formula(trace);
        return behind.isEmpty()
                ? formula
                : formula + words.of("trace.separator") + String.join(words.of("clause.separator"), behind);
    }

    /** {@return the operands with their names, and what they give} */
    String formula(Trace trace) {
        List<FigureId> ids = new ArrayList<>();
        for (Operand operand : trace.operands()) {
            ids.add(operand.id());
        }
        if (trace.stated().isPresent()) {
            ids.add(trace.stated().get().id());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < trace.operands().size(); i++) {
            Operand operand = trace.operands().get(i);
            String sign = trace.operation() == Operation.SUM && operand.sign() < 0 ? "−" : i == 0 ? "" : "+";
            out.append(i == 0 ? sign : ' ' + between(trace, sign) + ' ')
                    .append(names.among(ids, operand.id()))
                    .append(' ')
                    .append(number(operand, trace.unit()));
        }
        if (trace.operation() != Operation.COMPARISON) {
            out.append(" = ")
                    .append(
                            trace.computed().isPresent()
                                    ? number(trace.computed().get(), trace)
                                    : "?");
        }
        return out.append(' ').append(trace.unit()).toString();
    }

    private static String between(Trace trace, String sign) {
        return switch (trace.operation()) {
            case SUM -> sign;
            case RATIO -> "÷";
            case GROWTH -> "/";
            case COMPARISON -> {
                List<Operand> operands = trace.operands();
                yield operands.size() == 2 ? relation(operands.get(0), operands.get(1)) : "≠";
            }
        };
    }

    private static String relation(Operand left, Operand right) {
        if (left.value().isEmpty() || right.value().isEmpty()) {
            return "≠";
        }
        int order = left.value().get().toBase().compareTo(right.value().get().toBase());
        return order < 0 ? "<" : order > 0 ? ">" : "=";
    }

    private String number(Operand operand, String unit) {
        return operand.value().isPresent() ? number(operand.value().get(), unit) : words.of("trace.missing");
    }

    private static String number(Measure value, String unit) {
        Measure shown = value;
        if (value instanceof Amount amount) {
            shown = MoneyUnit.ofSymbol(unit).<Measure>map(amount::in).orElse(value);
        }
        String text = shown.toString();
        String symbol = shown.unitSymbol();
        return symbol.equals(unit) && text.endsWith(symbol) || symbol.equals("名") && unit.equals("人")
                ? text.substring(0, text.length() - symbol.length())
                : text;
    }

    private static String number(BigDecimal value, Trace trace) {
        int decimals = 0;
        for (Operand operand : trace.operands()) {
            if (operand.value().isPresent() && operand.value().get().bound() == Bound.EXACT) {
                decimals = Math.max(decimals, operand.value().get().decimals());
            }
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return plain(stripped.scale() < decimals ? stripped.setScale(decimals) : stripped);
    }

    private static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + plain(value);
    }

    private static String plain(BigDecimal value) {
        BigDecimal shown =
                value.scale() > SHOWN_DECIMALS ? value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : value;
        return shown.toPlainString();
    }
}
