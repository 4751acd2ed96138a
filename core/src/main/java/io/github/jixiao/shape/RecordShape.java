package io.github.jixiao.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a record: declare its fields, then {@link #make} says how it is made of them. For one thread.
 *
 * @param <T> the record
 */
public final class RecordShape<T> {

    private final Class<T> type;
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final List<List<String>> together = new ArrayList<>();

    RecordShape(Class<T> type) {
        this.type = type;
    }

    /** {@return a field that must be written} */
    public <V> Field<T, V> required(String name, Kind<V> kind, Function<T, V> getter) {
        return add(name, kind, getter, true, null, false);
    }

    /** {@return a field that may be absent} */
    public <V> Field<T, V> optional(String name, Kind<V> kind, Function<T, Optional<V>> getter) {
        return add(name, kind, getter, false, null, false);
    }

    /** {@return a field that has a value of its own where it is absent} */
    public <V> Field<T, V> standard(String name, Kind<V> kind, V standard, Function<T, V> getter) {
        return add(name, kind, getter, false, standard, false);
    }

    /** {@return a list that is empty where it is absent} */
    public <E> Field<T, List<E>> list(String name, Kind<E> element, Function<T, List<E>> getter) {
        return standard(name, ListOf.of(element), List.of(), getter);
    }

    /** {@return a place in a document that may be absent} */
    public <V> Field<T, V> place(String name, Kind<V> kind, Function<T, Optional<V>> getter) {
        return add(name, kind, getter, false, null, true);
    }

    /** Marks a field as one that only tells where a value was read. */
    public void provenance(Field<T, ?> field) {
        fields.set(field.index(), field.asProvenance());
    }

    /** {@return this, with optional fields that are written all or not at all} */
    public RecordShape<T> together(String... names) {
        together.add(List.of(names));
        return this;
    }

    /** {@return the shape of a record that is made so} */
    public Shape<T> make(Function<Values, T> maker) {
        return new Shape<>(type, fields, together, values -> maker.apply(new Values(values)), null);
    }

    private <V> Field<T, V> add(
            String name,
            Kind<V> kind,
            Function<T, ?> getter,
            boolean required,
            @Nullable V standard,
            boolean provenance) {
        Field<T, V> field = new Field<>(fields.size(), name, kind, getter, required, standard, provenance);
        fields.add(field);
        return field;
    }

    /** The values of the fields of one object. */
    public static final class Values {

        private final @Nullable Object[] values;

        Values(@Nullable Object[] values) {
            this.values = values;
        }

        /** {@return the value of a field that is required or has a standard} */
        public <V> V get(Field<?, V> field) {
            V value = at(field);
            return value != null ? value : field.standard().orElseThrow();
        }

        /** {@return the value of an optional field} */
        public <V> Optional<V> find(Field<?, V> field) {
            return Optional.ofNullable(at(field));
        }

        // Only a value of the field's own kind is ever put at its index.
        @SuppressWarnings("unchecked")
        private <V> @Nullable V at(Field<?, V> field) {
            return (V) values[field.index()];
        }
    }
}
