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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbered objectives run from 1 without a gap or a repetition (目标编号连续), in each block and for each project; a list may begin anew. */
final class ObjectivesNumbered implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-008");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<ObjectiveKind, Map<Optional<String>, Integer>> last = new EnumMap<>(ObjectiveKind.class);
        for (StatedObjective each : StatedObjective.of(context)) {
            Objective objective = each.objective();
            if (objective.getNumber().isPresent()) {
                Map<Optional<String>, Integer> ofKind = last.computeIfAbsent(each.kind(), kind -> new HashMap<>());
                int number = objective.getNumber().getAsInt();
                int before = ofKind.getOrDefault(objective.getProject(), 0);
                boolean follows = number == before + 1 || number == 1 && before > 1;
                verdicts.add(follows ? Verdict.pass(each.at()) : found(each, number, before));
                ofKind.put(objective.getProject(), number);
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
