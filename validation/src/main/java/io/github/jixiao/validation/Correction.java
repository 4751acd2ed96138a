package io.github.jixiao.validation;

import io.github.jixiao.figure.Trace;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The changes to one figure, in base units, that would mend one finding. Immutable.
 *
 * @param symptom the index of the finding
 * @param low the least change
 * @param high the greatest change
 * @param kind what kind of finding it is, as far as the figure is concerned
 */
record Correction(int symptom, BigDecimal low, BigDecimal high, Kind kind) {

    private static final BigDecimal ANYTHING = new BigDecimal("1e40");

    /** How much a finding says about a wrong figure in it. */
    enum Kind {
        /** A sum: one change mends it. */
        SUM,
        /** A rate: some change mends it. */
        RATE,
        /** A limit or another mention: changes in one direction mend it, which alone is no sign of a wrong figure. */
        LIMIT
    }

    /**
     * {@return what would mend a finding}
     *
     * @param symptom the index of the finding
     * @param trace its arithmetic
     * @param role 1 for a figure that is added, -1 for one that is subtracted, 0 for the stated value
     * @param first whether the figure is the first operand, which a limit holds against the others
     */
    static Correction of(int symptom, Trace trace, int role, boolean first) {
        BigDecimal difference = inBase(trace, trace.difference().orElse(BigDecimal.ZERO));
        BigDecimal bound = inBase(trace, trace.bound().orElse(BigDecimal.ZERO)).abs();
        switch (trace.operation()) {
            case SUM -> {
                BigDecimal change = role > 0 ? difference.negate() : difference;
                return new Correction(symptom, change.subtract(bound), change.add(bound), Kind.SUM);
            }
            case RATIO, GROWTH -> {
                return new Correction(symptom, ANYTHING.negate(), ANYTHING, Kind.RATE);
            }
            default -> {
                return limit(symptom, trace, difference, bound, first);
            }
        }
    }

    private static Correction limit(int symptom, Trace trace, BigDecimal difference, BigDecimal bound, boolean first) {
        if (trace.difference().isEmpty()) {
            return new Correction(symptom, ANYTHING.negate(), ANYTHING, Kind.LIMIT);
        }
        BigDecimal least = difference.abs().subtract(bound);
        return first
                ? new Correction(symptom, ANYTHING.negate(), least.negate(), Kind.LIMIT)
                : new Correction(symptom, least, ANYTHING, Kind.LIMIT);
    }

    /** {@return the most corrections that one change satisfies, by symptom} */
    static List<Correction> together(List<Correction> corrections) {
        List<BigDecimal> points =
                corrections.stream().map(Correction::low).sorted().distinct().toList();
        List<BigDecimal> starts =
                corrections.stream().map(Correction::low).sorted().toList();
        List<BigDecimal> ends =
                corrections.stream().map(Correction::high).sorted().toList();
        BigDecimal best = points.get(0);
        int most = 0;
        int started = 0;
        int ended = 0;
        for (BigDecimal point : points) {
            while (started < starts.size() && starts.get(started).compareTo(point) <= 0) {
                started++;
            }
            while (ended < ends.size() && ends.get(ended).compareTo(point) < 0) {
                ended++;
            }
            if (started - ended > most) {
                most = started - ended;
                best = point;
            }
        }
        List<Correction> chosen = new ArrayList<>();
        for (Correction each : corrections) {
            if (each.low.compareTo(best) <= 0 && each.high.compareTo(best) >= 0) {
                chosen.add(each);
            }
        }
        chosen.sort(Comparator.comparingInt(Correction::symptom));
        return chosen;
    }

    private static BigDecimal inBase(Trace trace, BigDecimal number) {
        return number.scaleByPowerOfTen(
                MoneyUnit.ofSymbol(trace.unit()).map(MoneyUnit::exponent).orElse(0));
    }
}
