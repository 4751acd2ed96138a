package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Interval;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a sum of stated values against a stated total, on intervals. Difference zero: pass. Within the half units of all
 * operands: pass with a remark, {@code COARSE} where it is only within because an operand has fewer decimals than its
 * peers in the same unit, else {@code ROUNDING}. Outside: fail. Missing and approximate operands widen the interval: what
 * cannot be true fails, all else is undecidable. For rules whose sum cannot be declared as an {@link Identity}. Made for
 * one sum, not thread-safe.
 */
public final class SumCheck {

    private final List<Operand> operands = new ArrayList<>();
    private final List<FigureId> missing = new ArrayList<>();
    private final List<FigureId> optional = new ArrayList<>();
    private final List<FigureId> ambiguous = new ArrayList<>();
    private boolean approximate;
    private boolean partial;
    private boolean mayLack;

    /** {@return a sum without operands} */
    public static SumCheck empty() {
        return new SumCheck();
    }

    SumCheck() {}

    /** Adds a figure, with {@code sign} 1 or -1; an entry of a list that is not complete leaves the sum open. */
    public void add(Figure figure, int sign) {
        add(sign > 0 ? Operand.of(figure) : Operand.subtracted(figure));
        partial |= figure.partial();
    }

    /** Adds an operand that has a value. */
    public void add(Operand operand) {
        Measure value = operand.value().orElseThrow();
        operands.add(operand);
        approximate |= value.bound() != Bound.EXACT;
    }

    /** Adds a part that is not stated: anything from zero up, or any adjustment; probably zero if it is optional. */
    public void missing(FigureId id, int sign, boolean isOptional) {
        (isOptional ? optional : missing).add(id);
        operands.add(new Operand(id, sign, Optional.empty(), "", Optional.empty()));
    }

