package io.github.jixiao.validation.objective;

import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target with its place in the report and the indicators that measure the same.
 *
 * @param objective the objective that it is one of
 * @param target the target
 * @param at its JSON Pointer
 * @param same the indicators that measure what it measures
 */
record StatedTarget(StatedObjective objective, Target target, String at, SameMeasure same) {

    /** {@return its place; that of the objective where it has none of its own} */
    Place place() {
        Optional<Span> span = target.getSpan();
        return new Place(at, span.isPresent() ? span : objective.objective().getSpan());
    }

    /** {@return the actual values in its evidence} */
    List<Quantity> actuals() {
        List<Quantity> actuals = List.of();
        for (Evidence evidence : target.getEvidence()) {
            if (evidence.actual().isPresent()) {
                actuals = actuals.isEmpty() ? new ArrayList<>() : actuals;
                actuals.add(evidence.actual().get());
            }
        }
        return actuals;
    }
}
