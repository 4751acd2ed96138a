package io.github.jixiao.validation;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Audits reports against a rule book: what was checked, what failed, where, by how much, on what basis, and what is not
 * known. Immutable and thread-safe, without any state of a run: one validator serves a whole application.
 */
public final class ReportValidator {

    private final RuleBook ruleBook;
    private final Waivers waivers;

    private ReportValidator(RuleBook ruleBook, Waivers waivers) {
        this.ruleBook = ruleBook;
        this.waivers = waivers;
    }

    /** {@return the validator of a rule book, without waivers} */
    public static ReportValidator of(RuleBook ruleBook) {
        return new ReportValidator(Objects.requireNonNull(ruleBook, "ruleBook"), Waivers.NONE);
    }

    /**
     * {@return this with other waivers}
     *
     * @param waivers the findings that are accepted; they stay in the result, marked
     * @param today the day on which a waiver must still hold
     */
    public ReportValidator withWaivers(List<Waiver> waivers, LocalDate today) {
        return new ReportValidator(ruleBook, new Waivers(waivers, today));
    }

    /** {@return the rule book} */
    public RuleBook getRuleBook() {
        return ruleBook;
    }

    /** {@return what the audit of {@code report} by itself gives} */
    public AuditResult validate(PerformanceReport report) {
        return validate(report, AuditContext.NONE);
    }

    /** {@return what the audit of {@code report} beside other documents gives} */
    public AuditResult validate(PerformanceReport report, AuditContext context) {
        return new Audit(ruleBook, report, context).run(waivers);
    }
}
