package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.constraints.PositiveOrZero;

/** Lets {@link PositiveOrZero} judge an amount, a quantity, a percentage or a score. */
public final class PositiveOrZeroValidatorForMeasure extends MeasureValidator<PositiveOrZero> {

    /** Made by the provider. */
    public PositiveOrZeroValidatorForMeasure() {}

    @Override
    boolean accepts(Measure measure) {
        return sign(measure) >= 0;
    }
}
