package io.github.jixiao.shape;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list in order.
 *
 * @param element the kind of the elements
 * @param minSize the least number of elements
 * @param key what an element is recognised by in another list, such as its name; null where only its place tells
 * @param <E> the type of the elements
 */
public record ListOf<E>(
        Kind<E> element, int minSize, @Nullable Function<E, Object> key) implements Kind<List<E>> {

    /** {@return a list of any size whose elements are recognised by their place} */
    public static <E> ListOf<E> of(Kind<E> element) {
        return new ListOf<>(element, 0, null);
    }

    /** {@return this with another least size} */
    public ListOf<E> atLeast(int size) {
        return new ListOf<>(element, size, key);
    }

    /** {@return this with elements that are recognised by a key} */
    public ListOf<E> by(Function<E, Object> elementKey) {
        return new ListOf<>(element, minSize, elementKey);
    }
}
