package io.github.jixiao.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value of one of several types; the name of the variant says which.
 *
 * @param variants the variants
 * @param <T> the type that they have in common
 */
public record Union<T>(List<Variant<T, ?, ?>> variants) implements Kind<T> {

    /**
     * One of the types.
     *
     * @param name the name of the variant
     * @param type the type
     * @param open gives the content of a value of that type
     * @param close makes a value of its content
     * @param kind the kind of the content
     * @param <T> the type that the variants have in common
     * @param <S> the type of the variant
     * @param <V> the type of its content
     */
    public record Variant<T, S extends T, V>(
            String name, Class<S> type, Function<S, V> open, Function<V, S> close, Kind<V> kind) {

        /** {@return the content of {@code value}, which is of this variant} */
        public V content(T value) {
            return open.apply(type.cast(value));
        }
    }

    /** {@return the union of some variants} */
    @SafeVarargs
    public static <T> Union<T> of(Variant<T, ?, ?>... variants) {
        List<Variant<T, ?, ?>> list = new ArrayList<>(variants.length);
        for (Variant<T, ?, ?> each : variants) {
            list.add(each);
        }
        return new Union<>(List.copyOf(list));
    }

    /** {@return a variant that is its own content} */
    public static <T, S extends T> Variant<T, S, S> variant(String name, Class<S> type, Kind<S> kind) {
        return new Variant<>(name, type, Function.identity(), Function.identity(), kind);
    }

    /** {@return a variant with a content of another type} */
    public static <T, S extends T, V> Variant<T, S, V> variant(
            String name, Class<S> type, Kind<V> kind, Function<S, V> open, Function<V, S> close) {
        return new Variant<>(name, type, open, close, kind);
    }

    /** {@return the index of the variant that {@code value} is of} */
    public int indexOf(T value) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).type().isInstance(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no variant for " + value.getClass());
    }
}