    private BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Operand operand : operands) {
            if (operand.value().isPresent()) {
                BigDecimal value = operand.value().get().toBase();
                sum = operand.sign() > 0 ? sum.add(value) : sum.subtract(value);
            }
        }
        return sum;
    }

    private Interval interval() {
        Interval interval = Interval.ZERO;
        for (Operand operand : operands) {
            Interval allowed = operand.value().isPresent()
                    ? operand.value().get().interval()
                    : mayBeNegative(operand.id()) ? Interval.UNBOUNDED : Interval.NOT_NEGATIVE;
            interval = interval.plus(operand.sign() > 0 ? allowed : allowed.negate());
        }
        return interval;
    }

    /** {@return whether the sum is exactly the total, found without decimals where all are amounts of money} */
    private boolean reaches(Measure total) {
        MoneySum off = new MoneySum();
        for (Operand operand : operands) {
            if (operand.value().isPresent()) {
                if (!(operand.value().get() instanceof Amount amount)) {
                    return sum().compareTo(total.toBase()) == 0;
                }
                off.add(amount.thousandths(), operand.sign());
            }
        }
        if (!(total instanceof Amount amount)) {
            return sum().compareTo(total.toBase()) == 0;
        }
        off.add(amount.thousandths(), -1);
        return off.signum() == 0;
    }

    /** {@return whether the operands that have a value sum to less than a total} */
    boolean isBelow(Figure total) {
        return sum().compareTo(total.value().toBase()) < 0;
    }

    private static boolean mayBeNegative(FigureId id) {
        return id.stage().equals(Optional.of(Stage.ADJUSTMENT));
    }

    /** Adds a part that is stated elsewhere, and not with one value. */
    public void ambiguous(FigureId id) {
        ambiguous.add(id);
    }

    /** Says that the parts are a list that may not be complete: a sum below the total is undecidable. */
    public void mayLackParts() {
        mayLack = true;
    }

    /** {@return the operands in order} */
    List<Operand> operands() {
        return List.copyOf(operands);
    }

    /** {@return the verdict on a stated total, at its place} */
    public Verdict judge(Figure total) {
        if (!ambiguous.isEmpty()) {
            return Verdict.undecidable(
                    total.pointer(), Messages.text("ambiguous", FigureNames.list(ambiguous, total.id())));
        }
        if (missing.isEmpty() && !partial && !approximate && total.value().bound() == Bound.EXACT) {
            return judgeExact(total);
        }
        return judgeOpen(total);
    }

    private Verdict judgeExact(Figure total) {
        if (reaches(total.value())) {
            return Verdict.pass(total.pointer());
        }
        BigDecimal difference = sum().subtract(total.value().toBase());
        BigDecimal off = difference.abs();
        BigDecimal bound = bound(total.value(), false);
        if (off.compareTo(bound) <= 0) {
            boolean coarse = off.compareTo(bound(total.value(), true)) > 0;
            return Verdict.pass(
                    total.pointer(),
                    observe(coarse ? Kind.COARSE : Kind.ROUNDING, coarse ? "coarse" : "rounding", total, bound));
        }
        if (!optional.isEmpty() && optionalMayExplain(difference)) {
            return Verdict.undecidable(
                    total.pointer(), Messages.text("missing", FigureNames.list(optional, total.id())));
        }
        if (mayLack && (difference.signum() < 0 || mayBeNegative(total.id()))) {
            return Verdict.undecidable(total.pointer(), Messages.text("mayLack"));
        }
        return Verdict.fail(observe(Kind.VIOLATION, "different", total, bound));
    }

    private boolean optionalMayExplain(BigDecimal difference) {
        return operands.stream()
                .anyMatch(operand -> operand.value().isEmpty()
                        && (mayBeNegative(operand.id()) || operand.sign() * difference.signum() < 0));
    }

    private Verdict judgeOpen(Figure total) {
        Interval rest = mayBeNegative(total.id()) ? Interval.UNBOUNDED : Interval.NOT_NEGATIVE;
        Interval interval = interval();
        Interval open = partial || mayLack ? interval.plus(rest) : interval;
        if (!open.intersects(total.value().interval())) {
            return Verdict.fail(observe(
                    Kind.VIOLATION,
                    missing.isEmpty() && !partial ? "apart" : "above",
                    total,
                    bound(total.value(), false)));
        }
        Text reason;
        if (!missing.isEmpty()) {
            reason = Messages.text("missing", FigureNames.list(missing, total.id()));
        } else if (partial) {
            reason = Messages.text("partial");
        } else {
            boolean apart = !interval.intersects(total.value().interval());
            reason = Messages.text(apart ? "mayLack" : "approximate");
        }
        return Verdict.undecidable(total.pointer(), reason);
    }

    /** {@return the half units of all operands and the total together; with {@code finest}, each at the finest decimals of its unit} */
    private BigDecimal bound(Measure total, boolean finest) {
        List<Measure> values = new ArrayList<>();
        operands.forEach(operand -> operand.value().ifPresent(values::add));
        values.add(total);
        Map<MoneyUnit, Integer> decimals = new EnumMap<>(MoneyUnit.class);
        if (finest) {
            for (Measure value : values) {
                if (value instanceof Amount amount && amount.signum() != 0) {
                    decimals.merge(amount.unit(), amount.decimals(), Math::max);
                }
            }
        }
        BigDecimal bound = BigDecimal.ZERO;
        for (Measure value : values) {
            BigDecimal half = finest && value instanceof Amount amount && amount.signum() != 0
                    ? BigDecimal.valueOf(Amount.halfUnit(decimals.get(amount.unit()), amount.unit()), 3)
                    : Agreement.halfUnit(value);
            bound = bound.add(half);
        }
        return bound;
    }

    private Observation observe(Kind kind, String key, Figure total, BigDecimal bound) {
        StatedUnit unit = StatedUnit.of(total.value());
        BigDecimal sum = sum();
        BigDecimal difference = sum.subtract(total.value().toBase());
        Trace trace = new Trace(
                operands,
                Trace.Operation.SUM,
                unit.symbol(),
                Optional.of(unit.of(sum)),
                Optional.of(Operand.of(total)),
                Optional.of(unit.of(difference)),
                Optional.of(unit.of(bound)));
        Text message = Messages.text(
                key,
                FigureNames.heading(total.id()),
                Formula.sum(operands, total),
                unit.plain(sum),
                unit.symbol(),
                total.value(),
                unit.plain(difference.abs()),
                unit.plain(bound));
        List<Place> places = operands.stream()
                .filter(operand -> operand.value().isPresent())
                .map(Place::of)
                .toList();
        return Observation.of(kind, message, Place.of(total))
                .about(total.id())
                .traced(trace)
                .relatedTo(places);
    }
}
