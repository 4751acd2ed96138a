package com.example.intake;

import static io.github.jixiao.testkit.assertj.JixiaoAssertions.assertThat;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.testkit.junit.FolderAudit;
import io.github.jixiao.testkit.junit.ReportSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;

/** Reports in files: the folder is audited and printed as a table, and each report is a test. */
class ReportsTest {

    @RegisterExtension
    static final FolderAudit REPORTS = FolderAudit.of("src/test/resources/reports", Intake.ruleBook(2022));

    @ParameterizedTest
    @ReportSource("src/test/resources/reports")
    void its_figures_reconcile(PerformanceReport report) {
        assertThat(report).under(Intake.ruleBook(2022)).reconciles().passes("ARI-002");
    }
}
