package io.github.jixiao.validation.constraint;

import io.github.jixiao.finding.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated {@link io.github.jixiao.report.PerformanceReport} breaks no fiscal rule (财政审核通过). Null is valid.
 *
 * <p>The audit is that of {@link io.github.jixiao.validation.ReportValidator}. Each of its findings that is grave enough is
 * a violation of its own: the property path follows from the finding's JSON Pointer and is one of bean properties
 * ({@code /budget/generalPublic/value/expenditure} is {@code budget.generalPublic.expenditure}), the message is the
 * finding's in the language that the message interpolator asks for. A report that states no fiscal year violates the
 * constraint unless {@link #fiscalYear} names one, because nothing could be checked. What the types themselves demand (a
 * text that is not blank) is not checked here: {@code @Valid} beside this does that.
 *
 * <p>With Hibernate Validator a message template may hold {@code {rule}}, {@code {severity}}, {@code {pointer}},
 * {@code {zh}} and {@code {en}}, and the violation's dynamic payload is the {@link io.github.jixiao.finding.Finding}. With
 * another provider each message is in the language of the JVM's default locale.
 */
@Documented
@Constraint(validatedBy = FiscallySoundValidator.class)
@Repeatable(FiscallySound.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface FiscallySound {

    /** {@return the message template of every violation; by default the finding's message, and its rule} */
    String message() default "{io.github.jixiao.validation.constraint.FiscallySound.message}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the fiscal year of the rule book, 1949 to 9999; 0 for the one that the report states} */
    int fiscalYear() default 0;

    /** {@return the division of the rule book, a code of GB/T 2260; empty for the one that the report states, or else the nation} */
    String division() default "";

    /** {@return how grave a finding must be at least to violate the constraint} */
    Severity atLeast() default Severity.ERROR;

    /** Several constraints on one element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {

        /** {@return the constraints} */
        FiscallySound[] value();
    }
}
