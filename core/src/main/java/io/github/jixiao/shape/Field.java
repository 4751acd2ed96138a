package io.github.jixiao.shape;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a shape. Immutable and thread-safe.
 *
 * @param <T> the type that has the field
 * @param <V> the type of its value
 */
public final class Field<T, V> {

    private final int index;
    private final String name;
    private final Kind<V> kind;
    // Gives the value or an optional of it, in one call: most fields of a report are absent, and each is asked for.
    private final Function<T, ?> getter;
    private final boolean required;
    private final @Nullable V standard;
    private final boolean provenance;

    Field(
            int index,
            String name,
            Kind<V> kind,
            Function<T, ?> getter,
            boolean required,
            @Nullable V standard,
            boolean provenance) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.getter = getter;
        this.required = required;
        this.standard = standard;
        this.provenance = provenance;
    }

    /** {@return the place of the field in its shape, from 0} */
    public int index() {
        return index;
    }

    /** {@return the name, in camel case} */
    public String name() {
        return name;
    }

    /** {@return the kind of its value} */
    public Kind<V> kind() {
        return kind;
    }

    /** {@return whether it must be written} */
    public boolean isRequired() {
        return required;
    }

    /** {@return whether it only tells where in a document the value was read, and is no part of what is compared} */
    public boolean isProvenance() {
        return provenance;
    }

    /** {@return the value that it has where it is not written, if it has one} */
    public Optional<V> standard() {
        return Optional.ofNullable(standard);
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
        return !required && (value == standard || value != null && value.equals(standard)) ? null : value;
    }

    Field<T, V> asProvenance() {
        return new Field<>(index, name, kind, getter, required, standard, true);
    }
}
