package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Totals are not all zero beside money that moves (收支总计为零): the revenue and expenditure of all sources, and the total
 * row of a score sheet. A zero by itself is an answer.
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
        List<ScoreSheet> sheets = context.report().getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            List<ExecutionRow> rows = sheets.get(i).getExecution();
            if (!rows.isEmpty() && !rows.get(0).getAmounts().isEmpty()) {
                verdicts.add(check(rows, "/performance/scoreSheets/" + i + "/execution/0"));
            }
        }
        return verdicts;
    }

    private static Verdict check(Figure total, Optional<Figure> moving) {
        if (total.value().toBase().signum() != 0 || moving.isEmpty()) {
            return Verdict.pass(total.pointer());
        }
        Figure other = moving.get();
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

    private static Verdict check(List<ExecutionRow> rows, String pointer) {
        ExecutionRow total = rows.get(0);
        Optional<ExecutionRow> moving = rows.stream()
                .skip(1)
                .filter(row -> amounts(row).stream().anyMatch(amount -> amount.signum() > 0))
                .findFirst();
        if (amounts(total).stream().anyMatch(amount -> amount.signum() != 0) || moving.isEmpty()) {
            return Verdict.pass(pointer);
        }
        return Verdict.fail(Observation.violation(
                        ArithmeticMessages.text(
                                "ARI-024.row",
                                total.getLabel(),
                                moving.get().getLabel(),
                                amounts(moving.get()).get(0)),
                        new Place(pointer, total.getSpan()))
                .relatedTo(List.of(new Place(
                        pointer.substring(0, pointer.length() - 1) + rows.indexOf(moving.get()),
                        moving.get().getSpan())))
                .restingOn("0"));
    }

    private static List<Amount> amounts(ExecutionRow row) {
        List<Amount> amounts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            row.getAmounts().at(stage).ifPresent(amounts::add);
        }
        return amounts;
    }
}
