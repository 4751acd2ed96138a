package io.github.jixiao.validation.constraint;

import io.github.jixiao.quantity.Measure;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A constraint on a number with its unit. The number is taken as it is stated, in the base unit (yuan, pieces, percent,
 * points), without regard to how it bounds the true value: {@code ≥500人} is 500. Null is valid.
 */
abstract class MeasureValidator<A extends Annotation> implements ConstraintValidator<A, Measure> {

    @Override
    public final boolean isValid(@Nullable Measure measure, ConstraintValidatorContext context) {
        return measure == null || accepts(measure);
    }

    abstract boolean accepts(Measure measure);

    static int sign(Measure measure) {
        return measure.signum();
    }

    static int compare(Measure measure, BigDecimal limit) {
        return measure.toBase().compareTo(limit);
    }
}
