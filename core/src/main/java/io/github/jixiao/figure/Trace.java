package io.github.jixiao.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The arithmetic behind a verdict or a derived figure, all numbers exact and in one unit, as text-free data. Immutable.
 *
 * @param operands the terms, in the order of the formula
 * @param operation how they are combined
 * @param unit the unit of the numbers below: {@code 元}, {@code 万元}, {@code 亿元}, {@code %}, {@code 分} or {@code 人}
 * @param computed what the operands give; of an unbounded interval, empty
 * @param stated the stated value against which it is held, and where; empty for a derived figure
 * @param difference computed less stated, or empty
 * @param bound how large the difference may be, or empty
 */
public record Trace(
        List<Operand> operands,
        Operation operation,
        String unit,
        Optional<BigDecimal> computed,
        Optional<Operand> stated,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> bound) {

    /** Copies the operands, so that the trace cannot change. */
    public Trace {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(bound, "bound");
        operands = List.copyOf(operands);
    }

    /** How operands are combined. */
    public enum Operation {
        /** The sum of the operands, each with its sign. */
        SUM,
        /** The first operand as a percentage of the second. */
        RATIO,
        /** The first operand less the second, as a percentage of the second. */
        GROWTH,
        /** The operands are held against each other. */
        COMPARISON
    }
}
