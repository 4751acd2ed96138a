package io.github.jixiao.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points of a self-evaluation (得分、分值): exact, with the stated decimals. Immutable.
 *
 * @param points the number of points, at most 40 digits, no exponent
 */
public record Score(BigDecimal points) implements Measure {

    /** @throws IllegalArgumentException if the points have too many digits or an exponent */
    public Score {
        PlainDecimal.bounded("score", points, 0);
    }

    /**
     * {@return the score written as a plain decimal}
     *
     * @throws IllegalArgumentException if {@code text} has another form
     */
    public static Score of(String text) {
        return new Score(PlainDecimal.parse("score", text));
    }

    /** {@return the score of a whole number of points} */
    public static Score of(long points) {
        return new Score(BigDecimal.valueOf(points));
    }

    @Override
    public BigDecimal toBase() {
        return points;
    }

    @Override
    public Bound bound() {
        return Bound.EXACT;
    }

    @Override
    public String unitSymbol() {
        return "分";
    }

    @Override
    public int decimals() {
        return points.scale();
    }

    @Override
    public Interval interval() {
        return Interval.of(points, BigDecimal.ZERO, Bound.EXACT);
    }

    /** {@return the points as {@link #of(String)} reads them} */
    @Override
    public String toString() {
        return PlainDecimal.plain(points);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Score that && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }
}
