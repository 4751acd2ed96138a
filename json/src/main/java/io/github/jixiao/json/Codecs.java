package io.github.jixiao.json;

import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Flag;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Raw;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Token;
import io.github.jixiao.shape.Union;
import io.github.jixiao.shape.WholeNumber;
import java.util.IdentityHashMap;
import java.util.Map;

/** Makes the codecs of kinds, one of each. For one thread; the codecs are for all. */
final class Codecs {

    private final Map<Kind<?>, Codec<?>> made = new IdentityHashMap<>();

    /** {@return the codec of a kind} */
    @SuppressWarnings("unchecked")
    <T> Codec<T> of(Kind<T> kind) {
        Codec<?> codec = made.get(kind);
        if (codec == null) {
            codec = make(kind);
            made.put(kind, codec);
        }
        return (Codec<T>) codec;
    }

    /** {@return the codec of a shape} */
    <T> ObjectCodec<T> of(Shape<T> shape) {
        return (ObjectCodec<T>) of((Kind<T>) shape);
    }

    private Codec<?> make(Kind<?> kind) {
        if (kind instanceof Token<?> token) {
            return new TokenCodec<>(token);
        }
        if (kind instanceof WholeNumber number) {
            return new NumberCodec(number);
        }
        if (kind instanceof Flag) {
            return new FlagCodec();
        }
        if (kind instanceof ListOf<?> list) {
            return list(list);
        }
        if (kind instanceof MapOf<?, ?, ?> map) {
            return map(map);
        }
        if (kind instanceof Disclosed<?, ?> disclosed) {
            return disclosed(disclosed);
        }
        if (kind instanceof Union<?> union) {
            return new UnionCodec<>(union, this);
        }
        if (kind instanceof Raw<?> raw) {
            return new RawCodec<>(raw);
        }
        return new ObjectCodec<>((Shape<?>) kind, this);
    }

    private <E> Codec<?> list(ListOf<E> list) {
        return new ListCodec<>(of(list.element()), list.minSize());
    }

    private <T, K, V> Codec<?> map(MapOf<T, K, V> map) {
        return new MapCodec<>(map, of(map.values()));
    }

    private <D, T> Codec<?> disclosed(Disclosed<D, T> disclosed) {
        return new DisclosedCodec<>(disclosed, of(disclosed.value()));
    }
}
