package io.github.jixiao.report;

import io.github.jixiao.Require;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureSource;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.performance.Performance;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A department's yearly self-evaluation of its budget performance (部门整体支出绩效自评报告): who it is, what it was given, what it spent, what it aimed at and what came of it. What is merely inconsistent can be built; it is for rules to find. Immutable.
 *
 * <p>The text form is a short summary, never the whole content.
 */
@Value.Immutable
public interface PerformanceReport extends WithPerformanceReport, FigureSource {

    /** {@return the title (标题), if stated} */
    Optional<String> getTitle();

    /** {@return the fiscal year (预算年度), if stated} */
    OptionalInt getFiscalYear();

    /** {@return the unit that compiled it (填报单位), where it is stated beside the department} */
    Optional<String> getCompilingUnit();

    /** {@return the budget code (预算编码), if stated} */
    Optional<String> getBudgetCode();

    /** {@return the day on which it was compiled (报告日期), if stated} */
    Optional<LocalDate> getCompiledOn();

    /** {@return whom to ask (联系人), if stated} */
    @Value.Redacted
    Optional<@Valid Contact> getContact();

    /** {@return the administrative division (行政区划), if known} */
    Optional<AdministrativeDivision> getDivision();

    /** {@return the outline that it follows; plain by default} */
    default TemplateProfile getTemplate() {
        return TemplateProfile.PLAIN;
    }

    /** {@return the department (部门（单位）基本情况); empty by default} */
    @Value.Redacted
    @Valid
    default OrganizationProfile getOrganization() {
        return OrganizationProfile.empty();
    }

    /** {@return the budget of the fiscal year and its execution; empty by default} */
    @Value.Redacted
    @Valid
    default Budget getBudget() {
        return Budget.empty();
    }

    /** {@return what is stated of other years, for comparison, one entry a year} */
    @Value.Redacted
    List<@Valid YearBudget> getOtherYears();

    /** {@return what is stated of subordinate units (所属单位), one entry a unit} */
    @Value.Redacted
    List<@Valid UnitBudget> getUnitBudgets();

    /** {@return the attached base data table (基础数据表), if there is one} */
    @Value.Redacted
    Optional<@Valid BaseDataTable> getBaseDataTable();

    /** {@return objectives and score sheets (绩效目标、自评表); empty by default} */
    @Value.Redacted
    @Valid
    default Performance getPerformance() {
        return Performance.empty();
    }

    /** {@return the text by section, and what it says of problems, improvements, use and publication; empty by default} */
    @Value.Redacted
    @Valid
    default Narrative getNarrative() {
        return Narrative.builder().build();
    }

    /** {@return every mention of a figure in the document, in order; empty for a report that comes from none} */
    @Value.Redacted
    List<Statement> getStatements();

    /** {@return what is said of changes against another year or stage, in order} */
    @Value.Redacted
    List<Comparison> getComparisons();

    /** {@return what is said of shares of a whole, in order} */
    @Value.Redacted
    List<Share> getShares();

    /** {@return what is said of the completion of budgets, in order} */
    @Value.Redacted
    List<Completion> getCompletions();

    /** {@return the reasons given for figures, indicators and projects, in order} */
    @Value.Redacted
    List<Explanation> getExplanations();

    /** {@return the document that it was read from, if any} */
    Optional<SourceDocument> getSource();

    /** {@return what the reader noticed in the document, in order} */
    @Value.Redacted
    List<ReadingNote> getReadingNotes();

    /** {@return what the application keeps of its own; none by default} */
    default Extensions getExtensions() {
        return Extensions.NONE;
    }

    /** Passes every mention of every figure: those of the document in order, then those that only the tree holds. */
    @Override
    default void forEachFigure(Consumer<Figure> figures) {
        FigureTree.forEachFigure(this, figures);
    }

    /** Refuses a fiscal year that is none, and statements, facts or notes that point beyond the text of the source. */
    @Value.Check
    default void check() {
        Require.year("fiscalYear", getFiscalYear());
        SourceSpans.check(this);
    }

    /** {@return what differs between this report and {@code other}, numbers compared by value} */
    default ReportDiff diff(PerformanceReport other) {
        return ReportDiff.between(this, other);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report. */
    final class Builder extends ImmutablePerformanceReport.Builder {
        Builder() {}
    }
}
