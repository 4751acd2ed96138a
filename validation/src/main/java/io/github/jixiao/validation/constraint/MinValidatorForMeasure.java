package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** Lets {@link Min} judge an amount, a quantity, a percentage or a score, in the base unit: yuan, pieces, percent, points. */
public final class MinValidatorForMeasure extends MeasureValidator<Min> {

    private BigDecimal limit = BigDecimal.ZERO;

    /** Made by the provider. */
    public MinValidatorForMeasure() {}

    @Override
    public void initialize(Min constraint) {
        limit = BigDecimal.valueOf(constraint.value());
    }

    @Override
    boolean accepts(Measure measure) {
        return compare(measure, limit) >= 0;
    }
}
