package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.constraints.Max;
import java.math.BigDecimal;

/** Lets {@link Max} judge an amount, a quantity, a percentage or a score, in the base unit: yuan, pieces, percent, points. */
public final class MaxValidatorForMeasure extends MeasureValidator<Max> {

    private BigDecimal limit = BigDecimal.ZERO;

    /** Made by the provider. */
    public MaxValidatorForMeasure() {}

    @Override
    public void initialize(Max constraint) {
        limit = BigDecimal.valueOf(constraint.value());
    }

    @Override
    boolean accepts(Measure measure) {
        return compare(measure, limit) <= 0;
    }
}
