package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import java.util.Optional;

/**
 * A statement that a figure rose or fell against another year or stage (比上年增加……增长……%). Immutable.
 *
 * @param figure the figure that moved
 * @param base what it is compared with: the same figure of another year or stage
 * @param change the stated change, without a sign, if stated
 * @param rate the stated rate of change, without a sign, if stated
 * @param direction the stated direction, if stated
 * @param notComparable whether the report says that there is no base to compare with (无可比性)
 * @param group the group of the statements it was made with, {@link Figure#BY_PROGRAM} without a document
 * @param span the place in the source document, if the report was read from one
 */
public record Comparison(
        FigureId figure,
        FigureId base,
        Optional<Amount> change,
        Optional<Percentage> rate,
        Optional<Direction> direction,
        boolean notComparable,
        int group,
        Optional<Span> span) {

    /** Refuses null. */
    public Comparison {
        Require.present(figure, base, change, rate, direction, span);
    }

    /** {@return a comparison that says which way a figure moved, from no document} */
    public static Comparison of(FigureId figure, FigureId base, Direction direction) {
        return new Comparison(
                figure,
                base,
                Optional.empty(),
                Optional.empty(),
                Optional.of(direction),
                false,
                Figure.BY_PROGRAM,
                Optional.empty());
    }

    /** {@return a comparison that says which way a figure moved, by how much and at what rate, from no document} */
    public static Comparison of(FigureId figure, FigureId base, Direction direction, Amount change, Percentage rate) {
        return new Comparison(
                figure,
                base,
                Optional.of(change),
                Optional.of(rate),
                Optional.of(direction),
                false,
                Figure.BY_PROGRAM,
                Optional.empty());
    }
}
