package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.constraints.DecimalMax;
import java.math.BigDecimal;

/** Lets {@link DecimalMax} judge an amount, a quantity, a percentage or a score, in the base unit: yuan, pieces, percent, points. */
public final class DecimalMaxValidatorForMeasure extends MeasureValidator<DecimalMax> {

    private BigDecimal limit = BigDecimal.ZERO;
    private boolean inclusive;

    /** Made by the provider. */
    public DecimalMaxValidatorForMeasure() {}

    /** @throws IllegalArgumentException if the limit is no decimal number */
    @Override
    public void initialize(DecimalMax constraint) {
        limit = new BigDecimal(constraint.value());
        inclusive = constraint.inclusive();
    }

    @Override
    boolean accepts(Measure measure) {
        int order = compare(measure, limit);
        return inclusive && order == 0 || order < 0;
    }
}
