package io.github.jixiao.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.Reports;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.testkit.jqwik.ValidReport;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.rule.Agreement;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The text of a sample, written out and read again: reader and rules take it for what the sample is. */
class WrittenSamplesTest {

    private static String written(PerformanceReport sample) {
        StringBuilder text = new StringBuilder();
        text.append(sample.getTitle().orElseThrow()).append('\n');
        text.append("填报单位：")
                .append(sample.getOrganization().getName().orElseThrow())
                .append('\n');
        text.append("填报日期：")
                .append(Prose.date(sample.getCompiledOn().orElseThrow()))
                .append('\n');
        for (Section section : sample.getNarrative().getSections()) {
            text.append(section.getNumeral().orElse(""))
                    .append(section.getHeading())
                    .append('\n');
            if (section.getContent().isDeclaredNone()) {
                text.append("无。\n");
            }
            for (Block block : section.blocks()) {
                text.append(((Paragraph) block).text()).append('\n');
            }
        }
        return text.toString();
    }

    private static ReadResult read(PerformanceReport sample) {
        return Reports.read(written(sample).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void every_number_is_read_and_is_that_of_the_sample(@ForAll @ValidReport PerformanceReport sample) {
        ReadResult result = read(sample);
        assertThat(result.unread()).isEmpty();
        Figures own = Figures.of(sample);
        assertThat(Figures.of(result.report()).all())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(own.mentions(figure.id()))
                        .extracting(Figure::value)
                        .anyMatch(value -> Agreement.agree(value, figure.value())));
    }

    @Property(tries = 200)
    void the_audit_of_what_is_read_finds_no_more_than_the_missing_attachments(
            @ForAll @ValidReport PerformanceReport sample) {
        PerformanceReport report = read(sample).report();
        ReportValidator validator =
                ReportValidator.of(RuleBookChoice.ofTheReport().forReport(sample));
        assertThat(validator.validate(report).getFindings())
                .filteredOn(finding -> finding.getKind() != Finding.Kind.ROUNDING)
                .extracting(finding -> finding.getRule().value())
                .isSubsetOf("STR-006");
    }
}
