package io.github.jixiao.validation;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.FigureGroups;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A report as rules look at it, gathered once for all rules of a run. */
final class ReportFacts {

    private final PerformanceReport report;
    private final Optional<PerformanceReport> priorYear;
    private final List<PerformanceReport> subordinates;
    private final Figures figures;
    private final Figures priorYearFigures;
    private final FigureGroups groups;
    private final FigureGroups priorYearGroups;
    private final Explanations explanations;
    private final Map<SectionKey, Integer> sections = new EnumMap<>(SectionKey.class);
    private final Map<Class<?>, Object> views = new HashMap<>();

    ReportFacts(PerformanceReport report, AuditContext context) {
        this.report = report;
        this.priorYear = context.priorYear().filter(prior -> isOfYearBefore(prior, report));
        this.subordinates = context.subordinates();
        this.figures = Figures.of(report);
        this.priorYearFigures = priorYear.map(Figures::of).orElseGet(() -> Figures.of(List.<Figure>of()));
        this.groups = FigureGroups.of(figures);
        this.priorYearGroups = FigureGroups.of(priorYearFigures);
        this.explanations = new Explanations(report.getExplanations());
        List<Section> all = report.getNarrative().getSections();
        for (int i = 0; i < all.size(); i++) {
            Optional<SectionKey> key = all.get(i).getKey();
            if (key.isPresent()) {
                sections.putIfAbsent(key.get(), i);
            }
        }
    }

    private static boolean isOfYearBefore(PerformanceReport prior, PerformanceReport report) {
        return prior.getFiscalYear().isEmpty()
                || report.getFiscalYear().isEmpty()
                || prior.getFiscalYear().getAsInt() == report.getFiscalYear().getAsInt() - 1;
    }

    PerformanceReport report() {
        return report;
    }

    /** {@return the report of the year before; one that states another year is none} */
    Optional<PerformanceReport> priorYear() {
        return priorYear;
    }

    List<PerformanceReport> subordinates() {
        return subordinates;
    }

    Figures figures() {
        return figures;
    }

    Figures priorYearFigures() {
        return priorYearFigures;
    }

    FigureGroups priorYearGroups() {
        return priorYearGroups;
    }

    FigureGroups groups() {
        return groups;
    }

    Explanations explanations() {
        return explanations;
    }

    Map<SectionKey, Integer> sections() {
        return sections;
    }

    /** {@return the view of a type, made where there is none yet; a view may be made of others} */
    <T> T view(Class<T> type, Supplier<T> maker) {
        Object view = views.get(type);
        if (view == null) {
            view = maker.get();
            views.put(type, view);
        }
        return type.cast(view);
    }
}
