package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A figure of the general public budget or of fiscal grants is not that of all sources (口径一致性): of two different values in the report, one equals the figure of a wider scope. */
final class ScopesAreKept implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-020");
    private static final Set<Scope> NARROW = EnumSet.of(Scope.GENERAL, Scope.GRANT);
    private static final List<Scope> WIDER = List.of(Scope.ALL, Scope.GRANT);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().repeated()) {
            if (id.scope().filter(NARROW::contains).isPresent()) {
                check(id, context).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    /** {@return the verdict by the wider scope that the figure is mistaken for, else by the first one that is stated} */
    private static Optional<Verdict> check(FigureId id, RuleContext context) {
        Optional<Verdict> first = Optional.empty();
        for (Scope scope : WIDER) {
            FigureId wider = id.withScope(scope);
            if (!wider.equals(id) && BudgetFigures.isStated(wider, context)) {
                Verdict verdict = check(id, wider, context);
                if (verdict.outcome() == Outcome.FAIL) {
                    return Optional.of(verdict);
                }
                first = first.or(() -> Optional.of(verdict));
            }
        }
        return first;
    }

    private static Verdict check(FigureId id, FigureId wider, RuleContext context) {
        Figure first = context.figures().first(id).orElseThrow();
        Optional<Figure> whole = context.groups().agreed(wider);
        if (!context.groups().isAmbiguous(id)) {
            return Verdict.pass(first.pointer());
        }
        if (whole.isEmpty()) {
            return Verdict.undecidable(first.pointer(), Reasons.unknown(wider, context));
        }
        Optional<Figure> mistaken = context.figures().mentions(id).stream()
                .filter(each -> Agreement.agree(each.value(), whole.get().value()))
                .findFirst();
        Optional<Figure> own = context.figures().mentions(id).stream()
                .filter(each -> !Agreement.agree(each.value(), whole.get().value()))
                .findFirst();
        if (mistaken.isEmpty() || own.isEmpty()) {
            return Verdict.pass(first.pointer());
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text(
                                "BUD-020.wider",
                                FigureNames.full(id),
                                mistaken.get().value(),
                                FigureNames.full(wider),
                                own.get().value()),
                        Place.of(mistaken.get()))
                .about(id)
                .restingOn(mistaken.get().value().toString(), own.get().value().toString())
                .relatedTo(List.of(Place.of(own.get()), Place.of(whole.get()))));
    }
}
