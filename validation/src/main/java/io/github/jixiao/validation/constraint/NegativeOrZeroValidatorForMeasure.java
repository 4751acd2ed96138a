package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.constraints.NegativeOrZero;

/** Lets {@link NegativeOrZero} judge an amount, a quantity, a percentage or a score. */
public final class NegativeOrZeroValidatorForMeasure extends MeasureValidator<NegativeOrZero> {

    /** Made by the provider. */
    public NegativeOrZeroValidatorForMeasure() {}

    @Override
    boolean accepts(Measure measure) {
        return sign(measure) <= 0;
    }
}
