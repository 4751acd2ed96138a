package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.attainment.Directions;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Numbers;
import io.github.jixiao.validation.wording.Pairs;
import io.github.jixiao.validation.wording.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The measures of which the narrative tells a value: a sentence with a number names the end of the measure or the word that
 * tells its direction; or it names the last two letters, and a number in it has the unit of the target; or it says that what
 * is not to happen did not. Found for all targets at once.
 */
final class SpokenMeasures {

    private static final int TAIL = 4;
    private static final int END = 2;

    private final Pairs told;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Set<String>> unitsByEnd = new HashMap<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<String> denied = new HashSet<>();
    private final Set<String> counted = new HashSet<>();

    private SpokenMeasures(Told told) {
        this.told = told.pairs();
    }

    /** {@return which of the measures of {@code targets} are told of} */
    static SpokenMeasures of(List<StatedTarget> targets, Told told) {
        SpokenMeasures spoken = new SpokenMeasures(told);
        for (StatedTarget each : targets) {
            spoken.ask(each);
        }
        if (!spoken.keys.isEmpty()) {
            Names names = Names.of(spoken.keys);
            for (Passage passage : told.passages()) {
                if (names.isIn(passage.text())) {
                    Sentences.of(passage.text()).forEach(sentence -> spoken.take(sentence, names));
                }
            }
        }
        return spoken;
    }

    private void ask(StatedTarget target) {
        String measure = measure(target);
        keys.addAll(keys(measure));
        String end = end(measure);
        String unit = unit(target);
        if (!end.isEmpty() && !unit.isEmpty() && told.mayHold(end)) {
            keys.add(end);
            unitsByEnd.computeIfAbsent(end, key -> new HashSet<>()).add(unit);
        }
    }

    private void take(String sentence, Names names) {
        boolean number = Numbers.isIn(sentence);
        boolean none = Words.NOT_HAPPENED.isIn(sentence);
        if (!number && !none) {
            return;
        }
        Collection<String> named = names.namesIn(sentence);
        if (none) {
            denied.addAll(named);
        }
        if (number && !named.isEmpty()) {
            numbered.addAll(named);
            Set<String> units = Numbers.units(sentence);
            for (String name : named) {
                Set<String> asked = unitsByEnd.getOrDefault(name, Set.of());
                if (!asked.isEmpty()) {
                    units.stream().filter(asked::contains).forEach(unit -> counted.add(name + unit));
                }
            }
        }
    }

    /** {@return whether the narrative tells a value of what a target measures} */
    boolean tellsOf(StatedTarget target) {
        String measure = measure(target);
        boolean never = target.target().getValue().value().signum() == 0;
        for (String key : keys(measure)) {
            if (numbered.contains(key) || never && denied.contains(key)) {
                return true;
            }
        }
        return counted.contains(end(measure) + unit(target));
    }

    private static String measure(StatedTarget target) {
        return target.target().getMeasure().strip();
    }

    /** {@return what a sentence with a number must name to speak of a measure; who names the whole of it names its end} */
    private List<String> keys(String measure) {
        List<String> keys = new ArrayList<>();
        String tail = measure.substring(Math.max(0, measure.length() - TAIL));
        Optional<String> word = Directions.word(measure);
        if (word.isEmpty() || !tail.contains(word.get())) {
            keys.add(tail);
        }
        word.ifPresent(keys::add);
        if (Words.SATISFACTION.isIn(measure)) {
            keys.addAll(Words.SATISFACTION_WORDS);
        }
        return told.among(keys);
    }

    private static String end(String measure) {
        return measure.length() <= END ? "" : measure.substring(measure.length() - END);
    }

    private static String unit(StatedTarget target) {
        return Numbers.withoutMultiple(target.target().getValue().unit());
    }
}
