/**
 * Reports for the properties of jqwik: any valid one, or any that breaks a rule, shrinking to small ones.
 *
 * <pre>{@code
 * @Property
 * void a_valid_report_is_accepted(@ForAll @ValidReport(size = Size.LARGE, year = 2023) PerformanceReport report) {
 *     assertThat(portal.accepts(report)).isTrue();
 * }
 *
 * @Property
 * void a_wrong_sum_is_not(@ForAll @Breaking("ARI-002") PerformanceReport report) {
 *     assertThat(portal.accepts(report)).isFalse();
 * }
 * }</pre>
 *
 * <p>Needs {@code net.jqwik:jqwik-api}, which the application brings.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
