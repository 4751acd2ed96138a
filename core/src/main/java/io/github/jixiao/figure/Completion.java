package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Percentage;
import java.util.Optional;

/**
 * A statement that an executed figure completes a percentage of a budget (完成预算的……%). Immutable.
 *
 * @param figure the executed figure
 * @param base the budget that it is held against
 * @param rate the stated rate, if stated
 * @param relation whether the report calls it more than, less than or equal to the budget, if it does
 * @param group the group of the statements it was made with, {@link Figure#BY_PROGRAM} without a document
 * @param span the place in the source document, if the report was read from one
 */
public record Completion(
        FigureId figure,
        FigureId base,
        Optional<Percentage> rate,
        Optional<Direction> relation,
        int group,
        Optional<Span> span) {

    /** Refuses null. */
    public Completion {
        Require.present(figure, base, rate, relation, span);
    }

    /** {@return a stated rate of completion, from no document} */
    public static Completion of(FigureId figure, FigureId base, Percentage rate) {
        return new Completion(figure, base, Optional.of(rate), Optional.empty(), Figure.BY_PROGRAM, Optional.empty());
    }
}
