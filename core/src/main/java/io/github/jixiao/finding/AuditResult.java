package io.github.jixiao.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The result of an audit (审核结果): what was found, and what became of every rule that was considered, so that no findings cannot mean that nothing was checked. Immutable.
 *
 * <p>The text form is a short summary, never the whole content.
 */
@Value.Immutable
public interface AuditResult extends WithAuditResult {

    /** {@return the name of the department, if the report states it} */
    Optional<String> getDepartment();

    /** {@return the fiscal year of the report, if it states it} */
    OptionalInt getFiscalYear();

    /** {@return the rule book that was used} */
    RuleBookId getRuleBook();

    /** {@return the findings, the gravest first, then in document order} */
    @Value.Redacted
    List<Finding> getFindings();

    /** {@return the outcome of every rule instance, by rule, then in document order} */
    @Value.Redacted
    List<RuleOutcome> getOutcomes();

    /** {@return the values that explain several findings} */
    @Value.Redacted
    List<RootCause> getRootCauses();

    /** {@return what became of each waiver} */
    @Value.Redacted
    List<WaiverStatus> getWaivers();

    /** {@return whether no finding that is not waived is an error} */
    @Value.NonAttribute
    default boolean hasNoErrors() {
        return count(Severity.ERROR) == 0;
    }

    /** {@return the number of findings of {@code severity} that are not waived} */
    default long count(Severity severity) {
        return getFindings().stream()
                .filter(finding ->
                        finding.getSeverity() == severity && finding.getWaiver().isEmpty())
                .count();
    }

    /** {@return the number of rule instances with {@code outcome}} */
    default long count(Outcome outcome) {
        return getOutcomes().stream().filter(each -> each.outcome() == outcome).count();
    }

    /** {@return the findings of a rule, in order} */
    default List<Finding> findings(RuleId rule) {
        return getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .toList();
    }

    /** {@return the outcomes of a rule, in order} */
    default List<RuleOutcome> outcomes(RuleId rule) {
        return getOutcomes().stream().filter(each -> each.rule().equals(rule)).toList();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an audit result. */
    final class Builder extends ImmutableAuditResult.Builder {
        Builder() {}
    }
}
