package io.github.jixiao.quantity;

import io.github.jixiao.Require;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Union;
import java.math.BigDecimal;
import java.util.List;

/** What the types of this package are made of. */
public final class QuantityShapes {

    /** A plain decimal number that keeps its decimals, such as {@code 117.49}. */
    public static final Scalar<BigDecimal> DECIMAL = Scalar.of(
                    BigDecimal.class, "decimal", text -> PlainDecimal.parse("number", text), PlainDecimal::text)
            .matching("^-?[0-9]+(\\.[0-9]+)?$")
            .within(PlainDecimal.MAX_LENGTH)
            .sameWhen((a, b) -> a.compareTo(b) == 0);

    /** A {@link #DECIMAL} that is not negative. */
    public static final Scalar<BigDecimal> POINTS = Scalar.of(
                    BigDecimal.class, "points", QuantityShapes::points, PlainDecimal::text)
            .matching("^[0-9]+(\\.[0-9]+)?$")
            .within(PlainDecimal.MAX_LENGTH)
            .sameWhen((a, b) -> a.compareTo(b) == 0);

    /** A {@link Percentage} with its sign, such as {@code 99.06%}. */
    public static final Scalar<Percentage> PERCENTAGE = Scalar.of(
                    Percentage.class, "percentage", QuantityShapes::percentage, Percentage::toString)
            .matching("^-?[0-9]+(\\.[0-9]+)?%$")
            .within(PlainDecimal.MAX_LENGTH + 1)
            .sameWhen(Measure::sameValueAs);

    /** A {@link Score}, such as {@code 98.91}. */
    public static final Scalar<Score> SCORE = Scalar.of(Score.class, "score", Score::of, Score::toString)
            .matching("^-?[0-9]+(\\.[0-9]+)?$")
            .within(PlainDecimal.MAX_LENGTH)
            .sameWhen(Measure::sameValueAs);

    /** How a number bounds the true one. */
    public static final Choice<Bound> BOUND = Choice.of(Bound.values());

    /** An {@link Amount}, such as {@code {"value": "117.49", "unit": "万元"}}. */
    public static final Shape<Amount> AMOUNT = amount();

    /** A {@link Quantity}, such as {@code {"value": "12", "unit": "人"}}. */
    public static final Shape<Quantity> QUANTITY = quantity();

    /** A {@link Measure} of any kind, such as {@code {"percentage": "99.06%"}}. */
    public static final Union<Measure> MEASURE = Union.of(
            Union.variant("amount", Amount.class, AMOUNT),
            Union.variant("quantity", Quantity.class, QUANTITY),
            Union.variant("percentage", Percentage.class, PERCENTAGE),
            Union.variant("score", Score.class, SCORE));

    private QuantityShapes() {}

    private static Shape<Amount> amount() {
        RecordShape<Amount> shape = Shape.of(Amount.class);
        var value = shape.required("value", DECIMAL, Amount::value);
        var unit = shape.required("unit", Choice.of(MoneyUnit::symbol, List.of(MoneyUnit.values())), Amount::unit);
        var bound = shape.standard("bound", BOUND, Bound.EXACT, Amount::bound);
        return shape.make(v -> amount(v.get(value), v.get(unit), v.get(bound)))
                .asWhole(Amount::toString, Measure::sameValueAs);
    }

    private static Shape<Quantity> quantity() {
        RecordShape<Quantity> shape = Shape.of(Quantity.class);
        var value = shape.required("value", DECIMAL, Quantity::value);
        var unit = shape.required("unit", Scalar.TEXT.within(Quantity.MAX_UNIT), Quantity::unit);
        var bound = shape.standard("bound", BOUND, Bound.EXACT, Quantity::bound);
        return shape.make(v -> new Quantity(v.get(value), v.get(unit), v.get(bound)))
                .asWhole(
                        Quantity::toString,
                        (a, b) -> a.sameValueAs(b) && a.baseUnit().equals(b.baseUnit()));
    }

    private static Amount amount(BigDecimal value, MoneyUnit unit, Bound bound) {
        try {
            return Amount.of(value, unit, bound);
        } catch (ArithmeticException e) {
            throw Require.refusal("value", "outOfRange");
        }
    }

    private static BigDecimal points(String text) {
        if (text.startsWith("-")) {
            throw new IllegalArgumentException("points: negative");
        }
        return PlainDecimal.parse("points", text);
    }

    private static Percentage percentage(String text) {
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException("percentage: no percent sign");
        }
        return Percentage.of(text);
    }
}
