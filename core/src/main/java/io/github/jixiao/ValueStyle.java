package io.github.jixiao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The one style of the generated value types: {@code getX()}, {@code withX}, a nested {@code Builder}, JDK collections only. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"is*", "get*"},
        init = "*",
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaultAsDefault = true,
        jdkOnly = true,
        // A generated @Generated would warn every consumer that compiles without Immutables.
        allowedClasspathAnnotations = Override.class)
public @interface ValueStyle {}
