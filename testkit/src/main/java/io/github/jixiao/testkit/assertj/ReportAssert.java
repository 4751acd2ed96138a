package io.github.jixiao.testkit.assertj;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.validation.AuditContext;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what the audit of a report gives (报告断言): by default the audit by the rule book of the year and the division
 * that the report states, without documents beside it. For one thread.
 */
public final class ReportAssert extends AuditAssert<ReportAssert, PerformanceReport> {

    private @Nullable ReportValidator validator;
    private AuditContext context = AuditContext.NONE;
    private @Nullable AuditResult result;

    ReportAssert(PerformanceReport report) {
        super(report, ReportAssert.class);
    }

    /** Lets what follows judge the report by {@code ruleBook}. */
    public ReportAssert under(RuleBook ruleBook) {
        return under(ReportValidator.of(ruleBook));
    }

    /** Lets what follows judge the report by the rule book and the waivers of {@code validator}. */
    public ReportAssert under(ReportValidator validator) {
        this.validator = validator;
        this.result = null;
        return this;
    }

    /** Lets what follows judge the report beside other documents, such as that of the year before. */
    public ReportAssert beside(AuditContext context) {
        this.context = context;
        this.result = null;
        return this;
    }

    /** Verifies by {@code ruleBook}, from here on, that there are {@linkplain #hasNoErrors() no errors}. */
    public ReportAssert hasNoErrors(RuleBook ruleBook) {
        return under(ruleBook).hasNoErrors();
    }

    /** @throws IllegalArgumentException if no rule book was named and the report states no year to choose one by */
    @Override
    AuditResult result() {
        isNotNull();
        if (validator == null) {
            validator = ReportValidator.of(RuleBookChoice.ofTheReport().forReport(actual));
        }
        if (result == null) {
            result = validator.validate(actual, context);
        }
        return result;
    }
}
