package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No total is zero beside money that moves (收支总计为零): neither the revenue nor the expenditure of all sources, nor what
 * all sources give to a project beside what one of them gives. A zero by itself is an answer.
 */
final class TotalsNotZero implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-024");
    private static final FigureId[] TOTALS = {
        FigureId.of(Scope.ALL, Item.REVENUE, Stage.EXECUTED),
        FigureId.of(Scope.ALL, Item.REVENUE_TOTAL, Stage.EXECUTED),
        FigureId.of(Scope.ALL, Item.EXPENDITURE, Stage.EXECUTED),
        FigureId.of(Scope.ALL, Item.EXPENDITURE_TOTAL, Stage.EXECUTED)
    };

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : TOTALS) {
            Optional<Figure> total = context.figures().first(id);
            if (total.isPresent()) {
                verdicts.add(check(total.get(), context));
            }
        }
        verdicts.addAll(sources(context));
        return verdicts;
    }

    /** {@return the first amount of the report's own year that is more than zero} */
    private static Optional<Figure> moving(RuleContext context) {
        return context.figures().all().stream()
                .filter(figure -> figure.id().item().kind() == Item.Kind.MONEY
                        && figure.id().year().isEmpty()
                        && figure.value().signum() > 0)
                .findFirst();
    }

    /** Checks that what all sources give is not zero at every stage where one of them gives something. */
    private static List<Verdict> sources(RuleContext context) {
        Map<FigureId, Optional<Figure>> zeros = new LinkedHashMap<>();
        List<FigureId> ids = context.groups().ids();
        for (int i = 0; i < ids.size(); i++) {
            FigureId id = ids.get(i);
            if (id.item().isProject() && id.scope().orElseThrow() == Scope.ALL) {
                zeros.merge(id.withStage(Stage.EXECUTED), source(id, context), (a, b) -> a.or(() -> b));
            }
        }
        if (zeros.isEmpty()) {
            return List.of();
        }
        Map<FigureId, Verdict> verdicts = new LinkedHashMap<>();
        zeros.forEach((key, source) -> {
            List<Figure> totals = Stream.of(Stage.values())
                    .flatMap(stage -> context.figures().first(key.withStage(stage)).stream())
                    .toList();
            boolean zero = totals.stream().allMatch(total -> total.value().signum() == 0);
            verdicts.put(
                    key,
                    zero && source.isPresent()
                            ? fail(totals.get(0), source.get())
                            : Verdict.pass(totals.get(0).pointer()));
        });
        return List.copyOf(verdicts.values());
    }

    /** {@return what one source, or all of them, gives to the same item at the same stage, if it is something} */
    private static Optional<Figure> source(FigureId id, RuleContext context) {
        return Stream.of(Scope.values())
                .flatMap(scope -> context.figures().first(id.withScope(scope)).stream())
                .filter(figure -> figure.value().signum() > 0)
                .findFirst();
    }

    private static Verdict check(Figure total, RuleContext context) {
        if (total.value().signum() != 0) {
            return Verdict.pass(total.pointer());
        }
        return moving(context).map(moving -> fail(total, moving)).orElseGet(() -> Verdict.pass(total.pointer()));
    }

    private static Verdict fail(Figure total, Figure other) {
        return Verdict.fail(Observation.violation(
                        ArithmeticMessages.text(
                                "ARI-024.total",
                                FigureNames.full(total.id()),
                                FigureNames.full(other.id()),
                                other.value()),
                        Place.of(total))
                .about(total.id())
                .relatedTo(List.of(Place.of(other)))
                .restingOn("0"));
    }
}
