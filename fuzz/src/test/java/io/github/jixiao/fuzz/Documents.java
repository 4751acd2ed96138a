package io.github.jixiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Statement;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;

/** What holds of any bytes that are handed over as a document. */
final class Documents {

    private static final ReportValidator VALIDATOR = ReportValidator.of(RuleBook.of(2022, "430203"));

    private Documents() {}

    /** They are refused with one exception, or give a report whose places are in its text, and its audit and JSON. */
    static void check(byte[] content) {
        Tally.count();
        PerformanceReport report;
        try {
            report = Reports.read(content).report();
        } catch (UnreadableReportException expected) {
            return;
        }
        String text = report.getSource().orElseThrow().getText();
        for (Statement statement : report.getStatements()) {
            assertThat(text.substring(statement.span().start(), statement.span().end()))
                    .isEqualTo(statement.text());
        }
        for (Finding finding : VALIDATOR.validate(report).getFindings()) {
            assertThat(finding.getMessage().zh()).isNotBlank();
            assertThat(finding.getMessage().en()).isNotBlank();
        }
        ReportJson json = ReportJson.strict();
        assertThat(json.read(json.writeBytes(JsonDocument.REPORT, report))).isEqualTo(report);
    }
}
