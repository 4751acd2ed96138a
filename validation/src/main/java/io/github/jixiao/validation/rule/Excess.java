package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Interval;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By how much a stated value exceeds a ceiling (超出), which is a figure or a sum of figures: equality is within. Exact
 * values are compared within their half units together; approximate ones by what their intervals can prove. Immutable.
 *
 * @param value the value
 * @param ceilings the figures whose sum is the ceiling, at least one
 * @param percent how many percent of that sum the ceiling is
 * @param relation how the two stand to each other
 */
public record Excess(Figure value, List<Figure> ceilings, BigDecimal percent, Relation relation) {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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

    /** Copies the ceilings, so that the value cannot change. */
    public Excess {
        ceilings = List.copyOf(ceilings);
    }

    /** {@return how {@code value} stands to {@code ceiling}; both are of one kind} */
    public static Excess of(Figure value, Figure ceiling) {
        return of(value, List.of(ceiling));
    }

    /** {@return how {@code value} stands to the sum of {@code ceilings}; all are of one kind} */
    public static Excess of(Figure value, List<Figure> ceilings) {
        return of(value, ceilings, WHOLE);
    }

    /** {@return how {@code value} stands to a percentage of the sum of {@code ceilings}; all are of one kind} */
    public static Excess of(Figure value, List<Figure> ceilings, BigDecimal percent) {
        return new Excess(value, ceilings, percent, relation(value, ceilings, percent));
    }

    private static Relation relation(Figure value, List<Figure> ceilings, BigDecimal percent) {
        if (isExact(value, ceilings)) {
            if (percent.equals(WHOLE) && isMoney(value, ceilings)) {
                return relation(value, ceilings);
            }
            BigDecimal over = value.value().toBase().subtract(limit(ceilings, percent));
            if (over.signum() <= 0) {
                return Relation.WITHIN;
            }
            return over.compareTo(bound(value, ceilings, percent)) <= 0 ? Relation.WITHIN_ROUNDING : Relation.ABOVE;
        }
        Interval upper = Interval.ZERO;
        for (int i = 0; i < ceilings.size(); i++) {
            Figure each = ceilings.get(i);
            upper = upper.plus(each.value().interval());
        }
        return relation(value.value().interval(), upper, percent);
    }

    /** {@return what intervals can prove of a value and the sum of its ceilings} */
    private static Relation relation(Interval value, Interval whole, BigDecimal percent) {
        boolean least = value.low() != Long.MIN_VALUE && whole.high() != Long.MAX_VALUE;
        if (least && compare(value.low(), whole.high(), percent) > 0) {
            return Relation.ABOVE;
        }
        boolean most = value.high() != Long.MAX_VALUE && whole.low() != Long.MIN_VALUE;
        return most && compare(value.high(), whole.low(), percent) <= 0 ? Relation.WITHIN : Relation.UNDECIDABLE;
    }

    private static int compare(long value, long whole, BigDecimal percent) {
        return BigDecimal.valueOf(value)
                .multiply(WHOLE)
                .compareTo(BigDecimal.valueOf(whole).multiply(percent));
    }

    private static boolean isExact(Figure value, List<Figure> ceilings) {
        boolean exact = value.value().bound() == Bound.EXACT;
        for (int i = 0; i < ceilings.size(); i++) {
            Figure each = ceilings.get(i);
            exact &= each.value().bound() == Bound.EXACT;
        }
        return exact;
    }

    private static boolean isMoney(Figure value, List<Figure> ceilings) {
        boolean money = value.value() instanceof Amount;
        for (int i = 0; i < ceilings.size(); i++) {
            Figure each = ceilings.get(i);
            money &= each.value() instanceof Amount;
        }
        return money;
    }

