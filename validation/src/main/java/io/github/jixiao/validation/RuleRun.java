package io.github.jixiao.validation;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.FigureGroups;
import io.github.jixiao.validation.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The view that one rule has of a run. */
record RuleRun(RuleBook book, RuleEntry entry, ReportFacts facts, List<Finding> findings) implements RuleContext {

    @Override
    public PerformanceReport report() {
        return facts.report();
    }

    @Override
    public Figures figures() {
        return facts.figures();
    }

    @Override
    public FigureGroups groups() {
        return facts.groups();
    }

    @Override
    public int fiscalYear() {
        return book.getFiscalYear();
    }

    @Override
    public BigDecimal parameter(String name) {
        BigDecimal value = entry.parameters().get(name);
        if (value == null) {
            throw new IllegalArgumentException("rule " + entry.definition().id() + " has no parameter '" + name + "'");
        }
        return value;
    }

    @Override
    public Optional<ScoringScheme> scoringScheme() {
        return book.getScoringScheme();
    }

    @Override
    public GradeScale gradeScale() {
        return book.getGradeScale();
    }

    @Override
    public Optional<PerformanceReport> priorYear() {
        return facts.context().priorYear();
    }

    @Override
    public Figures priorYearFigures() {
        return facts.priorYearFigures();
    }

    @Override
    public List<PerformanceReport> subordinates() {
        return facts.context().subordinates();
    }

    @Override
    public Optional<Explanation> explanation(Explanation.Subject subject) {
        return Optional.ofNullable(facts.explanations().get(subject));
    }

    @Override
    public OptionalInt section(SectionKey key) {
        Integer index = facts.sections().get(key);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
