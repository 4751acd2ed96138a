package io.github.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Blanks;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.report.PerformanceReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report, whatever the format of the document. */
class SameReportTest {

    private static final Path SAMPLES = Path.of("..", "samples", "library-2023");

    @ParameterizedTest
    @ValueSource(strings = {"report.doc", "report.html", "report.pdf", "report.txt"})
    void every_format_gives_the_same_figures(String name) throws IOException {
        assertThat(figures(read(name))).hasSizeGreaterThan(10).isEqualTo(figures(read("report.docx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.html", "report.pdf"})
    void every_format_gives_the_sections_and_the_narrative_of_the_text(String name) throws IOException {
        PerformanceReport expected = read("report.txt");
        PerformanceReport report = read(name);

        assertThat(sections(report)).isNotEmpty().isEqualTo(sections(expected));
        assertThat(disclosures(report)).isEqualTo(disclosures(expected));
        assertThat(narrative(report)).isNotEmpty().isEqualTo(narrative(expected));
        assertThat(report.getTitle()).isPresent().isEqualTo(expected.getTitle());
        assertThat(report.getFiscalYear()).isEqualTo(expected.getFiscalYear());
    }

    @Test
    void lines_of_a_table_are_read_alike_on_a_page_and_in_text() {
        String lines = """
                浔江市气象站2022年度部门整体支出绩效自评报告
                单位：万元
                项目 年初预算数 决算数
                基本支出 50 48
                项目支出 20 19.5
                """;
        String page = "<html><body><p>" + lines.strip().replace("\n", "</p><p>") + "</p></body></html>";
        assertThat(figures(content(page))).hasSize(4).isEqualTo(figures(content(lines)));
    }

    private static PerformanceReport content(String text) {
        return new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8)).report();
    }

    private static PerformanceReport read(String name) throws IOException {
        return new DocumentReader()
                .read(Files.readAllBytes(SAMPLES.resolve(name)))
                .report();
    }

    private static List<String> figures(PerformanceReport report) {
        return Figures.of(report).all().stream().map(SameReportTest::figure).toList();
    }

    private static String figure(Figure figure) {
        return figure.id() + " = " + figure.value();
    }

    private static List<Optional<SectionKey>> sections(PerformanceReport report) {
        return report.getNarrative().getSections().stream().map(Section::getKey).toList();
    }

    private static List<Object> disclosures(PerformanceReport report) {
        return report.getNarrative().getSections().stream()
                .<Object>map(section -> section.getContent().getClass())
                .toList();
    }

    private static String narrative(PerformanceReport report) {
        return report.getNarrative().getSections().stream()
                .map(section -> section.getHeading()
                        + section.blocks().stream().map(SameReportTest::text).collect(Collectors.joining()))
                .collect(Collectors.joining())
                .codePoints()
                .filter(c -> !Blanks.isBlank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.text()
                : ((Table) block)
                        .rows().stream()
                                .flatMap(List::stream)
                                .map(Table.Cell::text)
                                .collect(Collectors.joining());
    }
}
