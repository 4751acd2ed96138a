package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.constraints.Positive;

/** Lets {@link Positive} judge an amount, a quantity, a percentage or a score. */
public final class PositiveValidatorForMeasure extends MeasureValidator<Positive> {

    /** Made by the provider. */
    public PositiveValidatorForMeasure() {}

    @Override
    boolean accepts(Measure measure) {
        return sign(measure) > 0;
    }
}
