package io.github.jixiao.shape;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a shape. Immutable and thread-safe.
 *
 * @param index the place of the field in its shape, from 0
 * @param name the name, in camel case
 * @param kind the kind of its value
 * @param getter gives the value, or an {@link Optional} or {@link OptionalInt} of it; one call and no more, for most fields of a
 *     report are absent, and each is asked for when it is written
 * @param isRequired whether it must be written
 * @param standardOrNull the value that it has where it is not written, or null if it has none
 * @param isProvenance whether it only tells where in a document the value was read, and is no part of what is compared
 * @param <T> the type that has the field
 * @param <V> the type of its value
 */
public record Field<T, V>(
        int index,
        String name,
        Kind<V> kind,
        Function<T, ?> getter,
        boolean isRequired,
        @Nullable V standardOrNull,
        boolean isProvenance) {

    /** {@return the value that it has where it is not written, if it has one} */
    public Optional<V> standard() {
        return Optional.ofNullable(standardOrNull);
    }

    /** {@return the value of {@code owner}, or null where it has none} */
    // The shapes let in only functions that give such a value or an optional of it, and no value is itself optional.
    @SuppressWarnings("unchecked")
    public @Nullable V of(T owner) {
        Object given = getter.apply(owner);
        if (given instanceof Optional<?> optional) {
            return (V) optional.orElse(null);
        }
        if (given instanceof OptionalInt number) {
            return number.isPresent() ? (V) (Integer) number.getAsInt() : null;
        }
        return (V) given;
    }

    /** {@return the value of {@code owner}, or null where it need not be written} */
    public @Nullable V toWrite(T owner) {
        V value = of(owner);
        // Most values that need not be written are the standard one itself.
        return !isRequired && (value == standardOrNull || value != null && value.equals(standardOrNull)) ? null : value;
    }

    Field<T, V> asProvenance() {
        return new Field<>(index, name, kind, getter, isRequired, standardOrNull, true);
    }
}
