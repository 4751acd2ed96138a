package io.github.jixiao.validation;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.List;

/** Shows reports as rules see them, for tests in other packages. */
public final class RuleContexts {

    private RuleContexts() {}

    /** {@return a report as the rules of 2021 and 430203 see it} */
    public static RuleContext of(PerformanceReport report) {
        RuleBook book = RuleBook.of(2021, "430203");
        return new RuleRun(book, book.rules().get(0), new ReportFacts(report, AuditContext.NONE), List.of());
    }
}
