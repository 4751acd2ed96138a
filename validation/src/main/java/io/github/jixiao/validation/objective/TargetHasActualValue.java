package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.attainment.Directions;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Numbers;
import io.github.jixiao.validation.wording.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quantified target has an actual value of the same measure (量化目标有同口径实际值): in its evidence, on a score sheet, or
 * at least a number in a sentence that speaks of the measure.
 */
final class TargetHasActualValue implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-004");
    private static final int TAIL = 4;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<StatedTarget> targets = Measured.of(context).targets();
        if (targets.isEmpty()) {
            return List.of();
        }
        Told told = Told.of(context);
        boolean[] known = new boolean[targets.size()];
        List<List<String>> keys = new ArrayList<>(targets.size());
        for (int i = 0; i < known.length; i++) {
            StatedTarget each = targets.get(i);
            known[i] = hasActual(each);
            keys.add(
                    known[i]
                            ? List.of()
                            : told.pairs().among(keys(each.target().getMeasure().strip())));
        }
        Set<String> spoken = spoken(keys, told);
        List<Verdict> verdicts = new ArrayList<>(known.length);
        for (int i = 0; i < known.length; i++) {
            StatedTarget each = targets.get(i);
            boolean found = known[i] || !Collections.disjoint(spoken, keys.get(i));
            verdicts.add(found ? Verdict.pass(each.at()) : open(each, told));
        }
        return verdicts;
    }

    private static Verdict open(StatedTarget stated, Told told) {
        if (!told.isAnything()) {
            return Verdict.undecidable(stated.at(), ObjectiveMessages.text("noNarrative"));
        }
        Target target = stated.target();
        String value = target.getValue().toString();
        return Verdict.fail(Observation.violation(
                        ObjectiveMessages.text("OBJ-004.none", target.getMeasure(), value), stated.place())
                .restingOn(target.getMeasure(), value));
    }

    private static boolean hasActual(StatedTarget stated) {
        if (stated.same().hasActual()) {
            return true;
        }
        for (Quantity actual : stated.actuals()) {
            if (Attainment.of(stated.target().getValue(), actual, Optional.empty())
                    .isComparable()) {
                return true;
            }
        }
        return false;
    }

    /** {@return what a sentence must name to speak of a measure; who names the whole of it names its end} */
    private static List<String> keys(String measure) {
        int tail = Math.max(0, measure.length() - TAIL);
        Optional<String> word = Directions.word(measure);
        if (word.isEmpty()) {
            return List.of(measure.substring(tail));
        }
        return measure.indexOf(word.get(), tail) >= 0
                ? List.of(word.get())
                : List.of(measure.substring(tail), word.get());
    }

    /** {@return the keys that a sentence with a number names} */
    private static Set<String> spoken(List<List<String>> keys, Told told) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            all.addAll(keys.get(i));
        }
        if (all.isEmpty()) {
            return all;
        }
        Names names = Names.of(all);
        Set<String> spoken = new HashSet<>();
        for (Passage passage : told.passages()) {
            if (names.isIn(passage.text())) {
                for (String sentence : Sentences.of(passage.text())) {
                    if (Numbers.isIn(sentence)) {
                        spoken.addAll(names.namesIn(sentence));
                    }
                }
            }
        }
        return spoken;
    }
}
