package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.constraints.Negative;

/** Lets {@link Negative} judge an amount, a quantity, a percentage or a score. */
public final class NegativeValidatorForMeasure extends MeasureValidator<Negative> {

    /** Made by the provider. */
    public NegativeValidatorForMeasure() {}

    @Override
    boolean accepts(Measure measure) {
        return sign(measure) < 0;
    }
}
