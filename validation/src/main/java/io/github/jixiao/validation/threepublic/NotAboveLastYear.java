package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Outcome;
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

/** The three public expenses do not exceed those of the year before (三公只减不增), executed against executed or else budget against budget. */
final class NotAboveLastYear implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-004");
    private static final Stage[] STAGES = {Stage.EXECUTED, Stage.INITIAL};

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        if (!context.groups().ids(Item.THREE_PUBLIC).isEmpty()) {
            for (Scope scope : Scope.values()) {
                if (context.groups().states(scope)) {
                    check(scope, context).ifPresent(verdicts::add);
                }
            }
        }
        return verdicts;
    }

    /** {@return the verdict at the first stage that can be compared, else at the last one that is stated} */
    private static Optional<Verdict> check(Scope scope, RuleContext context) {
        Optional<Verdict> verdict = Optional.empty();
        for (Stage stage : STAGES) {
            FigureId id = FigureId.of(scope, Item.THREE_PUBLIC, stage);
            boolean open = verdict.isEmpty() || verdict.get().outcome() == Outcome.NOT_APPLICABLE;
            if (open && ThreePublicFigures.isStated(id, context)) {
                verdict = Optional.of(check(id, context));
            }
        }
        return verdict;
    }

    private static Verdict check(FigureId id, RuleContext context) {
        String at = context.figures().first(id).orElseThrow().pointer();
        FigureId lastId = id.atYear(context.reportYear() - 1);
        Optional<Figure> now = context.groups().agreed(id);
        if (now.isEmpty() || context.groups().isAmbiguous(lastId)) {
            return Verdict.undecidable(at, Reasons.unknown(now.isEmpty() ? id : lastId, context));
        }
        Optional<Figure> last = context.value(lastId, now.get().group());
        if (last.isEmpty()) {
            return Verdict.notApplicable(at, Reasons.unknown(lastId, context));
        }
        Excess excess = Excess.of(now.get(), last.get());
        return switch (excess.relation()) {
            case WITHIN, WITHIN_ROUNDING -> Verdict.pass(at);
            case UNDECIDABLE -> Verdict.undecidable(at, Reasons.approximate());
            case ABOVE ->
                Verdict.fail(Observation.violation(
                                ThreePublicMessages.text(
                                        "TPE-004.above",
                                        FigureNames.full(id),
                                        now.get().value(),
                                        FigureNames.full(lastId),
                                        last.get().value(),
                                        excess.difference(),
                                        excess.unit()),
                                Place.of(now.get()))
                        .about(id)
                        .traced(excess.trace())
                        .relatedTo(excess.ceilingPlaces()));
        };
    }
}
