package io.github.jixiao.validation.rule;

import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that rest on what the reader of a document noticed. */
class NoteRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"CON-006", "CON-007", "STR-009", "STR-010", "UNT-001", "UNT-005", "UNT-007"})
    void a_report_from_no_document_has_nothing_to_notice(String rule) {
        assertThat(ReportFixture.outcomes(report().byProgram(), rule)).containsExactly(NOT_APPLICABLE);
        assertThat(report().outcomes(rule)).containsExactly(PASS);
    }

    @Test
    void a_long_quotation_is_cut_after_forty_characters() {
        assertThat(ReportFixture.placeholder("X".repeat(40)).getMessage().zh())
                .contains("X".repeat(40))
                .doesNotContain("…");
        assertThat(ReportFixture.placeholder("X".repeat(41)).getMessage().zh()).contains("X".repeat(40) + "…");
    }

    @Test
    void notes_that_are_told_together_lapse_with_any_of_their_texts() {
        assertThat(List.of(brokenLines("甲", "乙"), brokenLines("甲", "丙")))
                .extracting(Finding::getValueHash)
                .doesNotHaveDuplicates();
    }

    private static Finding brokenLines(String first, String second) {
        PerformanceReport report = PerformanceReport.builder()
                .fiscalYear(2021)
                .source(SourceDocument.of("text/plain", first + second))
                .addReadingNotes(
                        new ReadingNote(ReadingNote.Kind.BROKEN_LINE, new Span(0, 1), ""),
                        new ReadingNote(ReadingNote.Kind.BROKEN_LINE, new Span(1, 2), ""))
                .build();
        return ReportFixture.findings(report, "STR-009").get(0);
    }
}
