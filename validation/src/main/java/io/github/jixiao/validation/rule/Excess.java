package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Interval;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * By how much a stated value exceeds a ceiling (超出): equality is within. Exact values are compared within their half
 * units together; approximate ones by what their intervals can prove. Immutable.
 *
 * @param value the value
 * @param ceiling the ceiling
 * @param relation how the two stand to each other
 */
public record Excess(Figure value, Figure ceiling, Relation relation) {

    /** How a value stands to its ceiling. */
    public enum Relation {
        /** At most the ceiling. */
        WITHIN,
        /** Above it as stated, and perhaps not in truth: no more than the half units of both. */
        WITHIN_ROUNDING,
        /** Above it. */
        ABOVE,
        /** An approximate number leaves it open. */
        UNDECIDABLE
    }

    /** {@return how {@code value} stands to {@code ceiling}; both are of one kind} */
    public static Excess of(Figure value, Figure ceiling) {
        return new Excess(value, ceiling, relation(value, ceiling));
    }

    private static Relation relation(Figure value, Figure ceiling) {
        if (value.value().bound() == Bound.EXACT && ceiling.value().bound() == Bound.EXACT) {
            BigDecimal over = value.value().toBase().subtract(ceiling.value().toBase());
            if (over.signum() <= 0) {
                return Relation.WITHIN;
            }
            BigDecimal bound = Agreement.halfUnit(value.value()).add(Agreement.halfUnit(ceiling.value()));
            return over.compareTo(bound) <= 0 ? Relation.WITHIN_ROUNDING : Relation.ABOVE;
        }
        Interval upper = ceiling.value().interval();
        Interval lower = value.value().interval();
        if (lower.low() > upper.high()) {
            return Relation.ABOVE;
        }
        return lower.high() != Long.MAX_VALUE && lower.high() <= upper.low() ? Relation.WITHIN : Relation.UNDECIDABLE;
    }

    /** {@return value less ceiling in the stated unit of the value, with a sign, such as {@code +15.92}} */
    public String difference() {
        BigDecimal over = value.value().toBase().subtract(ceiling.value().toBase());
        return (over.signum() > 0 ? "+" : "") + StatedUnit.of(value.value()).plain(over);
    }

    /** {@return the unit of {@link #difference}} */
    public String unit() {
        return StatedUnit.of(value.value()).symbol();
    }

    /** {@return value by ceiling in percent, rounded half up to {@code decimals} places; empty where it is not computable} */
    public Optional<Percentage> percent(int decimals) {
        return Ratio.of(value.value(), ceiling.value()) instanceof Ratio.Computed computed
                ? Optional.of(computed.toPercentage(decimals))
                : Optional.empty();
    }

    /** {@return the comparison as a trace, in the stated unit of the value} */
    public Trace trace() {
        StatedUnit unit = StatedUnit.of(value.value());
        BigDecimal bound = Agreement.halfUnit(value.value()).add(Agreement.halfUnit(ceiling.value()));
        return new Trace(
                List.of(Operand.of(value), Operand.of(ceiling)),
                Trace.Operation.COMPARISON,
                unit.symbol(),
                Optional.of(unit.of(value.value().toBase())),
                Optional.empty(),
                Optional.of(
                        unit.of(value.value().toBase().subtract(ceiling.value().toBase()))),
                Optional.of(unit.of(value.value() instanceof Amount ? bound : BigDecimal.ZERO)));
    }
}
