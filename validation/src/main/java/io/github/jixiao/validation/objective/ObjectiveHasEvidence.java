package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The report tells what came of every objective in words (目标有完成情况对应). Words that both share count as much as evidence. An
 * objective with targets needs actual values, which OBJ-004 looks for.
 */
final class ObjectiveHasEvidence implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-003");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<StatedObjective> all = StatedObjective.of(context);
        List<Verdict> verdicts = new ArrayList<>(all.size());
        Told told = Told.of(context);
        for (int i = 0; i < all.size(); i++) {
            StatedObjective each = all.get(i);
            String text = each.objective().getText();
            if (!each.objective().getTargets().isEmpty()) {
                verdicts.add(Verdict.notApplicable(each.at(), ObjectiveMessages.text("OBJ-003.quantified")));
            } else if (told.isOf(each)) {
                verdicts.add(Verdict.pass(each.at()));
            } else if (!told.isAnything()) {
                verdicts.add(Verdict.undecidable(each.at(), ObjectiveMessages.text("noNarrative")));
            } else if (told.words(each).isEmpty()) {
                verdicts.add(Verdict.undecidable(each.at(), ObjectiveMessages.text("OBJ-003.vague")));
            } else {
                verdicts.add(Verdict.fail(Observation.violation(
                                ObjectiveMessages.text("OBJ-003.none", ObjectiveMessages.quote(text)), each.place())
                        .restingOn(text)));
            }
        }
        return verdicts;
    }
}
