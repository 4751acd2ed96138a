package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import java.util.Optional;

/**
 * A statement that a part is a percentage of a whole (占比). Immutable.
 *
 * @param part the part, where it is a known figure
 * @param partAmount the amount of the part as stated
 * @param whole the whole
 * @param percentage the stated share
 * @param group the group of the statements it was made with; the shares of one group and whole divide it; {@link Figure#BY_PROGRAM} without a document
 * @param span the place in the source document, if the report was read from one
 */
public record Share(
        Optional<FigureId> part,
        Amount partAmount,
        FigureId whole,
        Percentage percentage,
        int group,
        Optional<Span> span) {

    /** Refuses null. */
    public Share {
        Require.present(part, partAmount, whole, percentage, span);
    }

    /** {@return a stated share of a known figure, from no document} */
    public static Share of(FigureId part, Amount partAmount, FigureId whole, Percentage percentage) {
        return new Share(Optional.of(part), partAmount, whole, percentage, Figure.BY_PROGRAM, Optional.empty());
    }
}
