package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Quantity;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;

/**
 * Lets {@link Digits} judge an amount, a quantity, a percentage or a score by the digits that are stated, in the unit in
 * which they are stated: {@code 117.49万元} has three in front of the point and two behind it.
 */
public final class DigitsValidatorForMeasure extends MeasureValidator<Digits> {

    private int integer;
    private int fraction;

    /** Made by the provider. */
    public DigitsValidatorForMeasure() {}

    @Override
    public void initialize(Digits constraint) {
        integer = constraint.integer();
        fraction = constraint.fraction();
    }

    @Override
    boolean accepts(Measure measure) {
        BigDecimal stated = stated(measure);
        return stated.precision() - stated.scale() <= integer && stated.scale() <= fraction;
    }

    private static BigDecimal stated(Measure measure) {
        if (measure instanceof Amount amount) {
            return amount.value();
        }
        return measure instanceof Quantity quantity ? quantity.value() : measure.toBase();
    }
}
