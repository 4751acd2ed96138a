package com.example.intake;

import static io.github.jixiao.testkit.assertj.JixiaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.testkit.jqwik.Breaking;
import io.github.jixiao.testkit.jqwik.ValidReport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any report, with jqwik: what holds is taken in, and one fault is enough to go back. */
class AnyReportTest {

    @Property(tries = 50)
    void a_valid_report_is_taken_in(@ForAll @ValidReport(year = 2022) PerformanceReport report) {
        assertThat(Intake.objections(report, 2022)).isEmpty();
        assertThat(report).hasNoErrors(Intake.ruleBook(2022));
    }

    @Property(tries = 50)
    void a_report_with_a_sum_that_is_off_goes_back(
            @ForAll @ValidReport(year = 2022) @Breaking("ARI-002") PerformanceReport report) {
        assertThat(Intake.objections(report, 2022)).isNotEmpty();
        assertThat(report).fails("ARI-002");
    }
}
