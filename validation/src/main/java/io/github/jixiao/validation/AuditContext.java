package io.github.jixiao.validation;

import io.github.jixiao.report.PerformanceReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The documents beside a report that some rules compare it with. Immutable.
 *
 * @param priorYear the same department's report of the year before, or empty; one that states another year is passed over
 * @param subordinates the reports of its subordinate units (所属单位), in any order, for rules of applications; the rules of
 *     the library go by what the report itself states of its units
 */
public record AuditContext(Optional<PerformanceReport> priorYear, List<PerformanceReport> subordinates) {

    /** No other document. */
    public static final AuditContext NONE = new AuditContext(Optional.empty(), List.of());

    /** Copies the reports, so that the context cannot change. */
    public AuditContext {
        Objects.requireNonNull(priorYear, "priorYear");
        subordinates = List.copyOf(subordinates);
    }

    /** {@return the same with the report of the year before} */
    public AuditContext withPriorYear(PerformanceReport report) {
        return new AuditContext(Optional.of(report), subordinates);
    }

    /** {@return the same with the reports of subordinate units} */
    public AuditContext withSubordinates(List<PerformanceReport> reports) {
        return new AuditContext(priorYear, reports);
    }
}
