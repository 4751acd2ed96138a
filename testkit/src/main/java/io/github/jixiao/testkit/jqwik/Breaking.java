package io.github.jixiao.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A report that breaks one rule, as a parameter of a property (违反某一规则的报告): a valid one with the mutant of that rule. */
@Documented
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaking {

    /** {@return the id of the rule, such as {@code ARI-002}} */
    String value();
}
