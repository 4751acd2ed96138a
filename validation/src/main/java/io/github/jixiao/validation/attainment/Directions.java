package io.github.jixiao.validation.attainment;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which way is good, where the report does not say: by the bound of the target ({@code ≥}, {@code ≤}), else by the words
 * in the name, else by the level-2 indicator; empty where none of them tells. Stateless.
 */
public final class Directions {

    private static final WordList WORDS =
            WordList.load("directions.txt", name -> Directions.class.getResourceAsStream(name));
    private static final Set<String> LESS = new HashSet<>(WORDS.group("less"));
    private static final Names ALL = Names.of(joined());
    private static final Set<String> COUNTS = new HashSet<>(WORDS.group("count"));
    /** Counts of something bad, such as 事故次数. */
    private static final Names BAD_COUNTS = Names.of(badCounts());
    /** What is done against something bad, so that its count may be one of deeds: 救助受灾人数. */
    private static final Names REMEDIES = WORDS.names("remedy");

    private static final Set<String> LEVELS_LESS = new HashSet<>(WORDS.group("level.less"));
    private static final Set<String> LEVELS_MORE = new HashSet<>(WORDS.group("level.more"));

    private static final Optional<IndicatorDirection> LESS_IS_BETTER = Optional.of(IndicatorDirection.LESS_IS_BETTER);
    private static final Optional<IndicatorDirection> MORE_IS_BETTER = Optional.of(IndicatorDirection.MORE_IS_BETTER);

    private Directions() {}

    private static List<String> joined() {
        List<String> all = new ArrayList<>(WORDS.group("less"));
        all.addAll(WORDS.group("more"));
        return all;
    }

    private static List<String> badCounts() {
        List<String> all = new ArrayList<>();
        for (String bad : WORDS.group("count.bad")) {
            for (String count : COUNTS) {
                all.add(bad + count);
            }
        }
        return all;
    }

    /** {@return the direction of an indicator} */
    public static Optional<IndicatorDirection> of(Indicator indicator) {
        Optional<IndicatorDirection> stated = indicator.getDirection();
        if (stated.isPresent() && stated.get() != IndicatorDirection.EXACT) {
            return stated;
        }
        Optional<Quantity> target = indicator.getTarget().flatMap(IndicatorValue::quantity);
        Optional<IndicatorDirection> direction =
                target.isPresent() ? of(indicator.getName(), target.get()) : ofName(indicator.getName());
        if (direction.isEmpty()) {
            direction = indicator.getLevel2().flatMap(Directions::ofLevel);
        }
        return direction.isEmpty() ? stated : direction;
    }

    /** {@return the direction of a target for {@code measure}} */
    public static Optional<IndicatorDirection> of(String measure, Quantity target) {
        return switch (target.bound()) {
            case AT_LEAST -> MORE_IS_BETTER;
            case AT_MOST -> LESS_IS_BETTER;
            case EXACT, ABOUT -> ofName(measure);
        };
    }

    /** {@return the word in a name that tells which way is good, such as 覆盖率} */
    public static Optional<String> word(String name) {
        return ALL.longest(name);
    }

    private static Optional<IndicatorDirection> ofName(String name) {
        Optional<String> word = ALL.longest(name);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        boolean bad = COUNTS.contains(word.get()) && BAD_COUNTS.isIn(name);
        if (bad && REMEDIES.isIn(name)) {
            return Optional.empty();
        }
        return bad || LESS.contains(word.get()) ? LESS_IS_BETTER : MORE_IS_BETTER;
    }

    private static Optional<IndicatorDirection> ofLevel(String level2) {
        if (LEVELS_LESS.contains(level2.strip())) {
            return LESS_IS_BETTER;
        }
        return LEVELS_MORE.contains(level2.strip()) ? MORE_IS_BETTER : Optional.empty();
    }
}
