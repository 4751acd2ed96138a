package io.github.jixiao.shape;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two values of one kind. What only tells where a value was read is passed over. Stateless. */
public final class Differences {

    private final Sink sink;

    private Differences(Sink sink) {
        this.sink = sink;
    }

    /** Takes differences. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes a difference.
         *
         * @param pointer the JSON Pointer (RFC 6901) of the value: in the second whole, or in the first where the second
         *     has none
         * @param before the value in the first as text, or empty where it has none
         * @param after the value in the second as text, or empty where it has none
         */
        void add(String pointer, Optional<String> before, Optional<String> after);
    }

    /** Passes every difference between two values to {@code sink}, in the order of their fields. */
    public static <T> void between(Kind<T> kind, T before, T after, Sink sink) {
        new Differences(sink).compare(kind, before, after, Path.ROOT);
    }

    /** A place in a value; its pointer is only made where there is a difference. */
    private record Path(@Nullable Path parent, String name) {

        static final Path ROOT = new Path(null, "");

        Path then(String child) {
            return new Path(this, child);
        }

        @Override
        public String toString() {
            return parent == null ? "" : parent + "/" + name.replace("~", "~0").replace("/", "~1");
        }
    }

    private <T> void compare(Kind<T> kind, @Nullable T a, @Nullable T b, Path path) {
        if (a == b) {
            return;
        }
        if (kind instanceof Shape<T> shape) {
            compareObjects(shape, a, b, path);
        } else if (kind instanceof ListOf<?> list) {
            compareLists(list, (List<?>) a, (List<?>) b, path);
        } else if (kind instanceof MapOf<T, ?, ?> map) {
            compareMaps(map, a, b, path);
        } else if (kind instanceof Disclosed<T, ?> disclosed) {
            compareDisclosed(disclosed, a, b, path);
        } else if (kind instanceof Union<T> union) {
            compareVariants(union, a, b, path);
        } else if (kind instanceof Scalar<T> scalar) {
            if (a == null || b == null || !scalar.same().test(a, b)) {
                add(path, text(scalar::text, a), text(scalar::text, b));
            }
        } else if (a == null || !a.equals(b)) {
            Function<T, String> texts = texts(kind);
            add(path, text(texts, a), text(texts, b));
        }
    }

    private static <T> Function<T, String> texts(Kind<T> kind) {
        if (kind instanceof Token<T> token) {
            return token::text;
        }
        return kind instanceof Raw<T> raw ? raw.text() : String::valueOf;
    }

    private <T> void compareObjects(Shape<T> shape, @Nullable T a, @Nullable T b, Path path) {
        Optional<Shape.Whole<T>> whole = shape.whole();
        if (whole.isPresent()) {
            if (a == null || b == null || !whole.get().same().test(a, b)) {
                add(path, text(whole.get().text(), a), text(whole.get().text(), b));
            }
            return;
        }
        if (a == null || b == null) {
            add(path, text(value -> "", a), text(value -> "", b));
        }
        for (Field<T, ?> field : shape.fields()) {
            if (!field.isProvenance()) {
                compareField(field, a, b, path.then(field.name()));
            }
        }
    }

    private <T, V> void compareField(Field<T, V> field, @Nullable T a, @Nullable T b, Path path) {
        V before = a == null ? null : b == null ? field.toWrite(a) : field.of(a);
        V after = b == null ? null : a == null ? field.toWrite(b) : field.of(b);
        compare(field.kind(), before, after, path);
    }

    // Both lists are of the type that the kind says.
    @SuppressWarnings("unchecked")
    private <E> void compareLists(ListOf<E> kind, @Nullable List<?> a, @Nullable List<?> b, Path path) {
        List<E> before = a == null ? List.of() : (List<E>) a;
        List<E> after = b == null ? List.of() : (List<E>) b;
        Map<Object, Integer> places = places(kind, before);
        if (places != null && places(kind, after) != null) {
            compareByKey(kind, before, after, places, path);
        } else {
            compareByPlace(kind.element(), before, after, path);
        }
    }

    private static <E> @Nullable Map<Object, Integer> places(ListOf<E> kind, List<E> list) {
        Function<E, Object> key = kind.key();
        if (key == null) {
            return null;
        }
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            if (places.put(key.apply(list.get(i)), i) != null) {
                return null;
            }
        }
        return places;
    }

    private <E> void compareByKey(
            ListOf<E> kind, List<E> before, List<E> after, Map<Object, Integer> places, Path path) {
        Function<E, Object> key = kind.key();
        Set<Integer> left = new LinkedHashSet<>();
        for (int i = 0; i < before.size(); i++) {
            left.add(i);
        }
        for (int i = 0; key != null && i < after.size(); i++) {
            Integer place = places.get(key.apply(after.get(i)));
            left.remove(place);
            compare(kind.element(), place == null ? null : before.get(place), after.get(i), path.then("" + i));
        }
        for (int i : left) {
            compare(kind.element(), before.get(i), null, path.then("" + i));
        }
    }

    /** Leaves out what is the same at both ends, so that one insertion does not shift everything behind it. */
    private <E> void compareByPlace(Kind<E> kind, List<E> before, List<E> after, Path path) {
        int common = Math.min(before.size(), after.size());
        int head = 0;
        while (head < common && isSame(kind, before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < common - head
                && isSame(kind, before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int last = Math.max(before.size(), after.size()) - tail;
        for (int i = head; i < last; i++) {
            E a = i < before.size() - tail ? before.get(i) : null;
            E b = i < after.size() - tail ? after.get(i) : null;
            compare(kind, a, b, path.then("" + i));
        }
    }

    private static <E> boolean isSame(Kind<E> kind, E a, E b) {
        boolean[] same = {true};
        between(kind, a, b, (pointer, before, after) -> same[0] = false);
        return same[0];
    }

    private <T, K, V> void compareMaps(MapOf<T, K, V> kind, @Nullable T a, @Nullable T b, Path path) {
        Map<K, V> before = a == null ? Map.of() : kind.entries().apply(a);
        Map<K, V> after = b == null ? Map.of() : kind.entries().apply(b);
        Set<K> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (K key : keys) {
            compare(
                    kind.values(),
                    before.get(key),
                    after.get(key),
                    path.then(kind.keys().text(key)));
        }
    }

    private <D, T> void compareDisclosed(Disclosed<D, T> kind, @Nullable D a, @Nullable D b, Path path) {
        Optional<String> before = text(kind::status, a);
        Optional<String> after = text(kind::status, b);
        if (!before.equals(after)) {
            add(path.then("status"), before, after);
        }
        T left = a == null ? null : kind.given().apply(a).orElse(null);
        T right = b == null ? null : kind.given().apply(b).orElse(null);
        compare(kind.value(), left, right, path.then("value"));
    }

    private <T> void compareVariants(Union<T> kind, @Nullable T a, @Nullable T b, Path path) {
        for (Union.Variant<T, ?, ?> variant : kind.variants()) {
            compareVariant(variant, a, b, path.then(variant.name()));
        }
    }

    private <T, S extends T, V> void compareVariant(
            Union.Variant<T, S, V> variant, @Nullable T a, @Nullable T b, Path path) {
        V before = variant.type().isInstance(a)
                ? variant.open().apply(variant.type().cast(a))
                : null;
        V after = variant.type().isInstance(b)
                ? variant.open().apply(variant.type().cast(b))
                : null;
        compare(variant.kind(), before, after, path);
    }

    private static <T> Optional<String> text(Function<T, String> texts, @Nullable T value) {
        return value == null ? Optional.empty() : Optional.of(texts.apply(value));
    }

    private void add(Path path, Optional<String> before, Optional<String> after) {
        sink.add(path.toString(), before, after);
    }
}
