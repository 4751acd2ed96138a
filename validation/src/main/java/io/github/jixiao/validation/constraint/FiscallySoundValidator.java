package io.github.jixiao.validation.constraint;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.PerformanceReport;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.OptionalInt;

/** Audits a report for {@link FiscallySound}. The rule books last used are kept. Thread-safe once initialized. */
public final class FiscallySoundValidator implements ConstraintValidator<FiscallySound, PerformanceReport> {

    private final Auditors auditors = new Auditors();
    private OptionalInt fiscalYear = OptionalInt.empty();
    private Optional<AdministrativeDivision> division = Optional.empty();
    private Severity atLeast = Severity.ERROR;

    /** Made by the provider. */
    public FiscallySoundValidator() {}

    /** @throws IllegalArgumentException if the year is none, or the division is no code of GB/T 2260 */
    @Override
    public void initialize(FiscallySound constraint) {
        atLeast = constraint.atLeast();
        if (!constraint.division().isEmpty()) {
            division = Optional.of(AdministrativeDivision.of(constraint.division()));
        }
        if (constraint.fiscalYear() != 0) {
            fiscalYear = OptionalInt.of(constraint.fiscalYear());
            auditors.of(constraint.fiscalYear(), division);
        }
    }

    /** {@return whether {@code report} is null or has no finding that is grave enough} */
    @Override
    public boolean isValid(PerformanceReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        Violations violations = new Violations(context);
        OptionalInt year = fiscalYear.isPresent() ? fiscalYear : report.getFiscalYear();
        if (year.isEmpty()) {
            violations.addNoFiscalYear();
            return false;
        }
        boolean valid = true;
        for (Finding finding : auditors.of(year.getAsInt(), division.or(report::getDivision))
                .validate(report)
                .getFindings()) {
            if (finding.getSeverity().compareTo(atLeast) <= 0) {
                violations.add(finding);
                valid = false;
            }
        }
        return valid;
    }
}
