package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * Holds a stated rate against the ratio that it is said to be (复算): within half a unit of its last digit it passes, within
 * one and a half it passes with a {@code LAST_DIGIT} remark, else it fails. A ratio that cannot be computed is
 * undecidable; a rule for which it is more than that says so before. Immutable.
 *
 * @param ratio the ratio
 * @param operands what it is computed from, in the order of the formula
 * @param operation how they are combined
 * @param formula the computation in words and numbers, such as {@code 决算 8元 ÷ 预算 10元}
 */
public record RateCheck(Ratio ratio, List<Operand> operands, Trace.Operation operation, Text formula) {

    /** Copies the operands, so that the check cannot change. */
    public RateCheck {
        operands = List.copyOf(operands);
    }

    /** {@return the check that a rate is {@code part} by {@code whole}: a share, an execution or a control rate} */
    public static RateCheck of(Operand part, Operand whole) {
        Text formula = Text.of(language -> Messages.text(
                        "quotient",
                        FigureNames.beside(part.id(), whole.id()),
                        written(part),
                        FigureNames.full(whole.id()),
                        written(whole))
                .in(language));
        return new RateCheck(
                Ratio.of(part.value(), whole.value()), List.of(part, whole), Trace.Operation.RATIO, formula);
    }

    /**
     * {@return the verdict on a stated rate}
     *
     * @param stated the rate
     * @param place where it is stated; the outcome stands there too
     * @param about the figure that it is about
     */
    public Verdict judge(Percentage stated, Place place, FigureId about) {
        if (ratio instanceof Ratio.NotComputable open) {
            return Verdict.undecidable(place.pointer(), reason(open.cause()));
        }
        Ratio.Computed computed = (Ratio.Computed) ratio;
        return switch (computed.agreement(stated)) {
            case EQUAL -> Verdict.pass(place.pointer());
            case LAST_DIGIT ->
                Verdict.pass(
                        place.pointer(), observe(Kind.LAST_DIGIT, "rateLastDigit", computed, stated, place, about));
            case DIFFERENT ->
                Verdict.fail(place.pointer(), observe(Kind.VIOLATION, "rateDifferent", computed, stated, place, about));
        };
    }

    /** {@return why a ratio is not computable, in words} */
    public static Text reason(Ratio.Cause cause) {
        return Messages.text(
                switch (cause) {
                    case ZERO_DENOMINATOR, ZERO_BY_ZERO -> "zeroDenominator";
                    case MISSING -> "missingOperand";
                    case APPROXIMATE -> "approximate";
                });
    }

    private Observation observe(
            Kind kind, String key, Ratio.Computed computed, Percentage stated, Place place, FigureId about) {
        Percentage recomputed = computed.toPercentage(stated.decimals());
        Operand operand = new Operand(about, 1, Optional.of(stated), place.pointer(), place.span());
        Trace trace = new Trace(
                operands,
                operation,
                "%",
                Optional.of(recomputed.value()),
                Optional.of(operand),
                Optional.of(recomputed.value().subtract(stated.value())),
                Optional.of(Agreement.halfUnit(stated)));
        return Observation.of(kind, Messages.text(key, formula, recomputed, stated), place)
                .about(about)
                .traced(trace)
                .relatedTo(operands.stream()
                        .filter(each -> each.value().isPresent())
                        .map(Place::of)
                        .toList());
    }

    private static String written(Operand operand) {
        return operand.value().map(Object::toString).orElse("?");
    }
}
