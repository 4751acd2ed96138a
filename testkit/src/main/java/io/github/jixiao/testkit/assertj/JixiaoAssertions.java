package io.github.jixiao.testkit.assertj;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;

/**
 * Where assertions on reports begin (断言), to be imported statically, beside AssertJ's own {@code assertThat} where that is
 * used too:
 *
 * <pre>{@code
 * assertThat(report).reconciles().passes("ARI-002");
 * assertThat(report).fails("BUD-001").at("/budget/generalPublic").withDifference("15.92", MoneyUnit.WAN_YUAN);
 * }</pre>
 */
public final class JixiaoAssertions {

    private JixiaoAssertions() {}

    /** {@return assertions on what the audit of {@code report} gives} */
    public static ReportAssert assertThat(PerformanceReport report) {
        return new ReportAssert(report);
    }

    /** {@return assertions on the result of an audit} */
    public static AuditResultAssert assertThat(AuditResult result) {
        return new AuditResultAssert(result);
    }
}
