package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spending above the initial budget must be explained where no adjusted budget is stated (超预算支出须说明). An increase
 * during the year is legal, so that only the missing explanation is found; the adjusted budget is a ceiling of its own
 * (BUD-002).
 */
final class SpendingAboveBudget implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-001");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().ids(Item.EXPENDITURE)) {
            if (BudgetFigures.isExecuted(id)) {
                verdicts.add(check(id, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId executed, RuleContext context) {
        String at = context.figures().first(executed).orElseThrow().pointer();
        FigureId initial = executed.withStage(Stage.INITIAL);
        if (isStated(executed.withStage(Stage.FINAL), context)
                || isStated(executed.withStage(Stage.ADJUSTMENT), context)) {
            return Verdict.notApplicable(at, BudgetMessages.text("BUD-001.adjusted"));
        }
        Optional<Figure> spent = context.groups().agreed(executed);
        Optional<Figure> budget = context.groups().agreed(initial);
        if (spent.isEmpty() || budget.isEmpty()) {
            return Verdict.undecidable(at, Reasons.unknown(spent.isEmpty() ? executed : initial, context));
        }
        return judge(Excess.of(spent.get(), budget.get()), context);
    }

    private static Verdict judge(Excess excess, RuleContext context) {
        String at = excess.value().pointer();
        return switch (excess.relation()) {
            case WITHIN -> Verdict.pass(at);
            case WITHIN_ROUNDING -> Verdict.pass(at, observe(Kind.ROUNDING, excess));
            case UNDECIDABLE -> Verdict.undecidable(at, Reasons.approximate());
            case ABOVE ->
                isExplained(excess.value().id(), context)
                        ? Verdict.pass(at)
                        : Verdict.fail(observe(Kind.VIOLATION, excess));
        };
    }

    private static boolean isExplained(FigureId id, RuleContext context) {
        return context.explanation(new Explanation.OfFigure(id)).isPresent();
    }

    private static boolean isStated(FigureId id, RuleContext context) {
        return !context.figures().mentions(id).isEmpty();
    }

    private static Observation observe(Kind kind, Excess excess) {
        Figure spent = excess.value();
        Figure budget = excess.ceiling();
        Text message = kind == Kind.ROUNDING
                ? BudgetMessages.text(
                        "BUD-001.rounding",
                        FigureNames.full(spent.id()),
                        spent.value(),
                        FigureNames.full(budget.id()),
                        budget.value())
                : BudgetMessages.text(
                        excess.rate(2).isPresent() ? "BUD-001.above" : "BUD-001.aboveZero",
                        FigureNames.full(spent.id()),
                        spent.value(),
                        FigureNames.full(budget.id()),
                        budget.value(),
                        excess.rate(2).map(Object::toString).orElse(""),
                        excess.difference(),
                        excess.unit());
        return Observation.of(kind, message, Place.of(spent))
                .about(spent.id())
                .traced(excess.trace())
                .relatedTo(List.of(Place.of(budget)));
    }
}
