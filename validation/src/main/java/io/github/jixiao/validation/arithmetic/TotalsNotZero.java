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
 * Totals are not all zero beside money that moves (收支总计为零): the revenue and expenditure of all sources, and what
 * all sources give to projects, beside what one of them gives. A zero by itself is an answer.
 */
final class TotalsNotZero implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-024");
    private static final List<Item> TOTALS =
            List.of(Item.REVENUE, Item.REVENUE_TOTAL, Item.EXPENDITURE, Item.EXPENDITURE_TOTAL);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        Optional<Figure> moving = context.figures().all().stream()
                .filter(figure -> figure.id().item().kind() == Item.Kind.MONEY
                        && figure.id().year().isEmpty()
                        && figure.value().toBase().signum() > 0)
                .findFirst();
        for (Item item : TOTALS) {
            FigureId id = FigureId.of(Scope.ALL, item, Stage.EXECUTED);
            context.figures().first(id).ifPresent(total -> verdicts.add(check(total, moving)));
        }
        verdicts.addAll(sources(context));
        return verdicts;
    }

    /** Checks that what all sources give is not zero at every stage where one of them gives something. */
    private static List<Verdict> sources(RuleContext context) {
        Map<FigureId, Optional<Figure>> zeros = new LinkedHashMap<>();
        List<FigureId> ids = context.groups().ids();
        for (int i = 0; i < ids.size(); i++) {
            FigureId id = ids.get(i);
            if (id.scope().filter(Scope.ALL::equals).isPresent() && id.item().isProject()) {
                zeros.merge(id.withStage(Stage.EXECUTED), source(id, context), (a, b) -> a.or(() -> b));
            }
        }
        Map<FigureId, Verdict> verdicts = new LinkedHashMap<>();
        zeros.forEach((key, source) -> {
            List<Figure> totals = Stream.of(Stage.values())
                    .flatMap(stage -> context.figures().first(key.withStage(stage)).stream())
                    .toList();
            boolean zero =
                    totals.stream().allMatch(total -> total.value().toBase().signum() == 0);
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
                .filter(figure -> figure.value().toBase().signum() > 0)
                .findFirst();
    }

    private static Verdict check(Figure total, Optional<Figure> moving) {
        if (total.value().toBase().signum() != 0 || moving.isEmpty()) {
            return Verdict.pass(total.pointer());
        }
        return fail(total, moving.get());
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
