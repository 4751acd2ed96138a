package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sum of points, with the operands for its trace and the words for its message. */
final class Points {

    private static final int MAX_NAME = 200;
    private static final int MAX_SHOWN = 12;

    private final List<Operand> operands = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    /** Adds points of a name. */
    void add(String path, String name, BigDecimal points, Place place) {
        operands.add(operand(path, name, new Score(points), place));
        sum = sum.add(points);
    }

    /** Adds the points of another sum. */
    void addAll(Points other) {
        operands.addAll(other.operands);
        sum = sum.add(other.sum);
    }

    BigDecimal sum() {
        return sum;
    }

    boolean isEmpty() {
        return operands.isEmpty();
    }

    /** {@return the sum in words, at most twelve terms of it} */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Operand operand : operands.subList(0, Math.min(operands.size(), MAX_SHOWN))) {
            words.append(words.isEmpty() ? "" : " + ")
                    .append(operand.id().item().name())
                    .append(' ')
                    .append(plain(operand.value().orElseThrow().toBase()));
        }
        return operands.size() <= MAX_SHOWN
                ? words.toString()
                : words.append(" + …(").append(operands.size()).append(')').toString();
    }

    /** {@return the arithmetic of the sum, held against a stated number} */
    Trace trace(Operand stated, BigDecimal points) {
        return new Trace(
                operands,
                Trace.Operation.SUM,
                "分",
                Optional.of(sum),
                Optional.of(stated),
                Optional.of(sum.subtract(points)),
                Optional.of(BigDecimal.ZERO));
    }

    static Operand operand(String path, String name, Score points, Place place) {
        String shortened = name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
        return new Operand(
                FigureId.of(new Item(path, shortened)), 1, Optional.of(points), place.pointer(), place.span());
    }

    /** {@return a number without trailing zeros or an exponent} */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