    /** {@return how an exact amount stands to the sum of exact amounts} */
    private static Relation relation(Figure value, List<Figure> ceilings) {
        MoneySum over = new MoneySum();
        MoneySum overLessHalves = new MoneySum();
        over.add(((Amount) value.value()).thousandths(), 1);
        overLessHalves.add(((Amount) value.value()).halfUnit(), -1);
        for (int i = 0; i < ceilings.size(); i++) {
            Figure each = ceilings.get(i);
            Amount ceiling = (Amount) each.value();
            over.add(ceiling.thousandths(), -1);
            overLessHalves.add(ceiling.halfUnit(), -1);
        }
        if (over.signum() <= 0) {
            return Relation.WITHIN;
        }
        overLessHalves.add(over);
        return overLessHalves.signum() <= 0 ? Relation.WITHIN_ROUNDING : Relation.ABOVE;
    }

    /** {@return the figure that is the ceiling, or the first of those that it is the sum of} */
    public Figure ceiling() {
        return ceilings.get(0);
    }

    /** {@return the ceiling in words: each figure that it is the sum of, named beside the value} */
    public Text ceilingText() {
        return Text.of(language -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < ceilings.size(); i++) {
                Figure each = ceilings.get(i);
                text.append(i == 0 ? "" : " + ")
                        .append(FigureNames.beside(each.id(), value.id()).in(language))
                        .append(' ')
                        .append(each.value());
            }
            return text.toString();
        });
    }

    /** {@return value less ceiling in the stated unit of the value, with a sign, such as {@code +15.92}} */
    public String difference() {
        BigDecimal over = over();
        return (over.signum() > 0 ? "+" : "") + StatedUnit.of(value.value()).plain(over);
    }

    /** {@return the unit of {@link #difference}} */
    public String unit() {
        return StatedUnit.of(value.value()).symbol();
    }

    /** {@return value by the sum of the ceilings; not computable where one is approximate or the sum is zero} */
    public Ratio ratio() {
        BigDecimal whole = sum(ceilings);
        if (!isExact(value, ceilings)) {
            return new Ratio.NotComputable(Ratio.Cause.APPROXIMATE);
        }
        return whole.signum() == 0
                ? new Ratio.NotComputable(Ratio.Cause.ZERO_DENOMINATOR)
                : new Ratio.Computed(value.value().toBase(), whole);
    }

    /** {@return value by the sum of the ceilings in percent, rounded half up to {@code decimals} places, if computable} */
    public Optional<Percentage> rate(int decimals) {
        return ratio() instanceof Ratio.Computed computed
                ? Optional.of(computed.toPercentage(decimals))
                : Optional.empty();
    }

    /** {@return the comparison as a trace, in the stated unit of the value: the value first, then the ceilings} */
    public Trace trace() {
        StatedUnit unit = StatedUnit.of(value.value());
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.of(value));
        ceilings.forEach(each -> operands.add(Operand.of(each)));
        return new Trace(
                operands,
                Trace.Operation.COMPARISON,
                unit.symbol(),
                Optional.of(unit.of(value.value().toBase())),
                Optional.empty(),
                Optional.of(unit.of(over())),
                Optional.of(unit.of(bound(value, ceilings, percent))));
    }

    /** {@return the places of the ceilings} */
    public List<Place> ceilingPlaces() {
        return ceilings.stream().map(Place::of).toList();
    }

    private BigDecimal over() {
        return value.value().toBase().subtract(limit(ceilings, percent));
    }

    private static BigDecimal sum(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            sum = sum.add(each.value().toBase());
        }
        return sum;
    }

    private static BigDecimal limit(List<Figure> ceilings, BigDecimal percent) {
        return sum(ceilings).multiply(percent).movePointLeft(2);
    }

    private static BigDecimal bound(Figure value, List<Figure> ceilings, BigDecimal percent) {
        BigDecimal halves = BigDecimal.ZERO;
        for (int i = 0; i < ceilings.size(); i++) {
            Figure each = ceilings.get(i);
            halves = halves.add(Agreement.halfUnit(each.value()));
        }
        return halves.multiply(percent).movePointLeft(2).add(Agreement.halfUnit(value.value()));
    }
}
