package io.github.jixiao.validation;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.StatedFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes small reports with text for tests of rules that look at sections, words and notes of the reader: headings and
 * what stands below them in the order of the calls, each on a line of the document.
 */
public final class NarrativeFixture {

    private final StringBuilder text = new StringBuilder();
    private final List<Section.Builder> sections = new ArrayList<>();
    private final List<List<Block>> blocks = new ArrayList<>();
    private final List<Optional<Disclosure<Section.Content>>> contents = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final PerformanceReport.Builder report = PerformanceReport.builder();
    private final OrganizationProfile.Builder organization = OrganizationProfile.builder();
    private final Narrative.Builder narrative = Narrative.builder();
    private int group;

    private NarrativeFixture() {}

    /** {@return a report of 2021 without any text} */
    public static NarrativeFixture text() {
        NarrativeFixture fixture = new NarrativeFixture();
        fixture.report.fiscalYear(2021);
        return fixture;
    }

    /** {@return this, with a heading} */
    public NarrativeFixture heading(int level, String numeral, String heading, SectionKey... key) {
        int start = text.length();
        text.append(numeral).append(heading);
        Section.Builder section =
                Section.builder().level(level).heading(heading).headingSpan(new Span(start, text.length()));
        text.append('\n');
        if (!numeral.isEmpty()) {
            section.numeral(numeral);
        }
        if (key.length > 0) {
            section.key(key[0]);
        }
        sections.add(section);
        blocks.add(new ArrayList<>());
        contents.add(Optional.empty());
        return this;
    }

    /** {@return this, with a heading of the outline and paragraphs below it} */
    public NarrativeFixture section(SectionKey key, String... paragraphs) {
        heading(1, "", key.chinese(), key);
        for (String each : paragraphs) {
            paragraph(each);
        }
        return this;
    }

    /** {@return this, with a paragraph below the last heading} */
    public NarrativeFixture paragraph(String words) {
        int start = text.length();
        text.append(words);
        last(blocks).add(new Paragraph(words, Optional.of(new Span(start, text.length()))));
        text.append('\n');
        group++;
        return this;
    }

    /** {@return this, with a table below the last heading, a row a string, its cells parted by strokes} */
    public NarrativeFixture table(String... rows) {
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (String row : rows) {
            List<Table.Cell> line = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                line.add(Table.Cell.of(cell.strip()));
            }
            cells.add(line);
        }
        last(blocks).add(new Table(cells, Optional.empty()));
        return this;
    }

    /** {@return this, the last section saying that there is none} */
    public NarrativeFixture none() {
        contents.set(contents.size() - 1, Optional.of(Disclosure.none()));
        text.append("无。\n");
        return this;
    }

    /** {@return this, the last section with nothing below it} */
    public NarrativeFixture blank() {
        contents.set(contents.size() - 1, Optional.of(Disclosure.blank()));
        return this;
    }

    /** {@return this, the last {@code words} in the text stating a figure, together with the others of that paragraph} */
    public NarrativeFixture states(String id, String words) {
        statements.add(
                new Statement(FigureId.parse(id), ReportFixture.measure(words), words, span(words), group, false));
        return this;
    }

    /** {@return this, with a note of the reader at the last {@code words} in the text} */
    public NarrativeFixture note(ReadingNote.Kind kind, String words) {
        report.addReadingNotes(new ReadingNote(kind, span(words), ""));
        return this;
    }

    /** {@return the place of the last {@code words} in the text} */
    public Span span(String words) {
        int start = text.lastIndexOf(words);
        return new Span(start, start + words.length());
    }

    /** {@return this, with a change to the report itself} */
    public NarrativeFixture with(Consumer<PerformanceReport.Builder> change) {
        change.accept(report);
        return this;
    }

    /** {@return this, with a change to the organisation} */
    public NarrativeFixture organization(Consumer<OrganizationProfile.Builder> change) {
        change.accept(organization);
        return this;
    }

    /** {@return this, with a change to what the narrative says in words} */
    public NarrativeFixture narrative(Consumer<Narrative.Builder> change) {
        change.accept(narrative);
        return this;
    }

    /** {@return the report, as it is read from a document} */
    public PerformanceReport build() {
        return tree().statements(statements)
                .source(SourceDocument.of("text/plain", text.toString()))
                .build();
    }

    /** {@return the report, as a program builds it: no statements, no document} */
    public PerformanceReport byProgram() {
        return PerformanceReport.builder()
                .from(build())
                .statements(List.of())
                .readingNotes(List.of())
                .source(Optional.empty())
                .build();
    }

    private PerformanceReport.Builder tree() {
        List<Section> built = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            List<Block> below = blocks.get(i);
            built.add(sections.get(i)
                    .content(contents.get(i).orElseGet(() -> Disclosure.stated(new Section.Content(below))))
                    .build());
        }
        Budget.Builder budget = Budget.builder();
        StatedFigures.ownYear(statements).forEach(budget::putStated);
        return report.budget(budget.build())
                .organization(organization.build())
                .narrative(narrative.sections(built).build());
    }

    /** {@return what the rule book of 2021 and 430203 finds in this, as a document} */
    public AuditResult audit() {
        return ReportFixture.audit(build());
    }

    /** {@return the outcomes of a rule in this, as a document} */
    public List<Outcome> outcomes(String rule) {
        return AskedRules.outcomes(audit(), rule).stream()
                .map(RuleOutcome::outcome)
                .toList();
    }

    /** {@return the findings of a rule in this, as a document} */
    public List<Finding> findings(String rule) {
        return AskedRules.findings(audit(), rule);
    }

    /** {@return the quotes of the places that the findings of a rule name, in order} */
    public List<String> quotes(String rule) {
        List<String> quotes = new ArrayList<>();
        for (Finding finding : findings(rule)) {
            quotes.add(finding.getLocation().quote());
            finding.getRelated().forEach(place -> quotes.add(place.quote()));
        }
        return quotes;
    }

    /** {@return the reasons of the outcomes of a rule that are open} */
    public List<Text> reasons(String rule) {
        return AskedRules.outcomes(audit(), rule).stream()
                .flatMap(each -> each.reason().stream())
                .toList();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
