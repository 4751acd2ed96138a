package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What a rule is given: the report in both views, what the rule book sets, and the documents beside the report. Used by one thread, for one run. */
public interface RuleContext {

    /** {@return the report} */
    PerformanceReport report();

    /** {@return the flat view of the report} */
    Figures figures();

    /** {@return the same figures by group, and which mentions agree} */
    FigureGroups groups();

    /** {@return the fiscal year of the rule book} */
    int fiscalYear();

    /** {@return the fiscal year of the report, else that of the rule book} */
    default int reportYear() {
        return report().getFiscalYear().orElse(fiscalYear());
    }

    /**
     * {@return the value of a parameter of the rule that is checked: its default, or what a profile sets}
     *
     * @throws IllegalArgumentException if the rule's definition has no such parameter
     */
    BigDecimal parameter(String name);

    /** {@return the scoring scheme that the rule book sets, or empty where none is in force} */
    Optional<ScoringScheme> scoringScheme();

    /** {@return the grade scale that the rule book sets} */
    GradeScale gradeScale();

    /** {@return the report of the year before, if the application gave it and it states no other year} */
    Optional<PerformanceReport> priorYear();

    /** {@return the figures of the report of the year before, as of its own year; empty without one} */
    Figures priorYearFigures();

    /** {@return the reports of subordinate units, if the application gave them} */
    List<PerformanceReport> subordinates();

    /**
     * {@return the value of {@code id} as a statement of a group sees it: that of the group, else the one on which all
     * mentions agree, else, for a figure of the year before, that of the prior report; empty where there is none}
     */
    Optional<Figure> value(FigureId id, int group);

    /** {@return the first reason that the report gives for {@code subject}, in constant time} */
    Optional<Explanation> explanation(Explanation.Subject subject);

    /** {@return the index among the report's sections of the first one with a meaning, in constant time} */
    OptionalInt section(SectionKey key);

    /**
     * {@return a view of the report that several rules look through, made when the first of them asks for it and kept for
     * the run}
     *
     * @param type what it is kept by; it does not change once it is made
     * @param maker makes it, of the report alone
     */
    <T> T view(Class<T> type, Supplier<T> maker);

    /** {@return the findings of the facts; empty for a rule that is checked among them} */
    List<Finding> findings();
}
