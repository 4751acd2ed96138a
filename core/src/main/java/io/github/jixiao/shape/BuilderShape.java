package io.github.jixiao.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes a type that is made by a builder, field by field. For one thread.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class BuilderShape<T, B> {

    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> finish;
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final List<BiConsumer<B, Object>> setters = new ArrayList<>();

    BuilderShape(Class<T> type, Supplier<B> builder, Function<B, T> finish) {
        this.type = type;
        this.builder = builder;
        this.finish = finish;
    }

    /** {@return this, with a field that must be written} */
    public <V> BuilderShape<T, B> required(String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(name, kind, getter, setter, true, null);
    }

    /** {@return this, with a field that may be absent} */
    public <V> BuilderShape<T, B> optional(
            String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(name, kind, getter, setter, false, null);
    }

    /** {@return this, with a number that may be absent} */
    public BuilderShape<T, B> number(
            String name, Kind<Integer> kind, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter) {
        return add(name, kind, getter, setter, false, null);
    }

    /** {@return this, with a field that has a value of its own where it is absent} */
    public <V> BuilderShape<T, B> standard(
            String name, Kind<V> kind, V standard, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(name, kind, getter, setter, false, standard);
    }

    /** {@return this, with a list that is empty where it is absent} */
    public <E> BuilderShape<T, B> list(
            String name, Kind<E> element, Function<T, List<E>> getter, BiConsumer<B, List<E>> setter) {
        return list(name, ListOf.of(element), getter, setter);
    }

    /** {@return this, with a list that is empty where it is absent} */
    public <E> BuilderShape<T, B> list(
            String name, ListOf<E> kind, Function<T, List<E>> getter, BiConsumer<B, List<E>> setter) {
        return add(name, kind, getter, setter, false, List.of());
    }

    /** {@return this, with the last field marked as one that only tells where a value was read} */
    public BuilderShape<T, B> provenance() {
        int last = fields.size() - 1;
        fields.set(last, fields.get(last).asProvenance());
        return this;
    }

    /** {@return the shape of the fields declared so far} */
    public Shape<T> shape() {
        List<BiConsumer<B, Object>> all = List.copyOf(setters);
        return new Shape<>(type, fields, List.of(), values -> make(all, values), null);
    }

    private T make(List<BiConsumer<B, Object>> all, @Nullable Object[] values) {
        B building = builder.get();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                all.get(i).accept(building, value);
            }
        }
        return finish.apply(building);
    }

    // Only a value of the field's own kind is ever put at its index.
    @SuppressWarnings("unchecked")
    private <V> BuilderShape<T, B> add(
            String name,
            Kind<V> kind,
            Function<T, ?> getter,
            BiConsumer<B, V> setter,
            boolean required,
            @Nullable V standard) {
        fields.add(new Field<>(fields.size(), name, kind, getter, required, standard, false));
        setters.add((BiConsumer<B, Object>) (BiConsumer<B, ?>) setter);
        return this;
    }
}
