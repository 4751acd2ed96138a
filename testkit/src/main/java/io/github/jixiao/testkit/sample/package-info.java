/**
 * Sample reports for tests: of departments that there are not, valid against every rule, from small to large, in any
 * outline and fiscal year, and the same for the same seed.
 *
 * <pre>{@code
 * PerformanceReport report = SampleReports.of(ReportPlan.usual().withSize(ReportPlan.Size.SMALL), 42);
 * AuditResult result = ReportValidator.of(RuleBook.of(2023, "430203")).validate(report);
 * assert result.hasNoErrors();
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.testkit.sample;

import org.jspecify.annotations.NullMarked;
