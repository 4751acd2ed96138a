/** The audit of a report against the fiscal rules. */
module io.github.jixiao.validation {
    exports io.github.jixiao.validation;
    exports io.github.jixiao.validation.constraint;
    exports io.github.jixiao.validation.rule;

    requires transitive io.github.jixiao.core;
    requires transitive jakarta.validation;
    requires static org.jspecify;

    uses io.github.jixiao.validation.rule.Rule;

    provides jakarta.validation.ConstraintValidator with
            io.github.jixiao.validation.constraint.DecimalMaxValidatorForMeasure,
            io.github.jixiao.validation.constraint.DecimalMinValidatorForMeasure,
            io.github.jixiao.validation.constraint.DigitsValidatorForMeasure,
            io.github.jixiao.validation.constraint.MaxValidatorForMeasure,
            io.github.jixiao.validation.constraint.MinValidatorForMeasure,
            io.github.jixiao.validation.constraint.NegativeValidatorForMeasure,
            io.github.jixiao.validation.constraint.NegativeOrZeroValidatorForMeasure,
            io.github.jixiao.validation.constraint.PositiveValidatorForMeasure,
            io.github.jixiao.validation.constraint.PositiveOrZeroValidatorForMeasure;
}
