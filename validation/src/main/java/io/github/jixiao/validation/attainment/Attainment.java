package io.github.jixiao.validation.attainment;

import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.rule.Agreement;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an actual value stands to its target, both in one unit. A number without a unit beside one with a unit is taken in
 * that unit, unless it is so far off that it is in another, such as a share of one beside a percentage; numbers known to a
 * last digit only are equal within half of it. Immutable.
 *
 * @param status how it stands
 * @param target the number aimed at
 * @param actual the number reached; comparable with the target unless the units differ
 * @param less whether less is better
 * @param precise whether the actual number is exact, so that a score can be computed of it
 */
public record Attainment(Status status, BigDecimal target, BigDecimal actual, boolean less, boolean precise) {

    private static final BigDecimal FAR = BigDecimal.valueOf(100);
    /** So many decimals an interval keeps. */
    private static final int DECIMALS = 3;

    /** How an actual value stands to its target. */
    public enum Status {
        /** It equals or is better than the target. */
        MET,
        /** It is worse than the target. */
        MISSED,
        /** It differs from the target, and nothing tells which way is good. */
        DIRECTION_UNKNOWN,
        /** The two are in different units. */
        UNITS_DIFFER,
        /** An approximate number lies where it may be better or worse. */
        TOO_VAGUE
    }

    /** {@return how {@code actual} stands to {@code target}} */
    public static Attainment of(Quantity target, Quantity actual, Optional<IndicatorDirection> direction) {
        String unit = unit(target);
        String reachedUnit = actual.unit().equals(target.unit()) ? unit : unit(actual);
        boolean bare = unit.isEmpty() || reachedUnit.isEmpty();
        BigDecimal aimed = bare ? target.value() : target.toBase();
        BigDecimal reached = bare ? actual.value() : actual.toBase();
        boolean less = direction.isPresent() && direction.get() == IndicatorDirection.LESS_IS_BETTER;
        boolean precise = actual.bound() == Bound.EXACT;
        Status status;
        if (bare ? isApart(target, actual) : !unit.equals(reachedUnit)) {
            status = Status.UNITS_DIFFER;
        } else {
            BigDecimal half = bare ? BigDecimal.ZERO : halfUnit(target).max(halfUnit(actual));
            int sign = reached.compareTo(aimed);
            if (half.signum() > 0 && reached.subtract(aimed).abs().compareTo(half) <= 0) {
                sign = 0;
            }
            status = target.bound() == Bound.ABOUT || actual.bound() == Bound.ABOUT
                    ? Status.TOO_VAGUE
                    : status(sign, actual.bound(), direction);
            if (bare && status != Status.MET && (isFraction(actual, target) || isFraction(target, actual))) {
                status = Status.UNITS_DIFFER;
            }
        }
        return new Attainment(status, aimed, reached, less, precise);
    }

    private static Status status(int sign, Bound bound, Optional<IndicatorDirection> direction) {
        if (sign == 0 && bound == Bound.EXACT) {
            return Status.MET;
        }
        if (direction.isEmpty() || direction.get() == IndicatorDirection.QUALITATIVE) {
            return bound == Bound.EXACT ? Status.DIRECTION_UNKNOWN : Status.TOO_VAGUE;
        }
        if (direction.get() == IndicatorDirection.EXACT) {
            return bound != Bound.EXACT ? Status.TOO_VAGUE : sign < 0 ? Status.MISSED : Status.DIRECTION_UNKNOWN;
        }
        boolean less = direction.get() == IndicatorDirection.LESS_IS_BETTER;
        int good = less ? -sign : sign;
        boolean mayBeBetter = bound != Bound.EXACT && (bound == Bound.AT_LEAST) != less;
        boolean mayBeWorse = bound != Bound.EXACT && !mayBeBetter;
        if (good >= 0) {
            return mayBeWorse ? Status.TOO_VAGUE : Status.MET;
        }
        return mayBeBetter ? Status.TOO_VAGUE : Status.MISSED;
    }

    /** {@return whether a bare number beside one in 万 or 亿 is too far off to be in that unit} */
    private static boolean isApart(Quantity target, Quantity actual) {
        boolean multiplied = target.baseUnit().length() < target.unit().length()
                || actual.baseUnit().length() < actual.unit().length();
        return multiplied
                && (actual.value().abs().multiply(FAR).compareTo(target.value().abs()) < 0
                        || actual.value().abs().compareTo(target.value().abs().multiply(FAR)) > 0);
    }

    /** {@return whether a bare number beside a percentage may be a share of one: 0.96 beside 95 %} */
    private static boolean isFraction(Quantity bare, Quantity percentage) {
        return bare.unit().isEmpty()
                && unit(percentage).equals("%")
                && bare.value().signum() > 0
                && bare.value().compareTo(BigDecimal.ONE) <= 0
                && percentage.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** {@return half a unit of the last digit of a number as if it were exact; none has one that 万 or 亿 does not multiply} */
    private static BigDecimal halfUnit(Quantity quantity) {
        boolean multiplied = quantity.baseUnit().length() < quantity.unit().length();
        return !multiplied && quantity.value().scale() <= DECIMALS
                ? BigDecimal.ZERO
                : Agreement.halfUnit(new Quantity(quantity.value(), quantity.unit(), Bound.EXACT));
    }

    /** {@return the unit without a multiplier, per cent written one way} */
    private static String unit(Quantity quantity) {
        String unit = quantity.baseUnit().strip();
        return switch (unit) {
            case "％", "百分比", "百分之" -> "%";
            default -> unit;
        };
    }

    /** {@return whether two numbers measure different kinds of things: one is a rate or an amount of money, and the other is not} */
    public static boolean areOfDifferentKinds(Quantity one, Quantity other) {
        String first = unit(one);
        String second = unit(other);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second) && (isKind(first) || isKind(second));
    }

    private static boolean isKind(String unit) {
        return unit.equals("%") || unit.equals("元");
    }

    /** {@return how far the two numbers are apart} */
    public BigDecimal off() {
        return actual.subtract(target).abs();
    }

    /** {@return whether the units allow a comparison} */
    public boolean isComparable() {
        return status != Status.UNITS_DIFFER;
    }
}
