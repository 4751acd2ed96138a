package io.github.jixiao.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterised test once for each report in files (报告来源), in any format for which a reader is present, named after
 * the file. The test takes a {@link io.github.jixiao.report.PerformanceReport} or, to know what was left unread, a
 * {@link io.github.jixiao.report.ReadResult}:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @ReportSource("src/test/resources/reports")
 * void reconciles(PerformanceReport report) {
 *     assertThat(report).reconciles();
 * }
 * }</pre>
 *
 * <p>A file that cannot be read fails the test after all others have run, with the reason of the reader; so does a place at
 * which there is no report. Files whose name begins with a point, and the expectations of golden pairs ({@code .findings},
 * {@code .figures}), are passed over.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(ReportArguments.class)
public @interface ReportSource {

    /**
     * {@return where the reports are: files, folders with all folders below them, or files of one folder by name with one
     * {@code *} in it, such as {@code reports/*.json}}
     *
     * <p>Paths are relative to the working directory, which Maven sets to the module; behind {@code classpath:} stands the
     * name of a resource, or of a folder of resources in every part of the class path that has it.
     */
    String[] value();
}
