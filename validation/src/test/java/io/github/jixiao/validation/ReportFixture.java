package io.github.jixiao.validation;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.StatedFigures;
import io.github.jixiao.report.TemplateProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes small reports for tests of rules, as a document would state them. Each {@link #line} is a group of statements;
 * {@link #build} makes the text, the spans and the tree. {@link #byProgram} leaves the document out: one group, no spans.
 */
public final class ReportFixture {

    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final Map<Scope, Disclosure<FundStatement>> disclosures = new EnumMap<>(Scope.class);
    private final PerformanceReport.Builder report = PerformanceReport.builder();
    private final Staffing.Builder staffing = Staffing.builder();
    private int group;

    private ReportFixture() {}

    /** {@return a report of 2021 in which nothing is stated} */
    public static ReportFixture report() {
        ReportFixture fixture = new ReportFixture();
        fixture.report.fiscalYear(2021);
        return fixture;
    }

    /** {@return this, following an outline} */
    public ReportFixture template(TemplateProfile template) {
        report.template(template);
        return this;
    }

    /**
     * {@return this, with a group of statements, each an id and a value: {@code "general.expenditure.executed 117.49万元"}}
     * A value may be an amount, {@code 3人}, {@code 95分} or {@code 80%}; {@code ?} behind it makes the entry partial.
     */
    public ReportFixture line(String... idsAndValues) {
        for (String each : idsAndValues) {
            int blank = each.lastIndexOf(' ');
            boolean partial = each.endsWith("?");
            String value = each.substring(blank + 1, partial ? each.length() - 1 : each.length());
            state(FigureId.parse(each.substring(0, blank)), measure(value), value, partial);
        }
        text.append('\n');
        group++;
        return this;
    }

    private void state(FigureId id, Measure value, String words, boolean partial) {
        text.append(id).append(' ');
        int start = text.length();
        text.append(words);
        statements.add(new Statement(id, value, words, new Span(start, text.length()), group, partial));
        text.append('；');
        staff(id, value);
    }

    private void staff(FigureId id, Measure value) {
        if (value instanceof Quantity count) {
            if (id.item().equals(Item.STAFF_ESTABLISHMENT)) {
                staffing.establishment(Headcount.builder().total(count).build());
            } else if (id.item().equals(Item.STAFF_IN_POST)) {
                staffing.inPost(Headcount.builder().total(count).build());
            }
        }
    }

    /** {@return this, with a change to the staffing, applied after the statements before it} */
    public ReportFixture staffing(Consumer<Staffing.Builder> change) {
        change.accept(staffing);
        return this;
    }

    /** {@return this, with a change to the report itself} */
    public ReportFixture with(Consumer<PerformanceReport.Builder> change) {
        change.accept(report);
        return this;
    }

    /** {@return this, with a reason for a figure} */
    public ReportFixture explained(String id, String reason) {
        explanations.add(new Explanation(new Explanation.OfFigure(FigureId.parse(id)), reason, Optional.empty()));
        return this;
    }

    /** {@return this, saying of the last line that an amount is a share of a whole: {@code "40万元"}, {@code "40.00%"}} */
    public ReportFixture share(String part, String amount, String whole, String percentage) {
        report.addShares(new Share(
                Optional.of(FigureId.parse(part)),
                Amount.parse(amount),
                FigureId.parse(whole),
                Percentage.of(percentage),
                group - 1,
                Optional.empty()));
        return this;
    }

    /**
     * {@return this, comparing a figure of the last line with the year before: {@code change} and {@code rate} may be
     * empty, and so may {@code direction}}
     */
    public ReportFixture comparison(String figure, String direction, String change, String rate) {
        FigureId id = FigureId.parse(figure);
        report.addComparisons(new Comparison(
                id,
                id.atYear(2020),
                change.isEmpty() ? Optional.empty() : Optional.of(Amount.parse(change)),
                rate.isEmpty() ? Optional.empty() : Optional.of(Percentage.of(rate)),
                direction.isEmpty() ? Optional.empty() : Optional.of(Direction.valueOf(direction)),
                false,
                group - 1,
                Optional.empty()));
        return this;
    }

    /** {@return this, saying that a figure has no base to compare with} */
    public ReportFixture notComparable(String figure) {
        FigureId id = FigureId.parse(figure);
        report.addComparisons(new Comparison(
                id,
                id.atYear(2020),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                group - 1,
                Optional.empty()));
        return this;
    }

    /** {@return this, with a note of the reader at the last character} */
    public ReportFixture note(ReadingNote.Kind kind) {
        text.append('。');
        report.addReadingNotes(new ReadingNote(kind, new Span(text.length() - 1, text.length()), ""));
        return this;
    }

    /** {@return this, saying that there is no money of a scope} */
    public ReportFixture none(Scope scope) {
        disclosures.put(scope, Disclosure.none());
        return this;
    }

    /** {@return this, with an empty place for the money of a scope} */
    public ReportFixture blank(Scope scope) {
        disclosures.put(scope, Disclosure.blank());
        return this;
    }

    /** {@return this, with a section that has a paragraph of text} */
    public ReportFixture section(int level, String numeral, String heading, SectionKey... key) {
        return section(level, numeral, heading, Disclosure.stated(content("正文内容")), key);
    }

    /** {@return this, with a section without content} */
    public ReportFixture blankSection(int level, String numeral, String heading, SectionKey... key) {
        return section(level, numeral, heading, Disclosure.blank(), key);
    }

    private ReportFixture section(
            int level, String numeral, String heading, Disclosure<Section.Content> content, SectionKey... key) {
        int start = text.length();
        text.append(numeral).append(heading);
        Section.Builder section = Section.builder()
                .level(level)
                .heading(heading)
                .headingSpan(new Span(start, text.length()))
                .content(content);
        text.append('\n');
        if (!numeral.isEmpty()) {
            section.numeral(numeral);
        }
        if (key.length > 0) {
            section.key(key[0]);
        }
        sections.add(section.build());
        return this;
    }

    /** {@return this, with the ten sections of the outline in order, all with text, and its template} */
    public ReportFixture outline() {
        String numerals = "一二三四五六七八九十";
        List<SectionKey> outline = SectionKey.outline();
        for (int i = 0; i < outline.size(); i++) {
            section(1, numerals.charAt(i) + "、", outline.get(i).chinese(), outline.get(i));
        }
        return template(TemplateProfile.HUNAN_TEN_SECTION);
    }

    private static Section.Content content(String paragraph) {
        return new Section.Content(List.of(Paragraph.of(paragraph)));
    }

    /** {@return the report, as it is read from a document} */
    public PerformanceReport build() {
        return tree().statements(statements)
                .source(SourceDocument.of("text/plain", text.toString()))
                .build();
    }

    /** {@return the report, as a program builds it: no statements, no document} */
    public PerformanceReport byProgram() {
        return tree().build();
    }

    private PerformanceReport.Builder tree() {
        Budget.Builder budget = Budget.builder();
        StatedFigures.ownYear(statements).forEach(budget::putStated);
        disclosures.forEach(budget::putFunds);
        StatedFigures.otherYears(statements)
                .forEach((year, funds) -> report.addOtherYears(new YearBudget(
                        year, Budget.builder().funds(stated(funds)).build())));
        return report.budget(budget.build())
                .organization(OrganizationProfile.builder()
                        .name("示例单位")
                        .staffing(staffing.build())
                        .build())
                .narrative(Narrative.builder().sections(sections).build())
                .addAllExplanations(explanations);
    }

    private static Map<Scope, Disclosure<FundStatement>> stated(Map<Scope, FundStatement> funds) {
        Map<Scope, Disclosure<FundStatement>> result = new EnumMap<>(Scope.class);
        funds.forEach((scope, fund) -> result.put(scope, Disclosure.stated(fund)));
        return result;
    }

    /** {@return what the rule book of 2021 and 430203 finds in a report} */
    public static AuditResult audit(PerformanceReport report) {
        return ReportValidator.of(RuleBook.of(2021, "430203")).validate(report);
    }

    /** {@return what the rule book of 2021 and 430203 finds in this, as a document} */
    public AuditResult audit() {
        return audit(build());
    }

    /** {@return the outcomes of a rule in a report} */
    public static List<Outcome> outcomes(PerformanceReport report, String rule) {
        return outcomes(audit(report), rule);
    }

    /** {@return the outcomes of a rule in an audit} */
    public static List<Outcome> outcomes(AuditResult result, String rule) {
        return AskedRules.outcomes(result, rule).stream()
                .map(RuleOutcome::outcome)
                .toList();
    }

    /** {@return the outcomes of a rule in this, as a document} */
    public List<Outcome> outcomes(String rule) {
        return outcomes(build(), rule);
    }

    /** {@return what is found in a text that is nothing but a placeholder} */
    public static Finding placeholder(String text) {
        PerformanceReport report = PerformanceReport.builder()
                .fiscalYear(2021)
                .source(SourceDocument.of("text/plain", text))
                .addReadingNotes(new ReadingNote(ReadingNote.Kind.PLACEHOLDER, new Span(0, text.length()), ""))
                .build();
        return findings(report, "CON-006").get(0);
    }

    /** {@return the findings of a rule in a report} */
    public static List<Finding> findings(PerformanceReport report, String rule) {
        return AskedRules.findings(audit(report), rule);
    }

    /** {@return the findings of a rule in this, as a document} */
    public List<Finding> findings(String rule) {
        return AskedRules.findings(audit(), rule);
    }

    /** {@return the reasons of the outcomes of a rule that are open} */
    public List<Text> reasons(String rule) {
        return AskedRules.outcomes(audit(), rule).stream()
                .flatMap(each -> each.reason().stream())
                .toList();
    }

    /** {@return a value as its text form gives it} */
    public static Measure measure(String text) {
        if (text.endsWith("元")) {
            return Amount.parse(text);
        }
        if (text.endsWith("%")) {
            return Percentage.of(text);
        }
        if (text.endsWith("分")) {
            return Score.of(text.substring(0, text.length() - 1));
        }
        Bound bound = text.startsWith("≥") ? Bound.AT_LEAST : text.startsWith("约") ? Bound.ABOUT : Bound.EXACT;
        String number = text.substring(bound == Bound.EXACT ? 0 : 1, text.length() - 1);
        return new Quantity(new BigDecimal(number), "人", bound);
    }
}
