package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Figures;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.FindingShapes;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportDiff;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleBookShapes;
import io.github.jixiao.rulebook.Waiver;
import io.github.jixiao.shape.ListOf;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    private final ReportJson json = ReportJson.strict();

    @Property(tries = 300)
    void a_report_is_equal_after_write_and_read(@ForAll("reports") PerformanceReport report) {
        byte[] written = json.writeBytes(JsonDocument.REPORT, report);
        PerformanceReport read = json.read(written);
        assertThat(read).isEqualTo(report);
        assertThat(Figures.of(read).all()).isEqualTo(Figures.of(report).all());
        assertThat(json.writeBytes(JsonDocument.REPORT, read)).isEqualTo(written);
        assertThat(read.diff(report).changes()).isEmpty();
    }

    @Property(tries = 100)
    void a_report_survives_being_written_with_indentation(@ForAll("reports") PerformanceReport report) {
        assertThat(json.read(json.pretty().write(report))).isEqualTo(report);
    }

    @Property(tries = 200)
    void an_audit_result_is_equal_after_write_and_read(@ForAll("results") AuditResult result) {
        String written = json.write(result);
        assertThat(json.read(JsonDocument.AUDIT_RESULT, written)).isEqualTo(result);
    }

    @Property(tries = 200)
    void a_profile_is_equal_after_write_and_read(@ForAll("profiles") Profile profile) {
        String written = json.write(JsonDocument.PROFILE, profile);
        assertThat(json.read(JsonDocument.PROFILE, written)).isEqualTo(profile);
    }

    @Property(tries = 100)
    void a_difference_is_equal_after_write_and_read(
            @ForAll("reports") PerformanceReport before, @ForAll("reports") PerformanceReport after) {
        ReportDiff diff = before.diff(after);
        String written = json.write(JsonDocument.DIFF, diff);
        assertThat(json.read(JsonDocument.DIFF, written)).isEqualTo(diff);
    }

    @Property(tries = 100)
    void a_waiver_file_is_equal_after_write_and_read(@ForAll("waivers") List<Waiver> waivers) {
        String written = json.write(JsonDocument.WAIVERS, waivers);
        assertThat(json.read(JsonDocument.WAIVERS, written)).isEqualTo(waivers);
    }

    @Provide
    Arbitrary<PerformanceReport> reports() {
        return RandomValues.of(ReportShapes.REPORT);
    }

    @Provide
    Arbitrary<AuditResult> results() {
        return RandomValues.of(FindingShapes.AUDIT_RESULT);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return RandomValues.of(RuleBookShapes.PROFILE);
    }

    @Provide
    Arbitrary<List<Waiver>> waivers() {
        return RandomValues.of(ListOf.of(RuleBookShapes.WAIVER));
    }
}
