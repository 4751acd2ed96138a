package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Objectives that a heading promises are given, or the report says that there are none (专项资金目标缺项). That the objectives of
 * the whole expenditure are missing is found by OBJ-001.
 */
final class PromisedBlockGiven implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-011");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<ObjectiveBlock> blocks = context.report().getPerformance().getObjectives();
        for (int i = 0; i < blocks.size(); i++) {
            ObjectiveBlock block = blocks.get(i);
            Place place = new Place("/performance/objectives/" + i, block.span());
            if (block.kind() == ObjectiveKind.OVERALL) {
                verdicts.add(Verdict.notApplicable(place.pointer(), ObjectiveMessages.text("OBJ-011.overall")));
            } else if (block.objectives().isBlank()) {
                verdicts.add(Verdict.fail(Observation.violation(
                                ObjectiveMessages.text("OBJ-011.blank", ObjectiveMessages.text("kind." + block.kind())),
                                place)
                        .restingOn(block.kind().name())));
            } else {
                verdicts.add(Verdict.pass(place.pointer()));
            }
        }
        return verdicts;
    }
}
