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
        Map<ObjectiveKind, Lists> lists = new EnumMap<>(ObjectiveKind.class);
        for (StatedObjective each : StatedObjective.of(context)) {
            Objective objective = each.objective();
            if (objective.getNumber().isPresent()) {
                int number = objective.getNumber().getAsInt();
                Last last = lists.computeIfAbsent(each.kind(), kind -> new Lists())
                        .replace(objective.getProject(), new Last(number, each.block()));
                boolean anew = number == 1 && (last.number > 1 || last.block != each.block());
                boolean follows = number == last.number + 1 || anew;
                verdicts.add(follows ? Verdict.pass(each.at()) : found(each, number, last.number));
            }
        }
        return verdicts;
    }

    /** The last number so far of a list, 0 for none, and the block in which it stands. */
    private record Last(int number, int block) {
        static final Last NONE = new Last(0, 0);
    }

    /** The lists of one kind: of each project, and of what belongs to none. */
    private static final class Lists {

        // By the name itself: many names that share a hash are told apart quickly only where they are comparable.
        private final Map<String, Last> ofProjects = new HashMap<>();
        private Last ofNone = Last.NONE;

        /** {@return the last number before} */
        Last replace(Optional<String> project, Last number) {
            if (project.isPresent()) {
                Last before = ofProjects.put(project.get(), number);
                return before == null ? Last.NONE : before;
            }
            Last before = ofNone;
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
