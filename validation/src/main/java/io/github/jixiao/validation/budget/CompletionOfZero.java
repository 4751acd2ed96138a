package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.validation.catalogue.Catalogue;
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

/** No completion rate is stated of a budget of zero (年初预算为零不得写完成年初预算X%): it has no value. */
final class CompletionOfZero implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-007");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Completion> completions = context.report().getCompletions();
        for (int i = 0; i < completions.size(); i++) {
            if (completions.get(i).rate().isPresent()) {
                verdicts.add(check(completions.get(i), "/completions/" + i, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(Completion completion, String at, RuleContext context) {
        Optional<Figure> budget = context.groups().mentions(completion.base(), completion.group()).stream()
                .findFirst()
                .or(() -> context.groups().agreed(completion.base()));
        if (budget.isEmpty()) {
            return Verdict.undecidable(at, Reasons.unknown(completion.base(), context));
        }
        if (budget.get().value().signum() != 0) {
            return Verdict.pass(at);
        }
        String rate = completion.rate().orElseThrow().toString();
        return Verdict.fail(
                at,
                Observation.violation(
                                BudgetMessages.text("BUD-007.zero", FigureNames.full(completion.base()), rate),
                                new Place(at, completion.span()))
                        .about(completion.figure())
                        .restingOn(rate, budget.get().value().toString())
                        .relatedTo(List.of(Place.of(budget.get()))));
    }
}
