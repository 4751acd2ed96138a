package io.github.jixiao.shape;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gets the value of a field, whichever way its type says that there may be none. One call of a function and no more: most
 * fields of a report are absent, and each is asked for when it is written.
 *
 * @param function gives the value, an {@link Optional} of it or an {@link OptionalInt}, as {@code form} says
 * @param form what the function gives
 * @param <T> the type that has the field
 * @param <V> the type of its value
 */
record Getter<T, V>(Function<T, ?> function, Form form) {

    enum Form {
        VALUE,
        OPTIONAL,
        NUMBER
    }

    static <T, V> Getter<T, V> value(Function<T, V> function) {
        return new Getter<>(function, Form.VALUE);
    }

    static <T, V> Getter<T, V> optional(Function<T, Optional<V>> function) {
        return new Getter<>(function, Form.OPTIONAL);
    }

    static <T> Getter<T, Integer> number(Function<T, OptionalInt> function) {
        return new Getter<>(function, Form.NUMBER);
    }

    // The factories let in only functions that give the value in the form.
    @SuppressWarnings("unchecked")
    @Nullable
    V get(T owner) {
        Object given = function.apply(owner);
        return (V)
                switch (form) {
                    case VALUE -> given;
                    case OPTIONAL -> ((Optional<?>) given).orElse(null);
                    case NUMBER -> number((OptionalInt) given);
                };
    }

    private static @Nullable Integer number(OptionalInt given) {
        return given.isPresent() ? (Integer) given.getAsInt() : null;
    }
}
