package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import java.util.List;
import java.util.Optional;

/**
 * What a document says at a place that asks for something (填报情况): a value, expressly none, or nothing at all. A place that the
 * document does not have is an empty {@link Optional} of a disclosure. None, zero, blank and missing are four different
 * things: a stated zero is a {@link Stated} value. Immutable if the value is.
 *
 * @param <T> the type of the value
 */
public sealed interface Disclosure<T> {

    /**
     * A value is given.
     *
     * @param given the value; of a list, an unmodifiable copy
     * @param <T> its type
     */
    record Stated<T>(T given) implements Disclosure<T> {

        /** Refuses null, and copies a list, so that the disclosure cannot change. */
        @SuppressWarnings("unchecked")
        public Stated {
            Require.present(given);
            given = given instanceof List<?> list ? (T) List.copyOf(list) : given;
        }
    }

    /**
     * The document says that there is none: 无、没有、不涉及、暂无, or a cell with nothing but a dash or a stroke.
     *
     * @param <T> the type of the value that there is none of
     */
    record DeclaredNone<T>() implements Disclosure<T> {}

    /**
     * A heading with nothing below it, a cell with nothing in it.
     *
     * @param <T> the type of the value that is not given
     */
    record Blank<T>() implements Disclosure<T> {}

    /** {@return the disclosure of {@code value}} */
    static <T> Disclosure<T> stated(T value) {
        return new Stated<>(value);
    }

    /** {@return the express statement that there is none} */
    static <T> Disclosure<T> none() {
        return new DeclaredNone<>();
    }

    /** {@return an empty place} */
    static <T> Disclosure<T> blank() {
        return new Blank<>();
    }

    /** {@return the value, or empty where none is stated} */
    default Optional<T> value() {
        return this instanceof Stated<T> stated ? Optional.of(stated.given()) : Optional.empty();
    }

    /** {@return whether a value is given} */
    default boolean isStated() {
        return this instanceof Stated;
    }

    /** {@return whether the document says that there is none} */
    default boolean isDeclaredNone() {
        return this instanceof DeclaredNone;
    }

    /** {@return whether the place is there and empty} */
    default boolean isBlank() {
        return this instanceof Blank;
    }
}
