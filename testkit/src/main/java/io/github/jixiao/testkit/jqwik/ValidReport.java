package io.github.jixiao.testkit.jqwik;

import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.testkit.sample.ReportPlan;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Any valid report, or one with the fault of {@link Breaking}, as a parameter of a property (任一合规报告). */
@Documented
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidReport {

    /** The year that stands for any year from 2020 to 2024. */
    int ANY_YEAR = 0;

    /** {@return the greatest size; a report that fails a property shrinks to the smallest} */
    ReportPlan.Size size() default ReportPlan.Size.MEDIUM;

    /** {@return the outlines, any of them; every one where none is named} */
    TemplateProfile[] template() default {};

    /** {@return the fiscal year, or {@link #ANY_YEAR}} */
    int year() default ANY_YEAR;

    /** {@return the code of the administrative division} */
    String division() default "430203";
}
