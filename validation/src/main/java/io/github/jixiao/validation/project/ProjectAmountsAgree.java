package io.github.jixiao.validation.project;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The amount of a project in the narrative and in the scored row of its sheet is that of the list (项目金额叙述一致), of the same
 * money at the same stage. The other rows of a sheet split its amounts by source and are not compared.
 */
final class ProjectAmountsAgree implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-008");
    private static final String SHEETS = "/performance/scoreSheets/";

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        TreeMap<Integer, Span> sheets = new TreeMap<>();
        for (ScoreSheet sheet : context.report().getPerformance().getScoreSheets()) {
            sheet.getSpan().ifPresent(span -> sheets.put(span.start(), span));
        }
        Set<FigureId> repeated = new LinkedHashSet<>();
        for (Scope scope : ListedProject.scopes(context)) {
            List<ListedProject> projects = ListedProject.of(scope, context);
            for (int i = 0; i < projects.size(); i++) {
                repeated.addAll(projects.get(i).repeated(context));
            }
        }
        repeated.forEach(id -> check(id, sheets, context, verdicts));
        return verdicts;
    }

    private static void check(FigureId id, TreeMap<Integer, Span> sheets, RuleContext context, List<Verdict> verdicts) {
        List<Figure> mentions = context.figures().mentions(id).stream()
                .filter(figure -> isCompared(figure, sheets))
                .toList();
        if (mentions.size() < 2) {
            return;
        }
        Figure listed = mentions.stream()
                .filter(figure -> figure.pointer().startsWith("/budget/"))
                .findFirst()
                .orElse(mentions.get(0));
        Optional<Figure> other = mentions.stream()
                .filter(figure -> !Agreement.agree(figure.value(), listed.value()))
                .findFirst();
        if (other.isEmpty()) {
            verdicts.add(Verdict.pass(listed.pointer()));
            return;
        }
        verdicts.add(Verdict.fail(Observation.violation(
                        ProjectMessages.text(
                                "PRJ-008.differs",
                                FigureNames.full(id),
                                listed.value(),
                                other.get().value()),
                        Place.of(other.get()))
                .about(id)
                .relatedTo(List.of(Place.of(listed)))
                .restingOn(
                        id.toString(),
                        listed.value().toString(),
                        other.get().value().toString())));
    }

    /** {@return whether a mention is no row of a sheet other than the scored one} */
    private static boolean isCompared(Figure figure, TreeMap<Integer, Span> sheets) {
        if (figure.pointer().startsWith(SHEETS)) {
            return figure.pointer().indexOf("/execution/0/") > 0;
        }
        return figure.span()
                .map(span -> Optional.ofNullable(sheets.floorEntry(span.start()))
                        .filter(sheet -> sheet.getValue().contains(span))
                        .isEmpty())
                .orElse(true);
    }
}
