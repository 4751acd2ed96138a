package io.github.jixiao.validation;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
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
import java.util.function.Supplier;

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
        return facts.priorYear();
    }

    @Override
    public Figures priorYearFigures() {
        return facts.priorYearFigures();
    }

    @Override
    public List<PerformanceReport> subordinates() {
        return facts.subordinates();
    }

    @Override
    public Optional<Figure> value(FigureId id, int group) {
        if (facts.figures().contains(id)) {
            return facts.groups().beside(id, group);
        }
        return id.year().isPresent() && id.year().getAsInt() == reportYear() - 1
                ? facts.priorYearGroups().agreed(id.atOwnYear()).map(figure -> elsewhere(id, figure))
                : Optional.empty();
    }

    /** {@return a figure of another document, which has no place in this one} */
    private static Figure elsewhere(FigureId id, Figure figure) {
        return new Figure(id, figure.value(), "", Optional.empty(), Figure.BY_PROGRAM, false, Optional.empty());
    }

    @Override
    public Optional<Explanation> explanation(Explanation.Subject subject) {
        return facts.explanations().of(subject);
    }

    @Override
    public <T> T view(Class<T> type, Supplier<T> maker) {
        return facts.view(type, maker);
    }

    @Override
    public OptionalInt section(SectionKey key) {
        Integer index = facts.sections().get(key);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
