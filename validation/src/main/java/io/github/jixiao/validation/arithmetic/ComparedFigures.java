package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A comparison with the values of the figures that it compares. Immutable.
 *
 * @param comparison the comparison
 * @param place where it stands
 * @param figure the figure that moved, if it has one value
 * @param base what it is compared with, if it has one value
 */
record ComparedFigures(Comparison comparison, Place place, Optional<Figure> figure, Optional<Figure> base) {

    /** {@return the verdict on each comparison of a report that is {@code concerned}, in order} */
    static List<Verdict> judgeEach(
            RuleContext context, Predicate<Comparison> concerned, Function<ComparedFigures, Verdict> judge) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Comparison> comparisons = context.report().getComparisons();
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison each = comparisons.get(i);
            if (concerned.test(each)) {
                verdicts.add(judge.apply(new ComparedFigures(
                        each,
                        new Place("/comparisons/" + i, each.span()),
                        context.value(each.figure(), each.group()),
                        context.value(each.base(), each.group()))));
            }
        }
        return verdicts;
    }

    /** {@return the pointer of the comparison} */
    String at() {
        return place.pointer();
    }

    /** {@return the base in base units: as stated, else the figure less its stated change; empty where that is not known} */
    Optional<BigDecimal> baseValue() {
        if (base.isPresent()) {
            return exact(base.get().value());
        }
        Optional<BigDecimal> value = figure.map(Figure::value).flatMap(ComparedFigures::exact);
        Optional<BigDecimal> moved = signedChange();
        return value.isPresent() && moved.isPresent()
                ? Optional.of(value.get().subtract(moved.get()))
                : Optional.empty();
    }

    /** {@return the stated change with the sign of its direction; zero for one that is called unchanged} */
    Optional<BigDecimal> signedChange() {
        if (comparison.direction().isEmpty()) {
            return Optional.empty();
        }
        Direction direction = comparison.direction().get();
        if (comparison.change().isEmpty()) {
            return direction == Direction.UNCHANGED ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        Optional<BigDecimal> change = exact(comparison.change().get());
        return direction == Direction.DECREASE ? change.map(BigDecimal::negate) : change;
    }

    /** {@return which value is not known: the figure, else the base; where both are stated, that one is approximate} */
    Text unknown(RuleContext context) {
        if (figure.isPresent() && base.isPresent()) {
            return Reasons.approximate();
        }
        return Reasons.unknown(figure.isEmpty() ? comparison.figure() : comparison.base(), context);
    }

    static Optional<BigDecimal> exact(Measure value) {
        return value.bound() == Bound.EXACT ? Optional.of(value.toBase()) : Optional.empty();
    }
}
