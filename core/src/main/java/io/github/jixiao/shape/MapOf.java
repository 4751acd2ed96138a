package io.github.jixiao.shape;

import java.util.Map;
import java.util.function.Function;

/**
 * Values by key, in order.
 *
 * @param type the type of the whole
 * @param keys the kind of the keys
 * @param values the kind of the values
 * @param entries gives the entries of the whole
 * @param maker makes the whole of its entries
 * @param <T> the type of the whole
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public record MapOf<T, K, V>(
        Class<? super T> type,
        Token<K> keys,
        Kind<V> values,
        Function<T, Map<K, V>> entries,
        Function<Map<K, V>, T> maker)
        implements Kind<T> {

    /** {@return a plain map} */
    public static <K, V> MapOf<Map<K, V>, K, V> of(Token<K> keys, Kind<V> values) {
        return new MapOf<>(Map.class, keys, values, Function.identity(), Function.identity());
    }
}
