package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sum of points, with the operands for its trace and the words for its message. */
final class Points {

    private static final int MAX_NAME = 200;
    private static final int MAX_SHOWN = 12;

    private final List<Part> parts = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    /** A part, of which an operand is made only where the sum is shown. */
    private record Part(String path, String name, BigDecimal points, Place place) {}

    /** Adds points of a name. */
    void add(String path, String name, BigDecimal points, Place place) {
        parts.add(new Part(path, name, points, place));
        sum = sum.add(points);
    }

    /** {@return the sum of two sums} */
    static Points of(Points first, Points second) {
        Points both = new Points();
        both.parts.addAll(first.parts);
        both.parts.addAll(second.parts);
        both.sum = first.sum.add(second.sum);
        return both;
    }

    /** {@return that of some sums that comes nearest to a number, the last of several} */
    static Points nearest(List<Points> sums, BigDecimal stated) {
        Points nearest = sums.get(0);
        for (Points each : sums) {
            if (each.off(stated).abs().compareTo(nearest.off(stated).abs()) <= 0) {
                nearest = each;
            }
        }
        return nearest;
    }

    /** {@return how much less the sum is than a number} */
    BigDecimal off(BigDecimal stated) {
        return stated.subtract(sum);
    }

    BigDecimal sum() {
        return sum;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** {@return the sum in words, at most twelve terms of it} */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Part part : parts.subList(0, Math.min(parts.size(), MAX_SHOWN))) {
            words.append(words.isEmpty() ? "" : " + ")
                    .append(FigureNames.shortened(part.name, MAX_NAME))
                    .append(' ')
                    .append(plain(part.points));
        }
        return parts.size() <= MAX_SHOWN
                ? words.toString()
                : words.append(" + …(").append(parts.size()).append(')').toString();
    }

    /** {@return the arithmetic of the sum, held against a stated number} */
    Trace trace(Operand stated, BigDecimal points) {
        return new Trace(
                parts.stream()
                        .map(part -> operand(part.path, part.name, new Score(part.points), part.place))
                        .toList(),
                Trace.Operation.SUM,
                "分",
                Optional.of(sum),
                Optional.of(stated),
                Optional.of(sum.subtract(points)),
                Optional.of(BigDecimal.ZERO));
    }

    static Operand operand(String path, String name, Score points, Place place) {
        FigureId id = FigureId.of(new Item(path, FigureNames.shortened(name, MAX_NAME)));
        return new Operand(id, 1, Optional.of(points), place.pointer(), place.span());
    }

    /** {@return a number without trailing zeros or an exponent} */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
