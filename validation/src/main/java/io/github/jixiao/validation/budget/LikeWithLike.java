package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Comparison;
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

/** A change against the year before compares budget with budget and executed with executed (预算与决算不得同比). */
final class LikeWithLike implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-022");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Comparison> comparisons = context.report().getComparisons();
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            if (!comparison.figure().year().equals(comparison.base().year())
                    && comparison.figure().stage().isPresent()
                    && comparison.base().stage().isPresent()) {
                verdicts.add(check(comparison, "/comparisons/" + i));
            }
        }
        return verdicts;
    }

    private static Verdict check(Comparison comparison, String at) {
        boolean budget = !comparison.figure().stage().equals(Optional.of(Stage.EXECUTED));
        boolean baseBudget = !comparison.base().stage().equals(Optional.of(Stage.EXECUTED));
        return budget == baseBudget
                ? Verdict.pass(at)
                : Verdict.fail(
                        at,
                        Observation.violation(
                                        BudgetMessages.text(
                                                "BUD-022.unlike",
                                                FigureNames.full(comparison.figure()),
                                                FigureNames.full(comparison.base())),
                                        new Place(at, comparison.span()))
                                .about(comparison.figure()));
    }
}
