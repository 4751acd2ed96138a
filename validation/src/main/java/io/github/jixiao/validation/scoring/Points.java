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
    private final StringBuilder words = new StringBuilder();
    private BigDecimal sum = BigDecimal.ZERO;

    /** Adds points of a name. */
    void add(String path, String name, BigDecimal points, Place place) {
        add(operand(path, name, new Score(points), place), name, points);
    }

    /** Adds the points of another sum. */
    void addAll(Points other) {
        for (Operand operand : other.operands) {
            add(
                    operand,
                    operand.id().item().name(),
                    operand.value().orElseThrow().toBase());
        }
    }

    private void add(Operand operand, String name, BigDecimal points) {
        operands.add(operand);
        if (operands.size() <= MAX_SHOWN) {
            words.append(operands.size() == 1 ? "" : " + ")
                    .append(name)
                    .append(' ')
                    .append(plain(points));
        }
        sum = sum.add(points);
    }

    BigDecimal sum() {
        return sum;
    }

    boolean isEmpty() {
        return operands.isEmpty();
    }

    /** {@return the sum in words, at most twelve terms of it} */
    String words() {
        return operands.size() <= MAX_SHOWN ? words.toString() : words + " + …(" + operands.size() + ")";
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
