package io.github.jixiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Figures;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.report.PerformanceReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is measured is what the benchmarks claim to measure. */
class CorpusTest {

    @ParameterizedTest
    @CsvSource({"SMALL, 2000, 3000", "TYPICAL, 12000, 18500", "LARGE, 950000, 1100000"})
    void a_report_is_as_large_as_it_is_said_to_be(Size size, int least, int most) {
        assertThat(size.json().length).isBetween(least, most);
    }

    @Test
    void the_typical_report_has_about_60_figures() {
        long figures = Figures.of(Corpus.report(Size.TYPICAL)).all().stream()
                .filter(figure -> figure.id().item().isVocabulary())
                .count();
        assertThat(figures).isBetween(55L, 65L);
    }

    @ParameterizedTest
    @EnumSource
    void plain_records_hold_the_whole_report_and_violate_nothing(Size size) {
        PerformanceReport report = Corpus.report(size);
        PlainReport records = JsonBenchmark.MAPPER.readValue(size.json(), PlainReport.class);
        byte[] written = JsonBenchmark.MAPPER.writeValueAsBytes(records);
        JsonMapper trees = new JsonMapper();
        assertThat(trees.readTree(written).equals(trees.readTree(size.json()))).isTrue();
        assertThat(ReportJson.strict().read(written)).isEqualTo(report);
        assertThat(AuditBenchmark.beans().validate(records)).isEmpty();
    }

    @Test
    void the_audit_has_something_to_find() {
        assertThat(AuditBenchmark.validator()
                        .validate(Corpus.report(Size.TYPICAL))
                        .getFindings())
                .hasSizeGreaterThan(10);
    }
}
