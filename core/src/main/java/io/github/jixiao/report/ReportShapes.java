package io.github.jixiao.report;

import static io.github.jixiao.narrative.NarrativeShapes.DATE;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.BudgetShapes;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.FigureShapes;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.NarrativeShapes;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.OrganizationShapes;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.PerformanceShapes;
import io.github.jixiao.shape.BuilderShape;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.Raw;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Shape;

/** What a report is made of. */
public final class ReportShapes {

    /** A {@link PerformanceReport}. */
    public static final Shape<PerformanceReport> REPORT = report();

    /** A {@link ReportDiff}. */
    public static final Shape<ReportDiff> DIFF = diff();

    private ReportShapes() {}

    private static Shape<ReportDiff> diff() {
        RecordShape<Change> change = Shape.of(Change.class);
        var pointer = change.required("pointer", TEXT, Change::pointer);
        var before = change.optional("before", TEXT, Change::before);
        var after = change.optional("after", TEXT, Change::after);
        RecordShape<ReportDiff> shape = Shape.of(ReportDiff.class);
        var changes = shape.required(
                "changes",
                ListOf.of(change.make(v -> new Change(v.get(pointer), v.find(before), v.find(after)))),
                ReportDiff::changes);
        return shape.make(v -> new ReportDiff(v.get(changes)));
    }

    private static Shape<Contact> contact() {
        RecordShape<Contact> shape = Shape.of(Contact.class);
        var name = shape.optional("name", TEXT, Contact::name);
        var phone = shape.optional("phone", TEXT, Contact::phone);
        return shape.make(v -> new Contact(v.find(name), v.find(phone)));
    }

    private static Shape<PerformanceReport> report() {
        var shape = Shape.of(PerformanceReport.class, PerformanceReport::builder, PerformanceReport.Builder::build);
        addHead(shape);
        addContent(shape);
        addStatements(shape);
        return shape.shape();
    }

    private static void addHead(BuilderShape<PerformanceReport, PerformanceReport.Builder> shape) {
        shape.optional("title", TEXT, PerformanceReport::getTitle, PerformanceReport.Builder::title)
                .number(
                        "fiscalYear",
                        NarrativeShapes.YEAR,
                        PerformanceReport::getFiscalYear,
                        PerformanceReport.Builder::fiscalYear)
                .optional(
                        "compilingUnit",
                        TEXT,
                        PerformanceReport::getCompilingUnit,
                        PerformanceReport.Builder::compilingUnit)
                .optional("budgetCode", TEXT, PerformanceReport::getBudgetCode, PerformanceReport.Builder::budgetCode)
                .optional("compiledOn", DATE, PerformanceReport::getCompiledOn, PerformanceReport.Builder::compiledOn)
                .optional("contact", contact(), PerformanceReport::getContact, PerformanceReport.Builder::contact)
                .optional(
                        "division",
                        OrganizationShapes.DIVISION,
                        PerformanceReport::getDivision,
                        PerformanceReport.Builder::division)
                .standard(
                        "template",
                        Choice.of(TemplateProfile.values()),
                        TemplateProfile.PLAIN,
                        PerformanceReport::getTemplate,
                        PerformanceReport.Builder::template);
    }

    private static void addContent(BuilderShape<PerformanceReport, PerformanceReport.Builder> shape) {
        shape.standard(
                        "organization",
                        OrganizationShapes.ORGANIZATION,
                        OrganizationProfile.empty(),
                        PerformanceReport::getOrganization,
                        PerformanceReport.Builder::organization)
                .standard(
                        "budget",
                        BudgetShapes.BUDGET,
                        Budget.empty(),
                        PerformanceReport::getBudget,
                        PerformanceReport.Builder::budget)
                .list(
                        "otherYears",
                        ListOf.of(BudgetShapes.YEAR_BUDGET).by(YearBudget::year),
                        PerformanceReport::getOtherYears,
                        PerformanceReport.Builder::addAllOtherYears)
                .list(
                        "unitBudgets",
                        ListOf.of(BudgetShapes.UNIT_BUDGET).by(UnitBudget::unit),
                        PerformanceReport::getUnitBudgets,
                        PerformanceReport.Builder::addAllUnitBudgets)
                .optional(
                        "baseDataTable",
                        BudgetShapes.BASE_DATA,
                        PerformanceReport::getBaseDataTable,
                        PerformanceReport.Builder::baseDataTable)
                .standard(
                        "performance",
                        PerformanceShapes.PERFORMANCE,
                        Performance.empty(),
                        PerformanceReport::getPerformance,
                        PerformanceReport.Builder::performance)
                .standard(
                        "narrative",
                        NarrativeShapes.NARRATIVE,
                        Narrative.builder().build(),
                        PerformanceReport::getNarrative,
                        PerformanceReport.Builder::narrative);
    }

    private static void addStatements(BuilderShape<PerformanceReport, PerformanceReport.Builder> shape) {
        shape.list(
                        "statements",
                        FigureShapes.STATEMENT,
                        PerformanceReport::getStatements,
                        PerformanceReport.Builder::addAllStatements)
                .list(
                        "comparisons",
                        FigureShapes.COMPARISON,
                        PerformanceReport::getComparisons,
                        PerformanceReport.Builder::addAllComparisons)
                .list(
                        "shares",
                        FigureShapes.SHARE,
                        PerformanceReport::getShares,
                        PerformanceReport.Builder::addAllShares)
                .list(
                        "completions",
                        FigureShapes.COMPLETION,
                        PerformanceReport::getCompletions,
                        PerformanceReport.Builder::addAllCompletions)
                .list(
                        "explanations",
                        FigureShapes.EXPLANATION,
                        PerformanceReport::getExplanations,
                        PerformanceReport.Builder::addAllExplanations)
                .optional(
                        "source",
                        NarrativeShapes.SOURCE,
                        PerformanceReport::getSource,
                        PerformanceReport.Builder::source)
                .provenance()
                .list(
                        "readingNotes",
                        NarrativeShapes.READING_NOTE,
                        PerformanceReport::getReadingNotes,
                        PerformanceReport.Builder::addAllReadingNotes)
                .provenance()
                .standard(
                        "extensions",
                        new Raw<>(Extensions.class, Extensions::json, Extensions::new),
                        Extensions.NONE,
                        PerformanceReport::getExtensions,
                        PerformanceReport.Builder::extensions);
    }
}
