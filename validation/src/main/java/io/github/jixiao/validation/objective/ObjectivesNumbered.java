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
        Map<ObjectiveKind, Last> last = new EnumMap<>(ObjectiveKind.class);
        for (StatedObjective each : StatedObjective.of(context)) {
            Objective objective = each.objective();
            if (objective.getNumber().isPresent()) {
                int number = objective.getNumber().getAsInt();
                int before =
                        last.computeIfAbsent(each.kind(), kind -> new Last()).replace(objective.getProject(), number);
                boolean follows = number == before + 1 || number == 1 && before > 1;
                verdicts.add(follows ? Verdict.pass(each.at()) : found(each, number, before));
            }
        }
        return verdicts;
    }

    /** The last number so far in one block: of each project, and of what belongs to none. */
    private static final class Last {

        // By the name itself: many names that share a hash are told apart quickly only where they are comparable.
        private final Map<String, Integer> ofProjects = new HashMap<>();
        private int ofNone;

        /** {@return the number before, 0 for none} */
        int replace(Optional<String> project, int number) {
            if (project.isPresent()) {
                Integer before = ofProjects.put(project.get(), number);
                return before == null ? 0 : before;
            }
            int before = ofNone;
            ofNone = number;
            return before;
        }
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
