package io.github.jixiao.json;

import java.util.List;

/**
 * What was read from a JSON document. Immutable.
 *
 * @param value the value
 * @param ignored the unknown properties that a lenient reader passed over, in document order
 * @param <T> the type of the value
 */
public record JsonReading<T>(T value, List<JsonProblem> ignored) {

    /** Copies the list, so that the reading cannot change. */
    public JsonReading {
        ignored = List.copyOf(ignored);
    }
}
