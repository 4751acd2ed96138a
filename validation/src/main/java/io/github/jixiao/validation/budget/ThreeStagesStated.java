package io.github.jixiao.validation.budget;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Initial budget, final budget and executed amount of the expenditure are all stated (预算数、调整预算数、决算数), in one of the scopes; an adjustment stands for the final budget. */
final class ThreeStagesStated implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-010");
    private static final Stage[] REQUIRED = {Stage.INITIAL, Stage.FINAL, Stage.EXECUTED};

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<FigureId> best = Optional.empty();
        int most = 0;
        for (Scope scope : Scope.values()) {
            if (!context.groups().states(scope)) {
                continue;
            }
            FigureId id = FigureId.of(scope, Item.EXPENDITURE, Stage.EXECUTED);
            int stated = REQUIRED.length - missing(id, context).size();
            if (stated > most) {
                most = stated;
                best = Optional.of(id);
            }
        }
        return best.map(id -> List.of(check(id, context))).orElse(List.of());
    }

    private static Verdict check(FigureId id, RuleContext context) {
        Figure first = Stream.of(Stage.values())
                .flatMap(stage -> context.figures().first(id.withStage(stage)).stream())
                .findFirst()
                .orElseThrow();
        List<FigureId> missing = missing(id, context);
        return missing.isEmpty()
                ? Verdict.pass(first.pointer())
                : Verdict.fail(Observation.violation(
                                BudgetMessages.text(
                                        "BUD-010.missing",
                                        FigureNames.full(first.id()),
                                        FigureNames.list(missing, first.id())),
                                Place.of(first))
                        .about(first.id())
                        .restingOn(first.value().toString()));
    }

    private static List<FigureId> missing(FigureId id, RuleContext context) {
        List<FigureId> missing = new ArrayList<>(0);
        for (Stage stage : REQUIRED) {
            boolean stated = BudgetFigures.isStated(id.withStage(stage), context)
                    || stage == Stage.FINAL && BudgetFigures.isStated(id.withStage(Stage.ADJUSTMENT), context);
            if (!stated) {
                missing.add(id.withStage(stage));
            }
        }
        return missing;
    }
}
