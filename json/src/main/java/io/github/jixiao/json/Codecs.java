package io.github.jixiao.json;

import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Flag;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Raw;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Token;
import io.github.jixiao.shape.Union;
import io.github.jixiao.shape.WholeNumber;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** {@return the types of this library that have a codec so far} */
    List<Part<?>> parts(Set<Kind<?>> documents) {
        Map<Class<?>, Part<?>> parts = new LinkedHashMap<>();
        for (Kind<?> kind : made.keySet()) {
            Part<?> part = part(kind, documents.contains(kind));
            if (part != null && part.type().getName().startsWith("io.github.jixiao.")) {
                parts.put(part.type(), part);
            }
        }
        return List.copyOf(parts.values());
    }

    private <T> @Nullable Part<?> part(Kind<T> kind, boolean isDocument) {
        if (kind instanceof Shape<T> shape) {
            return new Part<>(shape.type(), of(kind), isDocument);
        }
        if (kind instanceof Scalar<T> scalar) {
            return new Part<>(scalar.type(), of(kind), false);
        }
        // A map's type is that of its values, save for plain maps.
        @SuppressWarnings("unchecked")
        Class<T> type = kind instanceof MapOf<T, ?, ?> map ? (Class<T>) map.type() : null;
        return type == null ? null : new Part<>(type, of(kind), false);
    }

    private Codec<?> make(Kind<?> kind) {
        if (kind instanceof Token<?> token) {
            return token(token);
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

    private static <T> TokenCodec<T> token(Token<T> token) {
        return token instanceof Choice<T> choice ? new ChoiceCodec<>(choice) : new ScalarCodec<>((Scalar<T>) token);
    }

    private <E> Codec<?> list(ListOf<E> list) {
        return new ListCodec<>(of(list.element()), list.minSize());
    }

    private <T, K, V> Codec<?> map(MapOf<T, K, V> map) {
        return new MapCodec<>(map, token(map.keys()), of(map.values()));
    }

    private <D, T> Codec<?> disclosed(Disclosed<D, T> disclosed) {
        return new DisclosedCodec<>(disclosed, of(disclosed.value()));
    }
}
