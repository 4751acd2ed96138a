package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Score;
import java.util.Optional;

/**
 * The weight that a score sheet states of a level-1 or level-2 indicator, such as 产出指标（50分）. Immutable.
 *
 * @param level 1 or 2
 * @param name the name of the indicator as stated
 * @param weight the stated weight
 * @param span the place in the source document, if the report was read from one
 */
public record LevelWeight(int level, String name, Score weight, Optional<Span> span) {

    /** @throws IllegalArgumentException if {@code level} is neither 1 nor 2 */
    public LevelWeight {
        Require.present(name, weight, span);
        Require.within("level", level, 1, 2);
    }

    /**
     * {@return a weight from no document}
     *
     * @throws IllegalArgumentException if {@code level} is neither 1 nor 2
     */
    public static LevelWeight of(int level, String name, Score weight) {
        return new LevelWeight(level, name, weight, Optional.empty());
    }
}
