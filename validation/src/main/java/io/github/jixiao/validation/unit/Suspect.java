package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure whose unit is probably wrong. Immutable.
 *
 * @param figure the figure
 * @param expected what it probably is, in yuan
 * @param others the figures that say so
 * @param message what is wrong
 */
record Suspect(Figure figure, BigDecimal expected, List<Figure> others, Text message) {

    private static final int MAX_RELATED = 20;

    Observation observation() {
        List<Operand> operands = new ArrayList<>(List.of(Operand.of(figure)));
        others.stream().limit(MAX_RELATED).forEach(other -> operands.add(Operand.of(other)));
        Trace trace = new Trace(
                operands,
                Trace.Operation.COMPARISON,
                "元",
                Optional.of(expected),
                Optional.of(Operand.of(figure)),
                Optional.of(expected.subtract(figure.value().toBase())),
                Optional.empty());
        return Observation.violation(message, Place.of(figure))
                .about(figure.id())
                .traced(trace)
                .relatedTo(others.stream().limit(MAX_RELATED).map(Place::of).toList());
    }
}
