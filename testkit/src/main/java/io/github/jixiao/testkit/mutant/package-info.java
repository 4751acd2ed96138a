/**
 * Mutants for tests: for each rule of the catalogue the smallest edit of a valid report that breaks it.
 *
 * <pre>{@code
 * PerformanceReport valid = SampleReports.of(ReportPlan.usual(), 42);
 * PerformanceReport faulty = Mutants.breaking("ARI-002").applyTo(valid);
 * AuditResult result = ReportValidator.of(RuleBook.of(2023, "430203")).validate(faulty);
 * assert !result.findings(RuleId.of("ARI-002")).isEmpty();
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.testkit.mutant;

import org.jspecify.annotations.NullMarked;
