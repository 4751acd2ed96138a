package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbered objectives run from 1 without a gap or a repetition (目标编号连续), in each block and for each project; a list may begin anew. */
final class ObjectivesNumbered implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-008");

    private record Numbering(ObjectiveKind kind, Optional<String> project) {}

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<Numbering, Integer> last = new HashMap<>();
        for (StatedObjective each : StatedObjective.of(context)) {
            Objective objective = each.objective();
            if (objective.getNumber().isPresent()) {
                Numbering list = new Numbering(each.kind(), objective.getProject());
                int number = objective.getNumber().getAsInt();
                int before = last.getOrDefault(list, 0);
                boolean follows = number == before + 1 || number == 1 && before > 1;
                verdicts.add(follows ? Verdict.pass(each.at()) : found(each, number, before));
                last.put(list, number);
            }
        }
        return verdicts;
    }

    private static Verdict found(StatedObjective objective, int number, int before) {
        return Verdict.fail(Observation.violation(
                        before == 0
                                ? ObjectiveMessages.text("OBJ-008.first", number)
                                : ObjectiveMessages.text("OBJ-008.gap", number, before),
                        objective.place())
                .restingOn(before + " " + number));
    }
}
